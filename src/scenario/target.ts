import { z } from "zod";
import type { Text } from "../kernel/text.ts";
import type { Region } from "../world/region.ts";
import { kinds } from "./names.ts";
import { scalar } from "./scalar.ts";

/** The ways in which a policy may be aimed, by what it acts on. */
const aims = {
  firms: ["place", "park", "sector"],
  help: ["place", "level", "origin"],
  parks: ["place", "park"],
  schools: ["place"],
} as const;

/** A way in which a policy may be aimed. */
export type Dimension = (typeof aims)[keyof typeof aims][number];

/** A dimension's ids and how its members may be named. */
export type Target = {
  readonly what: Text;
  readonly ids: readonly string[];
  readonly known: readonly string[];
  named(written: string): string | undefined;
};

/** Every dimension in which a policy may be aimed in a region. */
export type Targets = Readonly<Record<Dimension, Target>>;

type Named = { readonly id: string; readonly name: Text };

const levels: readonly Named[] = [
  { id: "none", name: { zh: "初中及以下", en: "Junior secondary or less" } },
  { id: "upper-secondary", name: { zh: "高中阶段", en: "Upper secondary" } },
  { id: "higher-vocational", name: { zh: "高职", en: "Higher vocational" } },
  { id: "undergraduate", name: { zh: "本科", en: "Undergraduate" } },
];
const origins: readonly Named[] = [
  { id: "local", name: { zh: "本市生源", en: "Local" } },
  { id: "other", name: { zh: "外地生源", en: "Non-local" } },
];
const outside: Named = { id: "outside", name: { zh: "园区外", en: "Outside the parks" } };

/** Everything a policy may be aimed at in a region. */
export function targetsOf(region: Pick<Region, "places" | "parks" | "sectors">): Targets {
  return {
    place: target(kinds.place, region.places),
    park: target(kinds.park, [...region.parks, outside]),
    sector: target(kinds.sector, region.sectors),
    level: target({ zh: "学历层次", en: "level" }, levels),
    origin: target({ zh: "生源", en: "origin" }, origins),
  };
}

function target(what: Text, things: readonly Named[]): Target {
  const byName = new Map(
    things.flatMap(({ id, name }) => [
      [name.zh, id],
      [name.en.toLowerCase(), id],
    ]),
  );
  for (const { id } of things) byName.set(id, id);
  return {
    what,
    ids: things.map(({ id }) => id),
    known: [...byName.keys()],
    named: (written) => byName.get(written) ?? byName.get(written.toLowerCase()),
  };
}

const rule: Text = { zh: "名称或名称列表，如 [装备制造]", en: "A name or a list of names such as [equipment]" };
const list = scalar<string[]>(
  { zh: "范围", en: "Where" },
  { oneOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] },
  (written) => {
    const names = Array.isArray(written) ? written : [written];
    return names.length > 0 && names.every((each) => typeof each === "string" && each !== "")
      ? { value: names as string[] }
      : { code: "wrong-shape", rule };
  },
);

/** The schema of the `where` of an instrument that acts on firms, parks, schools or classes of persons. */
export function whereSchema(on: keyof typeof aims) {
  const allowed: readonly Dimension[] = aims[on];
  const shape = Object.fromEntries(allowed.map((each) => [each, list.optional()]));
  return z.strictObject(shape as Partial<Record<Dimension, z.ZodOptional<typeof list>>>);
}

import { z } from "zod";
import type { Text } from "../kernel/text.ts";
import type { Region } from "../world/region.ts";
import { kinds } from "./names.ts";
import { scalar } from "./scalar.ts";

/** The ways in which a policy may be aimed. */
export const dimensions = [
  "place",
  "park",
  "sector",
  "size",
  "cluster",
  "school",
  "programme",
  "level",
  "origin",
] as const;
export type Dimension = (typeof dimensions)[number];

/** A dimension's ids and how its members may be named. */
export type Target = {
  readonly what: Text;
  readonly ids: readonly string[];
  readonly known: readonly string[];
  named(written: string): string | undefined;
};
export type Targets = Readonly<Record<Dimension, Target>>;

type Named = { readonly id: string; readonly name: Text };

/** Sizes of firms by staff: below 20, 20–299, 300–999, 1,000 and more. */
const sizes: readonly Named[] = [
  { id: "micro", name: { zh: "微型", en: "Micro" } },
  { id: "small", name: { zh: "小型", en: "Small" } },
  { id: "medium", name: { zh: "中型", en: "Medium" } },
  { id: "large", name: { zh: "大型", en: "Large" } },
];
const levels: readonly Named[] = [
  { id: "secondary", name: { zh: "中职和技工", en: "Upper secondary" } },
  { id: "higher-vocational", name: { zh: "高职", en: "Higher vocational" } },
  { id: "undergraduate", name: { zh: "本科", en: "Undergraduate" } },
];
const origins: readonly Named[] = [
  { id: "local", name: { zh: "本市生源", en: "Local" } },
  { id: "non-local", name: { zh: "外地生源", en: "Non-local" } },
];
const outside: Named = { id: "outside", name: { zh: "园区外", en: "Outside the parks" } };

/** Everything a policy may be aimed at in a region. */
export function targetsOf(
  region: Pick<Region, "places" | "parks" | "sectors" | "clusters" | "schools" | "programmes">,
): Targets {
  return {
    place: target(kinds.place, region.places),
    park: target(kinds.park, [...region.parks, outside]),
    sector: target(kinds.sector, region.sectors),
    size: target({ zh: "企业规模", en: "size of firm" }, sizes),
    cluster: target(kinds.cluster, region.clusters),
    school: target(kinds.school, region.schools),
    programme: target(kinds.programme, region.programmes),
    level: target({ zh: "学段", en: "level" }, levels),
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

/** The schema of an entry's `where`. */
export const whereSchema = z.strictObject(
  Object.fromEntries(dimensions.map((each) => [each, list.optional()])) as Record<
    Dimension,
    z.ZodOptional<typeof list>
  >,
);

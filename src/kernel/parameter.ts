import { fault, nearestName } from "./fault.ts";
import type { Text } from "./text.ts";
import type { Unit } from "./unit.ts";

/** Where a number comes from; `number` is a document's official number, `why` says how it was arrived at. */
export type Source = {
  readonly kind: "law" | "data" | "calibrated" | "assumed";
  readonly title: string;
  readonly number?: string;
  readonly why?: Text;
};

/** What was believed before looking: for "lognormal", low and high are the 5th and 95th percentiles; else the ends. */
export type Prior = {
  readonly kind: "uniform" | "triangular" | "lognormal";
  readonly low: number;
  readonly high: number;
};

/** A declared number with a meaning; it acts in the spin-up already, or only on policies: then the city burnt in under the baseline that ships doesn't depend on it. */
export type ParameterSpec = {
  readonly label: Text;
  readonly unit: Unit;
  readonly default: number;
  readonly range: readonly [number, number];
  readonly source: Source;
  readonly acts: "spin-up" | "policy";
  readonly prior?: Prior;
  /** What a code means where the number is one, as a clause about what it is set for. */ readonly words?: Readonly<
    Record<number, Text>
  >;
};

type Declared = Omit<ParameterSpec, "unit">;
type Specs = Readonly<Record<string, ParameterSpec>>;

const declare =
  (unit: Unit) =>
  (d: Declared): ParameterSpec => ({ ...d, unit });

/** A part of a whole, 0–1; its range is 0–1 unless said. */
export const share = (d: Omit<Declared, "range"> & { readonly range?: readonly [number, number] }): ParameterSpec => ({
  range: [0, 1],
  ...d,
  unit: "share",
});
/** A flow per period in relation to a stock. */
export const rate = declare("rate");
/** Money in yuan. */
export const yuan = declare("yuan");
/** A length of time in months. */
export const months = declare("months");
/** A length of time, or an age, in years. */
export const years = declare("years");
/** A distance in kilometres. */
export const kilometres = declare("kilometres");
/** A whole number of things. */
export const count = declare("count");
/** A number without unit. */
export const number = declare("number");
/** A multiple of something. */
export const ratio = declare("ratio");

/** Parameters of one submodel; the id of one is `group.name`. */
export type ParameterGroup<G extends string = string, S extends Specs = Specs> = {
  readonly group: G;
  readonly specs: S;
};

/** Declares a group of parameters; a default outside its range is a Fault. */
export function parameters<const G extends string, S extends Specs>(group: G, specs: S): ParameterGroup<G, S> {
  for (const [name, spec] of Object.entries(specs)) checkValue(`${group}.${name}`, spec, spec.default, 1);
  return { group, specs };
}

/** Numbers by group and name. */
export type Resolved<Groups extends readonly ParameterGroup[]> = {
  readonly [G in Groups[number] as G["group"]]: { readonly [N in keyof G["specs"]]: number };
};

/** All parameters of the groups: those in `values` (by id) where given, else defaults; unknown ids and values out of range are Faults. */
export function resolve<const Groups extends readonly ParameterGroup[]>(
  groups: Groups,
  values: Readonly<Record<string, number>>,
): Resolved<Groups> {
  const ids = new Map<string, ParameterSpec>();
  for (const { group, specs } of groups) {
    for (const [name, spec] of Object.entries(specs)) ids.set(`${group}.${name}`, spec);
  }
  for (const [id, value] of Object.entries(values))
    checkValue(id, ids.get(id) ?? unknown(id, [...ids.keys()]), value, 2);
  return Object.fromEntries(
    groups.map(({ group, specs }) => [
      group,
      Object.fromEntries(
        Object.entries(specs).map(([name, spec]) => [name, values[`${group}.${name}`] ?? spec.default]),
      ),
    ]),
  ) as Resolved<Groups>;
}

/** Every parameter of the groups with its id `group.name`, in order of declaration. */
export function declared(groups: readonly ParameterGroup[]): { readonly id: string; readonly spec: ParameterSpec }[] {
  return groups.flatMap(({ group, specs }) =>
    Object.entries(specs).map(([name, spec]) => ({ id: `${group}.${name}`, spec })),
  );
}

function unknown(id: string, ids: readonly string[]): never {
  const nearest = nearestName(id, ids);
  fault(
    "unknown-parameter",
    { zh: `没有名为“${id}”的参数`, en: `No parameter is called "${id}"` },
    { got: id, ...(nearest !== undefined && { nearest }) },
  );
}

/** Faults where a value lies outside its parameter's range or isn't whole where it must be. */
export function checkValue(id: string, spec: ParameterSpec, value: number, exit: 1 | 2 = 2): void {
  const [low, high] = spec.range;
  const whole = spec.unit === "fen" || spec.unit === "count" || spec.unit === "months";
  if (value >= low && value <= high && (!whole || Number.isInteger(value))) return;
  fault(
    "parameter-out-of-range",
    { zh: `参数“${id}”的取值不合规则`, en: `The value of parameter "${id}" breaks its rule` },
    {
      key: spec.label,
      rule: {
        zh: `${whole ? "整数，" : ""}${low}—${high}`,
        en: `${whole ? "a whole number, " : ""}${low} to ${high}`,
      },
      got: String(value),
    },
    exit,
  );
}

import { demand } from "../misuse.ts";

/** One run of a design: an id that stays the same when the design is extended, and a value for every factor. */
export type DesignRow = { readonly id: string; readonly point: readonly number[] };

/**
 * Rows to run, in order. Where `inUnitCube` is true a value is a share 0–1, to be turned into a factor's unit by its
 * distribution (`atShare`); otherwise it is in the factor's own unit.
 */
export type Design = {
  readonly kind: string;
  readonly factors: number;
  readonly inUnitCube: boolean;
  readonly rows: readonly DesignRow[];
};

/** The outcome of every row by its id, in the outcome's unit; NaN where the run failed. */
export type Outcomes = ReadonlyMap<string, number>;

/**
 * Outcomes in the order of the design's rows. Outcomes are bound to rows by id: throws `bad-statistic` where a row has none
 * or where there is one of another design.
 */
export function outcomesOf(design: Design, outcomes: Outcomes): Float64Array {
  const found = Float64Array.from(design.rows, ({ id }) => {
    const value = outcomes.get(id);
    demand(value !== undefined, { zh: "设计中有一行没有结果", en: "A row of the design has no outcome" }, id);
    return value;
  });
  const ids = new Set(design.rows.map(({ id }) => id));
  for (const id of outcomes.keys())
    demand(ids.has(id), { zh: "有结果不属于本设计", en: "An outcome is of no row of the design" }, id);
  return found;
}

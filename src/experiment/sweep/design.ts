import { fault } from "../../kernel/fault.ts";
import type { DesignSpec, Factor, Value } from "../../scenario/experiment/experiment.ts";

/** One set of values, in the order of the factors; null: as the scenario has it. Ids survive an extension of the design. */
export type Row = { readonly id: string; readonly values: readonly (Value | null)[] };

/** Most rows that a design may have. */
const MOST_ROWS = 10_000_000;

/** The rows of a design, in order; one that repeats another's values is left out. */
export function rowsOf(design: DesignSpec, factors: readonly Factor[]): Row[] {
  const seen = new Set<string>();
  return allRows(design, factors).filter(({ values }) => {
    const key = JSON.stringify(values);
    return !seen.has(key) && seen.add(key);
  });
}

function allRows(design: DesignSpec, factors: readonly Factor[]): Row[] {
  const base = factors.map((factor) => factor.base);
  switch (design.kind) {
    case "rows":
      return design.rows.map((values, i) => ({ id: `r${i}`, values }));
    case "one-at-a-time":
      return [
        { id: "base", values: base },
        ...factors.flatMap(({ levels }, f) =>
          levels.map((value, i) => ({ id: `f${f}.${i}`, values: base.with(f, value) })),
        ),
      ];
    case "grid":
      return grid(factors);
  }
}

function grid(factors: readonly Factor[]): Row[] {
  const size = factors.reduce((product, { levels }) => product * levels.length, 1);
  if (size > MOST_ROWS) {
    fault(
      "design-too-large",
      { zh: "全组合的行数过多", en: "The grid has too many rows" },
      {
        key: { zh: "实验设计", en: "design" },
        rule: { zh: `不超过${MOST_ROWS}行`, en: `At most ${MOST_ROWS} rows` },
        got: String(size),
      },
    );
  }
  let rows: { at: number[]; values: Value[] }[] = [{ at: [], values: [] }];
  for (const { levels } of factors)
    rows = rows.flatMap(({ at, values }) => levels.map((value, i) => ({ at: [...at, i], values: [...values, value] })));
  return rows.map(({ at, values }) => ({ id: `g${at.join(".")}`, values }));
}

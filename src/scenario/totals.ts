import { Fault } from "../kernel/fault.ts";
import type { SheetRow } from "./csv.ts";
import type { Problems } from "./problems.ts";
import { quantity } from "./quantity.ts";
import type { Columns } from "./tables.ts";

const totalNames = new Set(["合计", "总计", "全市合计", "total"]);

/** The rows without totals rows; a total that differs from the sum of the rows before it is a problem. */
export function dropTotals(
  file: string,
  names: readonly (string | undefined)[],
  rows: readonly SheetRow[],
  columns: Columns,
  problems: Problems,
): SheetRow[] {
  const kept: SheetRow[] = [];
  for (const row of rows) {
    if (!totalNames.has(row.cells[0]?.toLowerCase() ?? "")) {
      kept.push(row);
      continue;
    }
    names.forEach((name, j) => {
      const column = name === undefined ? undefined : columns[name];
      const total = quantity(row.cells[j]);
      if (!column?.sums || !total) return;
      const sum = kept.reduce((all, each) => all + (quantity(each.cells[j])?.value ?? 0), 0);
      if (sum === total.value) return;
      const gap = Math.abs(total.value - sum);
      problems.note(
        new Fault(
          "bad-total",
          {
            zh: `${column.label.zh}分项之和${sum}与合计${total.value}差${gap}`,
            en: `${column.label.en}: the rows add up to ${sum}, the total says ${total.value}, ${gap} apart`,
          },
          { file, ...row.at[j], key: { zh: column.label.zh, en: name as string }, got: row.cells[j] },
        ),
      );
    });
  }
  return kept;
}

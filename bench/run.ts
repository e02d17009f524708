import { parseArgs } from "node:util";
import budget from "./budget.json" with { type: "json" };
import { measureDraws } from "./draws.ts";
import { measureHelp } from "./help.ts";
import type { Measured } from "./measure.ts";
import { measureMonths, sizes } from "./months.ts";
import { measureSweep } from "./sweep.ts";

const budgets: Readonly<Record<string, number>> = budget;

/** What a measurement may be at most, said for its size of city or for all sizes. */
const budgetOf = (id: string): number | undefined => budgets[id] ?? budgets[id.split("/")[0]];

function line({ id, value, unit }: Measured): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  const limit = budgetOf(id);
  const verdict = limit === undefined ? "" : `${value <= limit ? "✓" : "✗"} budget ${limit}`;
  return `${id.padEnd(32)} ${value.toFixed(digits).padStart(9)} ${unit.padEnd(20)} ${verdict}`.trimEnd();
}

const { values } = parseArgs({
  options: { json: { type: "boolean" }, strict: { type: "boolean" }, size: { type: "string", multiple: true } },
});
const chosen = sizes.filter(({ name }) => values.size?.includes(name) ?? true);
const measured: Measured[] = [];
for (const measure of [measureHelp, measureDraws, measureSweep, ...chosen.map((size) => () => measureMonths(size))]) {
  const results = [await measure()].flat();
  measured.push(...results);
  if (!values.json) for (const result of results) console.log(line(result));
}
if (values.json) console.log(JSON.stringify(measured));
const over = measured.some(({ id, value }) => value > (budgetOf(id) ?? Number.POSITIVE_INFINITY));
process.exitCode = values.strict && over ? 1 : 0;

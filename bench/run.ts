import { parseArgs } from "node:util";
import budget from "./budget.json" with { type: "json" };
import { measureDraws } from "./draws.ts";
import { measureHelp } from "./help.ts";
import type { Measured } from "./measure.ts";

const budgets: Readonly<Record<string, { value: number; unit: string }>> = budget;

function line({ id, value, unit }: Measured): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  const limit = budgets[id]?.value;
  const verdict = limit === undefined ? "" : `${value <= limit ? "✓" : "✗"} budget ${limit}`;
  return `${id.padEnd(32)} ${value.toFixed(digits).padStart(9)} ${unit.padEnd(20)} ${verdict}`.trimEnd();
}

const { values } = parseArgs({ options: { json: { type: "boolean" }, strict: { type: "boolean" } } });
const measured: Measured[] = [];
for (const measure of [measureHelp, measureDraws]) {
  const result = measure();
  measured.push(result);
  if (!values.json) console.log(line(result));
}
if (values.json) console.log(JSON.stringify(measured));
const over = measured.some(({ id, value }) => value > (budgets[id]?.value ?? Number.POSITIVE_INFINITY));
process.exitCode = values.strict && over ? 1 : 0;

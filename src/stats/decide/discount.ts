import { pow } from "../../kernel/maths.ts";
import { demand } from "../misuse.ts";

/**
 * Present value of a yearly stream, in its unit: Σ valueₜ / (1 + rate)ᵗ with t = 0 for the first year (in arrears: t = 1).
 * `rate` is a share a year above −1, real for a real stream. A NaN year makes it NaN. Throws `bad-statistic` for other rates.
 */
export function presentValue(values: ArrayLike<number>, rate: number, inArrears = false): number {
  demand(rate > -1 && Number.isFinite(rate), { zh: "贴现率应大于−1", en: "A discount rate must be above −1" }, rate);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] * pow(1 + rate, -(inArrears ? i + 1 : i));
  return sum;
}

import type { Text } from "../kernel/text.ts";
import { holm } from "../stats/holm.ts";
import { covariance, mean, variance } from "../stats/moments.ts";
import { studentCdf } from "../stats/student.ts";
import type { Comparison } from "./comparison.ts";
import type { Span } from "./dates.ts";
import type { RunResult } from "./engine.ts";
import type { Measure } from "./laboratory.ts";
import type { Arm } from "./outcomes.ts";
import type { Declared } from "./prior.ts";
import { differencesOf } from "./range.ts";
import { meanOver, type Sample } from "./sample.ts";

type Named = Arm & { readonly name: Text };

/** Two-sided p-value that two columns of n figures are unrelated (Student's t of the correlation). */
function unrelated(x: readonly number[], y: readonly number[]): number {
  const spread = variance(x) * variance(y);
  if (!(spread > 0)) return 1;
  const r2 = Math.min(1, (covariance(x, y) * covariance(x, y)) / spread);
  return r2 === 1 ? 0 : 2 * studentCdf(-Math.sqrt((r2 * (x.length - 2)) / (1 - r2)), x.length - 2);
}

/**
 * The drawn parameter on which the order of the two best scenarios hangs most, and its value where a straight line through
 * their paired differences crosses 0. Undefined where fewer than ten pairs speak, or where no parameter's part can be told
 * from chance at 5 % after Holm's correction for having looked at all of them.
 */
export function flipOf(
  sample: Sample,
  measure: Measure,
  [a, b]: readonly [Named, Named],
  span: Span,
  drawn: readonly Declared[],
  draws: (pair: number) => Readonly<Record<string, number>>,
): Comparison["flip"] {
  const sign = measure.better === "lower" ? -1 : 1;
  const figure = (result: RunResult | undefined) => sign * meanOver(result, measure.id, span);
  const [first, second] = [a, b].map(({ arm }) => differencesOf(sample, arm, figure));
  const pairs = first.map((_, pair) => pair).filter((pair) => !Number.isNaN(first[pair] - second[pair]));
  if (pairs.length < 10 || drawn.length === 0) return undefined;
  const gap = pairs.map((pair) => first[pair] - second[pair]);
  const columns = drawn.map(({ id }) => pairs.map((pair) => draws(pair)[id]));
  const p = holm(columns.map((column) => unrelated(column, gap)));
  const at = p.indexOf(Math.min(...p));
  if (!(p[at] <= 0.05)) return undefined;
  const { id, spec } = drawn[at];
  const slope = covariance(columns[at], gap) / variance(columns[at]);
  const value = mean(columns[at]) - mean(gap) / slope;
  const [low, high] = [spec.prior?.low ?? spec.range[0], spec.prior?.high ?? spec.range[1]];
  const inside = value >= low && value <= high;
  return { scenarios: [a.id, b.id], parameter: id, value, low, high, inside, p: p[at], sentence: sentence() };

  function sentence(): Text {
    const shown = Number(value.toPrecision(2));
    const { zh, en } = spec.label;
    const where = slope > 0 ? { zh: "低于", en: "below" } : { zh: "高于", en: "above" };
    if (inside)
      return {
        zh: `“${a.name.zh}”与“${b.name.zh}”孰先，取决于“${zh}”这一假定，取值约${shown}时相当，${where.zh}此值时后者更好`,
        en: `whether "${a.name.en}" or "${b.name.en}" comes first hangs on the assumption "${en}": they are even at about ${shown}, and the second is better ${where.en} it`,
      };
    return {
      zh: `“${a.name.zh}”与“${b.name.zh}”的差距主要取决于“${zh}”这一假定，但在所设范围（${low}—${high}）内先后不变`,
      en: `the gap between "${a.name.en}" and "${b.name.en}" hangs most on the assumption "${en}", but their order holds over the range that was drawn (${low}–${high})`,
    };
  }
}

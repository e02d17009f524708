import { clip } from "../../kernel/maths.ts";
import { demand } from "../misuse.ts";
import { mean } from "../moments.ts";
import { quantile } from "../quantile.ts";

/** What a criterion says of each policy, and each policy's rank under it, 1 being best; ties share the better rank. */
export type Criterion = { readonly id: string; readonly values: readonly number[]; readonly ranks: readonly number[] };

/** Settings of criteria: Hurwicz's weight of the best future, the percentile, and what satisfies, in the outcome's unit. */
export type RobustnessOptions = {
  readonly optimism?: number;
  readonly percentile?: number;
  readonly threshold?: number;
  /** Weight of each future; alike by default (Laplace). */
  readonly weights?: readonly number[];
};

const square = { zh: "每个方案在每个未来各要一个结果", en: "Every policy needs a figure in every future" };

/**
 * Policies over futures, `values[policy][future]` with more being better, by each criterion side by side (McPhail et al. 2018):
 * maximin (Wald 1950), maximax, Hurwicz (1951), Laplace (weighted mean), minimax regret (Savage 1951; the largest gap to
 * the best policy of the same future, less being better), percentile (of futures, .1 by default) and satisficing (the share
 * of futures at or above `threshold`, Starr 1963; only where one is given). Throws `bad-statistic` where a figure is missing.
 */
export function robustness(values: readonly (readonly number[])[], options: RobustnessOptions = {}): Criterion[] {
  const futures = values[0]?.length ?? 0;
  demand(futures > 0 && values.every((row) => row.length === futures && !row.some(Number.isNaN)), square);
  const { optimism = 0.5, percentile = 0.1, threshold, weights = values[0].map(() => 1) } = options;
  demand(
    optimism === clip(optimism, 0, 1),
    { zh: "乐观系数应在0和1之间", en: "Optimism must lie between 0 and 1" },
    optimism,
  );
  const sound = weights.length === futures && weights.every((w) => w >= 0) && weights.some((w) => w > 0);
  demand(sound, { zh: "每个未来各要一个不小于0的权重", en: "Every future needs a weight of at least 0" });
  const whole = weights.reduce((sum, w) => sum + w, 0);
  const weighted = (of: (future: number) => number) => weights.reduce((sum, w, i) => sum + w * of(i), 0) / whole;
  const best = values[0].map((_, i) => Math.max(...values.map((row) => row[i])));
  const criterion = (id: string, of: (row: readonly number[]) => number, sign: 1 | -1 = 1): Criterion => {
    const found = values.map(of);
    return { id, values: found, ranks: found.map((x) => 1 + found.filter((y) => sign * y > sign * x).length) };
  };
  return [
    criterion("maximin", (row) => Math.min(...row)),
    criterion("maximax", (row) => Math.max(...row)),
    criterion("hurwicz", (row) => optimism * Math.max(...row) + (1 - optimism) * Math.min(...row)),
    criterion("laplace", (row) => weighted((i) => row[i])),
    criterion("minimax-regret", (row) => Math.max(...regretsOf(row, best)), -1),
    criterion("percentile", (row) => quantile(row, percentile)),
    ...(threshold === undefined
      ? []
      : [criterion("satisficing", (row) => weighted((i) => (row[i] >= threshold ? 1 : 0)))]),
  ];
}

const regretsOf = (row: readonly number[], best: readonly number[]) => row.map((x, i) => best[i] - x);

/** Regret of each policy in each future, in the outcome's unit: the gap to the best policy of that future; and its mean by policy. */
export function regrets(values: readonly (readonly number[])[]): { regrets: number[][]; means: number[] } {
  const futures = values[0]?.length ?? 0;
  demand(futures > 0 && values.every((row) => row.length === futures && !row.some(Number.isNaN)), square);
  const best = values[0].map((_, i) => Math.max(...values.map((row) => row[i])));
  const found = values.map((row) => regretsOf(row, best));
  return { regrets: found, means: found.map(mean) };
}

import type { Text } from "../kernel/text.ts";
import { type Criterion, regrets, robustness } from "../stats/decide/robustness.ts";
import type { Plan } from "../world/plan.ts";
import { type CompareOptions, compareIn } from "./compare.ts";
import type { Comparison } from "./comparison.ts";
import { futuresOf } from "./futures.ts";
import type { Laboratory } from "./laboratory.ts";

/** How scenarios do in each of several futures, and by which criterion which is best. */
export type Robust = {
  readonly indicator: string;
  readonly futures: readonly { readonly id: string; readonly name: Text }[];
  /** The baseline first. */ readonly scenarios: readonly { readonly id: string; readonly name: Text }[];
  /** Mean gain over the baseline by scenario and future, more being better, in the indicator's unit. */
  readonly gains: readonly (readonly number[])[];
  readonly regrets: readonly (readonly number[])[];
  readonly criteria: readonly Criterion[];
  readonly survives: boolean;
  readonly sentence: Text;
};

/** The mean gain of every scenario in the primary outcome at a comparison's main date. */
function gainsOf({ outcomes, tests, indicators, primary, scenarios, baseline }: Comparison): number[] {
  const sign = indicators.find(({ id }) => id === primary)?.better === "lower" ? -1 : 1;
  return scenarios.map(({ id }) => {
    if (id === baseline) return 0;
    const found = outcomes.find((o) => o.scenario === id && o.indicator === primary && o.month === tests?.month);
    return sign * (found?.mean?.estimate ?? Number.NaN);
  });
}

/**
 * Compares scenarios in a handful of futures. The ranking survives where the same scenario is first in all of them; else the
 * sentence names the assumptions under which another is. Figures are means of few pairs: ties by luck are possible.
 */
export async function robustIn(
  lab: Laboratory,
  baseline: Plan,
  scenarios: readonly Plan[],
  options: CompareOptions,
): Promise<Robust> {
  const futures = futuresOf(baseline, lab.parameters);
  const found: Comparison[] = [];
  for (const { under } of futures) {
    found.push(await compareIn(lab, under(baseline), scenarios.map(under), options));
  }
  const [{ primary: indicator, indicators, scenarios: shown }] = found;
  const byFuture = found.map(gainsOf);
  const gains = shown.map((_, i) => byFuture.map((row) => row[i]));
  const first = byFuture.map((row) => row.indexOf(Math.max(...row)));
  const others = futures.filter((_, f) => first[f] !== first[0]);
  const names = (lang: "zh" | "en") => others.map(({ name }) => name[lang]).join({ zh: "、", en: "; " }[lang]);
  const best = shown[first[0]].name;
  return {
    indicator,
    futures: futures.map(({ id, name }) => ({ id, name })),
    scenarios: shown.map(({ id, name }) => ({ id, name })),
    gains,
    regrets: regrets(gains).regrets,
    criteria: robustness(gains, { threshold: indicators.find(({ id }) => id === indicator)?.delta ?? 0 }),
    survives: others.length === 0,
    sentence:
      others.length === 0
        ? {
            zh: `在所试的${futures.length}种情形下，“${best.zh}”都排在最前。`,
            en: `"${best.en}" comes first in all ${futures.length} futures that were tried.`,
          }
        : {
            zh: `排序取决于假定：按方案所设“${best.zh}”最好，但在下列情形下另有方案更好：${names("zh")}。`,
            en: `The order hangs on what is assumed: "${best.en}" is best as assumed, yet another is best in these futures: ${names("en")}.`,
          },
  };
}

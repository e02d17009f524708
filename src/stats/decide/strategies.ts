import { demand } from "../misuse.ts";
import { mean } from "../moments.ts";

/** A strategy's effect and cost in every draw, each in its unit; the same draws for all, the baseline being one of them. */
export type Strategy = { readonly effects: readonly number[]; readonly costs: readonly number[] };

/** Throws `bad-statistic` unless all strategies have the same draws, at least one, with a figure in each. */
export function checkStrategies(strategies: readonly Strategy[]): void {
  const draws = strategies[0]?.effects.length ?? 0;
  demand(draws > 0, { zh: "至少要有一个方案和一次测算", en: "There must be a strategy and a draw" });
  for (const { effects, costs } of strategies) {
    const whole = effects.length === draws && costs.length === draws;
    demand(whole, { zh: "各方案的测算次数应相同", en: "Strategies must have the same draws" });
    const known = !effects.some(Number.isNaN) && !costs.some(Number.isNaN);
    demand(known, {
      zh: "有一次测算缺少结果，应先整行剔除",
      en: "A draw lacks a figure: leave it out of all strategies",
    });
  }
}

/** Net benefit in every draw, λ·effect − cost, in the unit of cost; λ is the willingness to pay for one unit of effect (Stinnett & Mullahy 1998). */
export function netBenefits({ effects, costs }: Strategy, willingness: number): number[] {
  return effects.map((effect, i) => willingness * effect - costs[i]);
}

/** Mean net benefit of each strategy at a willingness to pay, in the unit of cost: the largest is the one to choose (Claxton 1999). */
export function meanNetBenefits(strategies: readonly Strategy[], willingness: number): number[] {
  checkStrategies(strategies);
  return strategies.map((each) => mean(netBenefits(each, willingness)));
}

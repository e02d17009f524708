import { normalQuantile } from "../kernel/chance.ts";
import { clip, exp, log } from "../kernel/maths.ts";
import type { ParameterSpec, Prior } from "../kernel/parameter.ts";
import { draw, drawKey, seedWords, unit } from "../kernel/random.ts";
import type { Plan } from "../world/plan.ts";

/** A declared parameter with its id, `group.name`. */
export type Declared = { readonly id: string; readonly spec: ParameterSpec };

/** The value below which a prior puts the share u in (0, 1) of its mass; the mode of a triangle is the default. */
export function priorQuantile(prior: Prior, mode: number, u: number): number {
  const { low, high } = prior;
  if (prior.kind === "uniform") return low + u * (high - low);
  if (prior.kind === "lognormal") {
    const ninetyFifth = 1.6448536269514722;
    return exp((log(low) + log(high)) / 2 + ((log(high) - log(low)) / 2 / ninetyFifth) * normalQuantile(u));
  }
  const rise = (mode - low) / (high - low);
  return u < rise
    ? low + Math.sqrt(u * (high - low) * (mode - low))
    : high - Math.sqrt((1 - u) * (high - low) * (high - mode));
}

/**
 * Parameters that differ from pair to pair: those that have a prior and stand at their default in every plan (a value that
 * somebody has set is not drawn over). Each pair burns in a city of its own, so they may act in the spin-up too.
 */
export function drawnParameters(declared: readonly Declared[], plans: readonly Plan[]): Declared[] {
  return declared.filter(
    ({ id, spec }) =>
      spec.prior !== undefined && plans.every((plan) => (plan.parameters[id] ?? spec.default) === spec.default),
  );
}

/**
 * Values of parameters in one pair, to six digits so that a command can repeat them: a draw depends on the seed, the
 * parameter's id and the pair's number alone.
 */
export function drawParameters(drawn: readonly Declared[], seed: string, pair: number): Record<string, number> {
  const values: Record<string, number> = {};
  for (const { id, spec } of drawn) {
    if (spec.prior === undefined) continue;
    const { k0, k1 } = drawKey(seedWords(`prior ${id} ${seed}`), 0, 0);
    const value = priorQuantile(spec.prior, spec.default, unit(draw(k0, k1, pair)));
    const whole = spec.unit === "count" || spec.unit === "months" || spec.unit === "fen";
    values[id] = clip(whole ? Math.round(value) : Number(value.toPrecision(6)), spec.range[0], spec.range[1]);
  }
  return values;
}

/** The seed of the n-th pair, n from 0: text that a single run takes too. */
export function pairSeed(seed: string, pair: number): string {
  return `${seed}/${pair + 1}`;
}

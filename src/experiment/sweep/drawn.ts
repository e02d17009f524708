import type { Factor, Spread, Value } from "../../scenario/experiment/experiment.ts";
import { settled } from "../../scenario/experiment/factors.ts";
import { atShare, type Distribution } from "../../stats/distribution.ts";
import { priorQuantile } from "../prior.ts";

/** A lognormal has no ends: designs that ask for them get these shares. */
const ENDS = [0.005, 0.995] as const;

/** The value of a factor below which the share u of its distribution lies, as a command can repeat it; of listed values, the one whose turn it is. */
export function drawnValue({ levels, weights, spread, target }: Factor, u: number): Value {
  if (spread === undefined) {
    return levels[atShare({ kind: "categorical", weights: weights ?? levels.map(() => 1) }, u)];
  }
  if (spread.kind === "lognormal") {
    const share = Math.min(ENDS[1], Math.max(ENDS[0], u));
    return settled(priorQuantile({ kind: "lognormal", low: spread.low, high: spread.high }, 0, share), target);
  }
  return settled(atShare(distributionOf(spread, target), u), target);
}

/** A spread as a distribution; whole numbers between two ends are all as likely. */
function distributionOf(spread: Spread, target: Factor["target"]): Distribution {
  const { kind, low, high, mode = low, mean = low, sd = 1, alpha = 1, beta = 1 } = spread;
  const unit = target.kind === "setting" ? "number" : target.spec.unit;
  switch (kind) {
    case "triangular":
      return { kind, low, high, mode };
    case "normal":
      return { kind, low, high, mean, sd };
    case "beta":
      return { kind, low, high, alpha, beta };
    case "uniform":
      return { kind: unit === "count" || unit === "months" ? "integer" : kind, low, high };
    default:
      return { kind: "log-uniform", low, high };
  }
}

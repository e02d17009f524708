import type { Interval } from "./interval.ts";
import { covariance, mean, variance } from "./moments.ts";
import { studentQuantile } from "./student.ts";

/**
 * Ratio of means ȳ/x̄ of n pairs with Fieller's (1954) set {ρ : |ȳ − ρx̄| ≤ t·√(w·s²_{y−ρx})}, in units of y per unit of x.
 * w = 1/n for `of: "mean"` (how well the ratio of means is known), 1 + 1/n for `of: "draw"` (the ratio of one further draw).
 * Undefined where the set is unbounded, that is where the like interval of x holds 0.
 */
export function ratioInterval(
  y: readonly number[],
  x: readonly number[],
  level: number,
  of: "mean" | "draw",
): Interval | undefined {
  const n = x.length;
  const t = studentQuantile((1 + level) / 2, n - 1);
  const w = t * t * (of === "mean" ? 1 / n : 1 + 1 / n);
  const my = mean(y);
  const mx = mean(x);
  const a = mx * mx - w * variance(x);
  const b = mx * my - w * covariance(x, y);
  const c = my * my - w * variance(y);
  if (!(a > 0)) return undefined;
  const root = Math.sqrt(Math.max(0, b * b - a * c));
  return { estimate: my / mx, low: (b - root) / a, high: (b + root) / a };
}

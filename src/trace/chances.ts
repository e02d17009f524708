import { exp } from "../kernel/maths.ts";

/** Chances of a logit among alternatives of these values; none where the value is −∞. */
export function logit(values: ArrayLike<number>, scale: number): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) most = Math.max(most, values[i]);
  const weights = Float64Array.from(values, (v) => (v === Number.NEGATIVE_INFINITY ? 0 : exp((v - most) / scale)));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((w) => w / sum);
}

/** Chance that a standard normal tabulated at 1,024 equal shares exceeds z. */
export function above(normal: Float64Array, z: number): number {
  let low = 0;
  let high = normal.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (normal[mid] > z) high = mid;
    else low = mid + 1;
  }
  return 1 - low / normal.length;
}

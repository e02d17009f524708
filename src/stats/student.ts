import { betaShare } from "./beta.ts";

/** P(T ≤ t) for Student's t with df > 0 degrees of freedom (Abramowitz & Stegun 26.7.1); absolute error below 1e-13. */
export function studentCdf(t: number, df: number): number {
  if (Number.isNaN(t) || !(df > 0)) return Number.NaN;
  const square = t * t;
  if (square === Number.POSITIVE_INFINITY) return t > 0 ? 1 : 0;
  // the smaller of the two complementary arguments keeps its digits
  const tail =
    square < df
      ? 0.5 * (1 - betaShare(square / (df + square), 0.5, df / 2))
      : 0.5 * betaShare(df / (df + square), df / 2, 0.5);
  return t > 0 ? 1 - tail : tail;
}

const known = new Map<string, number>();

/** The t below which Student's t with df > 0 degrees of freedom falls with probability p in (0, 1); relative error below 1e-11 for p in .0005–.9995. */
export function studentQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1 && df > 0)) return Number.NaN;
  if (p < 0.5) return -studentQuantile(1 - p, df);
  const name = `${p} ${df}`;
  const found = known.get(name);
  if (found !== undefined) return found;
  let low = 0;
  let high = 1;
  while (studentCdf(high, df) < p && high < 1e300) high *= 2;
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (studentCdf(middle, df) < p) low = middle;
    else high = middle;
  }
  const t = (low + high) / 2;
  if (Number.isInteger(df)) known.set(name, t);
  return t;
}

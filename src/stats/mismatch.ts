import { pow } from "../kernel/maths.ts";

/**
 * Mismatch index of Şahin, Song, Topa & Violante (2014, American Economic Review 104(11)): the share of hires lost because
 * seekers and vacancies lie in different markets, 1 − Σ (vᵢ/v)^α (uᵢ/u)^(1−α), with α the elasticity of hires to vacancies.
 * Summed as the gaps between weighted arithmetic and geometric means, none of which is negative, so that counts in equal
 * proportion give exactly 0 and others more. NaN without seekers or vacancies.
 */
export function mismatchIndex(seekers: ArrayLike<number>, vacancies: ArrayLike<number>, alpha = 0.5): number {
  const u = sum(seekers);
  const v = sum(vacancies);
  if (!(u > 0 && v > 0)) return Number.NaN;
  let index = 0;
  for (let i = 0; i < seekers.length; i++) {
    const a = vacancies[i] / v;
    const b = seekers[i] / u;
    if (a !== b) index += Math.max(0, alpha * a + (1 - alpha) * b - pow(a, alpha) * pow(b, 1 - alpha));
  }
  return index;
}

/** Vacancies weighted by φ^(1/α): with them the index is that of markets whose matching efficiency φ differs. */
export function efficientVacancies(
  vacancies: ArrayLike<number>,
  efficiency: ArrayLike<number>,
  alpha = 0.5,
): Float64Array {
  return Float64Array.from(vacancies, (v, i) => v * pow(efficiency[i], 1 / alpha));
}

/**
 * What the index would be on average if tightness were equal everywhere and the counts were draws from it: its noise.
 * Exact: both counts of a market are binomial with the share of seekers and vacancies taken together.
 */
export function mismatchNoise(seekers: ArrayLike<number>, vacancies: ArrayLike<number>, alpha = 0.5): number {
  const u = sum(seekers);
  const v = sum(vacancies);
  if (!(u > 0 && v > 0)) return Number.NaN;
  let matched = 0;
  for (let i = 0; i < seekers.length; i++) {
    const share = (seekers[i] + vacancies[i]) / (u + v);
    if (share > 0) matched += meanPower(v, share, alpha) * meanPower(u, share, 1 - alpha);
  }
  return Math.max(0, 1 - matched);
}

/** The index less its noise: right on average where tightness is equal, and below 0 as often as above. */
export function mismatchCorrected(seekers: ArrayLike<number>, vacancies: ArrayLike<number>, alpha = 0.5): number {
  return mismatchIndex(seekers, vacancies, alpha) - mismatchNoise(seekers, vacancies, alpha);
}

/**
 * Unemployment rate at rest if seekers were moved so that no hires are lost, from the rate u at rest and the index M:
 * with hires A·v^α·u^(1−α) and an inflow per employed person that stays, u*^(1−α)/(1−u*) = (1−M)·u^(1−α)/(1−u).
 */
export function unemploymentWithoutMismatch(unemployment: number, index: number, alpha = 0.5): number {
  if (!(unemployment > 0 && unemployment < 1) || Number.isNaN(index)) return Number.NaN;
  if (index <= 0) return unemployment;
  const level = (x: number) => pow(x, 1 - alpha) / (1 - x);
  const goal = (1 - index) * level(unemployment);
  let low = 0;
  let high = unemployment;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (level(middle) < goal) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Path of the unemployment rate if no hires were lost to mismatch, from the path u, monthly finding rates f and the index
 * M: u*₊₁ = u* + s·(1 − u*) − f/(1 − M)·(u/u*)^α·u* (Şahin et al. 2014), with s the inflow that gives u itself where M is 0.
 */
export function pathWithoutMismatch(
  unemployment: ArrayLike<number>,
  finding: ArrayLike<number>,
  index: ArrayLike<number>,
  alpha = 0.5,
): Float64Array {
  const path = Float64Array.from(unemployment);
  for (let t = 0; t + 1 < path.length; t++) {
    const u = unemployment[t];
    const inflow = (unemployment[t + 1] - u + finding[t] * u) / (1 - u);
    const found = (finding[t] / (1 - Math.max(0, index[t]))) * pow(u / path[t], alpha);
    path[t + 1] = path[t] + inflow * (1 - path[t]) - Math.min(1, found) * path[t];
  }
  return path;
}

/** Mean of (x/n)^power for x binomial of n draws with chance q; tails beyond 1e-18 of the peak are left out. */
function meanPower(n: number, q: number, power: number): number {
  if (q >= 1) return 1;
  const odds = q / (1 - q);
  const peak = Math.min(n, Math.floor((n + 1) * q));
  let mass = 1;
  let total = pow(peak / n, power);
  for (let x = peak, p = 1; x < n && p > 1e-18; x++) {
    p *= ((n - x) / (x + 1)) * odds;
    mass += p;
    total += p * pow((x + 1) / n, power);
  }
  for (let x = peak, p = 1; x > 0 && p > 1e-18; x--) {
    p *= x / ((n - x + 1) * odds);
    mass += p;
    total += p * pow((x - 1) / n, power);
  }
  return total / mass;
}

function sum(counts: ArrayLike<number>): number {
  let all = 0;
  for (let i = 0; i < counts.length; i++) all += counts[i];
  return all;
}

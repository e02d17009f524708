/**
 * Benjamini–Hochberg (1995) p-values: rejecting those ≤ q keeps the expected share of false among all rejections ≤ q
 * (independent or positively dependent tests).
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const adjusted = new Array<number>(p.length);
  const order = p.map((_, i) => i).sort((i, j) => p[j] - p[i] || j - i);
  let least = 1;
  order.forEach((at, fromTop) => {
    least = Math.min(least, (p[at] * p.length) / (p.length - fromTop));
    adjusted[at] = least;
  });
  return adjusted;
}

/** Holm's (1979) step-down p-values: rejecting those ≤ α keeps the chance of any false rejection ≤ α under every dependence. */
export function holm(p: readonly number[]): number[] {
  const adjusted = new Array<number>(p.length);
  const order = p.map((_, i) => i).sort((i, j) => p[i] - p[j] || i - j);
  let most = 0;
  order.forEach((at, rank) => {
    most = Math.max(most, Math.min(1, (p.length - rank) * p[at]));
    adjusted[at] = most;
  });
  return adjusted;
}

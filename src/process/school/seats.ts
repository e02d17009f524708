/** How a school moves seats: at most a share of them a year, with a speed, and not for differences below a band. */
export type SeatRule = { readonly most: number; readonly speed: number; readonly band: number };

/**
 * Seats of a school's programmes after a year's move towards those worth more: each gains or loses in proportion to its
 * seats and to how far its worth departs from the mean beyond the band. Whole seats; their sum and signs are kept.
 */
export function moveSeats(seats: readonly number[], worth: readonly number[], rule: SeatRule): number[] {
  const total = seats.reduce((a, b) => a + b, 0);
  if (!(total > 0)) return [...seats];
  const mean = seats.reduce((sum, n, i) => sum + n * worth[i], 0) / total;
  const wish = seats.map((n, i) => {
    const beyond = Math.max(0, Math.abs(worth[i] - mean) - rule.band);
    return n * rule.speed * (worth[i] < mean ? -beyond : beyond);
  });
  const [gain, loss] = [1, -1].map((sign) => wish.reduce((sum, x) => sum + Math.max(0, sign * x), 0));
  const moved = Math.floor(Math.min(gain, loss, rule.most * total));
  if (moved < 1) return [...seats];
  const given = apportion(
    moved,
    wish.map((x) => Math.max(0, -x)),
    seats,
  );
  const taken = apportion(
    given.reduce((a, b) => a + b, 0),
    wish.map((x) => Math.max(0, x)),
  );
  return seats.map((n, i) => n - given[i] + taken[i]);
}

/** Whole parts of a number in proportion to weights, by largest remainder, none above its limit. */
function apportion(number: number, weights: readonly number[], limits?: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((w, i) => Math.min((number * w) / sum, Math.floor(limits?.[i] ?? number)));
  const parts = exact.map(Math.floor);
  let left = number - parts.reduce((a, b) => a + b, 0);
  const order = weights.map((_, i) => i).sort((a, b) => exact[b] - parts[b] - (exact[a] - parts[a]) || a - b);
  while (left > 0) {
    const before = left;
    for (const i of order) {
      if (left === 0 || weights[i] <= 0 || parts[i] >= Math.floor(limits?.[i] ?? number)) continue;
      parts[i]++;
      left--;
    }
    if (left === before) break;
  }
  return parts;
}

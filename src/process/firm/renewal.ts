import { exp, pow } from "../../kernel/maths.ts";
import type { Parameters } from "../../world/parameters.ts";

/** What makes a firm renew: peers of its sector who are up to date, its size against an ordinary firm's, and technical posts ably filled (1 = all, by fully competent staff); before scaling. */
export function urge(P: Parameters["technology"], peers: number, size: number, ability: number): number {
  return (1 - P.contagion + 2 * P.contagion * peers) * pow(size, P.sizeSlope) * exp(P.absorption * (ability - 1));
}

/** Chance that a firm renews its technology in a year. */
export const renewalChance = (P: Parameters["technology"], pace: number, urged: number): number =>
  Math.min(P.renewalMost, P.renewal * pace * urged);

/** Expected lag behind the frontier a year on: those who renew catch up, the others fall a year further behind; research beyond the base's brings all forward. */
export const nextLag = (P: Parameters["technology"], lag: number, renewing: number, research = 0): number =>
  (1 - renewing) * (lag + P.frontier) - research;

/** The lag that stays as it is while so many renew each year. */
export const steadyLag = (P: Parameters["technology"], renewing: number): number =>
  renewing > 0 ? (P.frontier * (1 - renewing)) / renewing : 0;

/** Log technology, relative to the frontier, of a firm that renewed so many months ago. */
export const levelAfter = (P: Parameters["technology"], months: number): number =>
  0 - (P.frontier * Math.max(0, Math.min(P.oldest, months))) / 12;

import { clip } from "../../kernel/maths.ts";
import type { World } from "../../world/world.ts";

/** Monthly chance of quitting: a starter's at this tenure, by the person's own multiple, and what no tenure lowers. */
export const quitChance = (starter: number, scale: number, base: number): number => starter * scale + base;

/** Pay on own account relative to what draws as many in as out. */
export const ownAccountPull = ({ city }: World): number =>
  clip(city.ownAccountPay[0 as never] / (0.75 * city.meanPay[0 as never]), 0.2, 5);

/** How much more, or less, readily than usual the jobless of an age in years turn to work on own account. */
export const readyForOwnAccount = (age: number): number => (age < 25 ? 0.5 : age < 30 ? 0.8 : 1.15);

/** How much more readily than usual those of an age in months give work on own account up. */
export const tiredOfOwnAccount = (months: number): number => (months < 300 ? 1.3 : 1);

/** How much less readily than usual the inactive of an age in months search again. */
export const readyToSearch = (months: number): number => (months < 540 ? 1 : 0.3);

import { clip } from "../../kernel/maths.ts";
import type { Parameters } from "../../world/parameters.ts";
import type { World } from "../../world/world.ts";

type Ages = Parameters["ages"];

/** Monthly chance of quitting: a starter's at this tenure, by the person's own multiple, and what no tenure lowers. */
export const quitChance = (starter: number, scale: number, base: number): number => starter * scale + base;

/** Share of quits that leave the labour force at an age in months. */
export const restsAfter = ({ market, ages }: Parameters, months: number): number =>
  months < 12 * ages.young ? ages.restYoung * market.quitInactive : market.quitInactive;

/** Pay on own account relative to what draws as many in as out. */
export const ownAccountPull = ({ city, parameters: { hiring: H } }: World): number =>
  clip(
    city.ownAccountPay[0 as never] / (H.ownAccountUsual * city.meanPay[0 as never]),
    H.ownAccountLeast,
    H.ownAccountMost,
  );

/** How much more, or less, readily than usual the jobless of an age in years turn to work on own account. */
export const readyForOwnAccount = (A: Ages, age: number): number =>
  age < A.young ? A.ownAccountYoung : age < A.grown ? A.ownAccountMiddle : A.ownAccountGrown;

/** How much more readily than usual those of an age in months give work on own account up. */
export const tiredOfOwnAccount = (A: Ages, months: number): number => (months < 12 * A.young ? A.ownAccountTired : 1);

/** How much less readily than usual the inactive of an age in months search again. */
export const readyToSearch = (A: Ages, months: number): number => (months < 12 * A.midlife ? 1 : A.searchAgain);

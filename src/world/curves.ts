import { gumbel, normalQuantile } from "../kernel/chance.ts";
import { exp } from "../kernel/maths.ts";
import { channel } from "./channels.ts";
import type { Parameters } from "./parameters.ts";

/** Functions of whole months, and noise by its top bits, looked up in hot loops. */
export type Curves = {
  /** Pay of a person with m months of work relative to an experienced one, m < 600. */ readonly ladder: Float64Array;
  /** Reservation wage after m months of search relative to expected pay, m < 240. */ readonly reserve: Float64Array;
  /** Starter's quit hazard after m months of tenure, m < 240. */ readonly quit: Float64Array;
  /** On-the-job search after m months of tenure, m < 240. */ readonly search: Float64Array;
  /** Taste for a known vacancy by the top ten bits of a draw. */ readonly like: Float64Array;
  /** Standard Gumbel by the top ten bits of a draw. */ readonly gumbel: Float64Array;
  /** Standard normal by the top ten bits of a draw. */ readonly normal: Float64Array;
  /** Spread of the noise on an applicant's log output, by channel. */ readonly noise: Float64Array;
  /** Cost of a post over its posted wage. */ readonly markup: number;
};

/** Tabulates the curves under the parameters given. */
export function curvesOf({ wages: W, market: M, firms: F, skills: S, hiring: H }: Parameters): Curves {
  const over = (n: number, f: (m: number) => number) => Float64Array.from({ length: n }, (_, m) => f(m));
  const burden = (1 + F.hiringCost) * (1 + F.socialInsurance);
  let left = 1;
  return {
    ladder: over(600, (m) => exp(-W.ladder * exp(-m / W.ladderTime))),
    reserve: over(240, (m) => {
      const share = M.reserveFloor + (M.reserveStart - M.reserveFloor) * left;
      left *= 1 - M.reserveDecay;
      return m < 0 ? 1 : share;
    }),
    quit: over(240, (m) => M.quitYoung * exp(-m / H.quitTime)),
    search: over(240, (m) => M.jobSearch * (H.searchSettled + H.searchNew * exp(-m / H.searchTime))),
    like: over(1024, (i) => M.choiceSpread * gumbel((i + 0.5) / 1024)),
    gumbel: over(1024, (i) => gumbel((i + 0.5) / 1024)),
    normal: over(1024, (i) => normalQuantile((i + 0.5) / 1024)),
    noise: over(8, (by) => S.signalNoise * Math.sqrt(M.observing / (M.observing + observed(M, by)))),
    markup: (burden * (1 - W.bargaining)) / (1 - burden * W.bargaining),
  };
}

/** Months for which an employer has, in effect, observed those who come by a channel. */
function observed(M: Parameters["market"], by: number): number {
  if (by === channel.referral) return M.referralMonths;
  if (by === channel.platform) return M.platformMonths;
  return by === channel.intern || by === channel.order ? M.internMonths : 0;
}

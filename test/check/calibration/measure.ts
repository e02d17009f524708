/** What a part measured: a line, and whether it is within what is allowed. */
export type Measured = { readonly ok: boolean; readonly line: string };

/** An experiment still to be made, so that a planted fault need be looked for no further than where it shows. */
export type Trial = () => Measured;

/** Replications of a cheap statistic; the error of a share of 5 % is then half a point. */
export const replications = 2000;

const percent = (x: number) => `${(100 * x).toFixed(1)} %`.padStart(8);

/** Share of `times` experiments in which a true null was rejected, held against 5 %: three and a half errors of sampling either way, or from 0 where the method only promises no more. */
export function rejection(name: string, reject: () => boolean, promise: "exact" | "at-most" = "exact"): Trial {
  return () => {
    const found = shareOf(reject);
    const error = 3.5 * Math.sqrt((0.05 * 0.95) / replications);
    const ok = found <= 0.05 + error && (promise === "at-most" || found >= 0.05 - error);
    return { ok, line: `${name.padEnd(74)}${percent(found)} rejected` };
  };
}

/** Share of `times` experiments in which an interval of level 95 % held the truth: never below 93 %. */
export function coverage(name: string, holds: (replication: number) => boolean): Trial {
  return () => {
    const found = shareOf(holds);
    return { ok: found >= 0.93, line: `${name.padEnd(74)}${percent(found)} covered` };
  };
}

function shareOf(hit: (replication: number) => boolean): number {
  let count = 0;
  for (let i = 0; i < replications; i++) if (hit(i)) count++;
  return count / replications;
}

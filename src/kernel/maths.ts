export { cos, sin } from "./maths/circle.ts";
export { exp, expm1, tanh } from "./maths/exp.ts";
export { log, log1p } from "./maths/log.ts";
export { normalCdf } from "./maths/normal.ts";
export { pow } from "./maths/pow.ts";

/** x held between lo and hi. */
export function clip(x: number, lo: number, hi: number): number {
  return Math.max(lo, Math.min(x, hi));
}

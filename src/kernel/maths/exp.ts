// After FreeBSD's msun (fdlibm): Copyright (C) 1993, 2004 by Sun Microsystems, Inc. All rights reserved.
// Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
import { scaled } from "./bits.ts";

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const INV_LN2 = Math.LOG2E;

/** e to the power x, within one unit in the last place and the same in every engine. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.1332191019411) return 0;
  const k = Math.floor(x * INV_LN2 + 0.5);
  const hi = x - k * LN2_HIGH;
  const lo = k * LN2_LOW;
  x = hi - lo;
  const t = x * x;
  const c =
    x -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  return scaled(1 - (lo - (x * c) / (2 - c) - hi), k);
}

const Q1 = -0.03333333333333313;
const Q2 = 0.0015873015872548146;
const Q3 = -7.93650757867488e-5;
const Q4 = 4.008217827329362e-6;
const Q5 = -2.0109921818362437e-7;

/** e^x − 1 without loss of digits near 0, within one unit in the last place. */
export function expm1(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = x < 0 ? 0 - x : x;
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -38.816242) return -1;
  let k = 0;
  let c = 0;
  if (size > 0.34657359027997264) {
    k = Math.floor(x * INV_LN2 + 0.5);
    const hi = x - k * LN2_HIGH;
    const lo = k * LN2_LOW;
    x = hi - lo;
    c = hi - x - lo;
  } else if (size < 5.551115123125783e-17) {
    return x;
  }
  const hfx = 0.5 * x;
  const hxs = x * hfx;
  const r1 = 1 + hxs * (Q1 + hxs * (Q2 + hxs * (Q3 + hxs * (Q4 + hxs * Q5))));
  let t = 3 - r1 * hfx;
  let e = hxs * ((r1 - t) / (6 - x * t));
  if (k === 0) return x - (x * e - hxs);
  e = x * (e - c) - c;
  e -= hxs;
  if (k === -1) return 0.5 * (x - e) - 0.5;
  if (k === 1) return x < -0.25 ? -2 * (e - (x + 0.5)) : 1 + 2 * (x - e);
  if (k <= -2 || k > 56) return scaled(1 - (e - x), k) - 1;
  if (k < 20) {
    t = 1 - scaled(1, -k);
    return scaled(t - (e - x), k);
  }
  t = scaled(1, -k);
  return scaled(x - (e + t) + 1, k);
}

/** The hyperbolic tangent, within two units in the last place. */
export function tanh(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = x < 0 ? 0 - x : x;
  let z = 1;
  if (size < 22) {
    if (size < 2.7755575615628914e-17) return x;
    if (size >= 1) {
      z = 1 - 2 / (expm1(2 * size) + 2);
    } else {
      const t = expm1(-2 * size);
      z = (0 - t) / (t + 2);
    }
  }
  return x < 0 ? 0 - z : z;
}

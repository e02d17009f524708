// After FreeBSD's msun (fdlibm): Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
// Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
import { highWord, scaled } from "./bits.ts";

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const L1 = 0.6666666666666735;
const L2 = 0.3999999999940942;
const L3 = 0.2857142874366239;
const L4 = 0.22222198432149784;
const L5 = 0.1818357216161805;
const L6 = 0.15313837699209373;
const L7 = 0.14798198605116586;

/** The natural logarithm, within one unit in the last place and the same in every engine; NaN below 0. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let k = 0;
  if (x < 2.2250738585072014e-308) {
    k = -54;
    x *= 18014398509481984;
  }
  let hx = highWord(x);
  let exponent = (hx >> 20) - 1023;
  hx &= 0x000fffff;
  if (hx >= 0x6a09c) exponent += 1; // above √2, so that what is left lies on either side of 1
  k += exponent;
  const f = scaled(x, 0 - exponent) - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const r = z * (L1 + w * (L3 + w * (L5 + w * L7))) + w * (L2 + w * (L4 + w * L6));
  const hfsq = 0.5 * f * f;
  return k * LN2_HIGH - (hfsq - (s * (hfsq + r) + k * LN2_LOW) - f);
}

/** log(1 + x) without loss of digits near 0, within one unit in the last place; NaN below −1. */
export function log1p(x: number): number {
  if (!(x > -1)) return x === -1 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  if (x < 5.551115123125783e-17 && x > -5.551115123125783e-17) return x;
  let f = x;
  let c = 0;
  let k = 0;
  if (!(x > -0.2928932188134524 && x < 0.41421356237309503)) {
    const u = 1 + x;
    const word = highWord(u);
    k = (word >> 20) - 1023;
    c = (k > 0 ? 1 - (u - x) : x - (u - 1)) / u; // what the sum lost
    if ((word & 0x000fffff) >= 0x6a09e) k += 1;
    f = scaled(u, 0 - k) - 1;
  }
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const r = z * (L1 + w * (L3 + w * (L5 + w * L7))) + w * (L2 + w * (L4 + w * L6));
  const hfsq = 0.5 * f * f;
  return k * LN2_HIGH - (hfsq - (s * (hfsq + r) + (k * LN2_LOW + c)) - f);
}

// After FreeBSD's msun (fdlibm): Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
// Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
import { highWord, scaled, upperHalf } from "./bits.ts";

const INFINITY = Number.POSITIVE_INFINITY;

/** x to the power y, within one unit in the last place, with the special cases of `**`; pow(1, NaN) is NaN as there. */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (y === 1) return x;
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  const size = x < 0 ? 0 - x : x;
  if (y === INFINITY || y === -INFINITY) {
    if (size === 1) return Number.NaN;
    return size > 1 === y > 0 ? INFINITY : 0;
  }
  if (y === 2) return x * x;
  if (y === -1) return 1 / x;
  if (y === 0.5 && x > 0) return Math.sqrt(x);
  if (x > 0 && x !== INFINITY) return x === 1 ? 1 : positivePower(x, y);
  const whole = Math.floor(y) === y;
  const half = y * 0.5;
  const odd = whole && Math.floor(half) !== half;
  const negative = x < 0 || (x === 0 && 1 / x < 0);
  if (size === 0 || size === INFINITY) {
    const z = (size === 0) === y > 0 ? 0 : INFINITY;
    return negative && odd ? 0 - z || -0 : z;
  }
  if (!whole) return Number.NaN;
  const z = size === 1 ? 1 : positivePower(size, y);
  return odd ? 0 - z || -0 : z;
}

const TWO53 = 9007199254740992;
const CP = 0.9617966939259756; // 2/(3 ln 2), in one piece and in two
const CP_HIGH = 0.9617967009544373;
const CP_LOW = -7.028461650952758e-9;
const DP_HIGH = 0.5849624872207642; // log2(1.5) in two pieces
const DP_LOW = 1.350039202129749e-8;
const LG2 = Math.LN2;
const LG2_HIGH = 0.6931471824645996;
const LG2_LOW = -1.904654299957768e-9;

function positivePower(x: number, y: number): number {
  // log2(x) = head + tail
  let n = 0;
  if (x < 2.2250738585072014e-308) {
    x *= TWO53;
    n = -53;
  }
  const word = highWord(x);
  let exponent = (word >> 20) - 1023;
  const fraction = word & 0x000fffff;
  const upper = fraction > 0x3988e && fraction < 0xbb67a; // from √1.5 to √3: measured from 1.5
  if (fraction >= 0xbb67a) exponent += 1;
  n += exponent;
  const ax = scaled(x, 0 - exponent);
  const base = upper ? 1.5 : 1;
  const u = ax - base;
  const v = 1 / (ax + base);
  const ss = u * v;
  const sHigh = upperHalf(ss);
  const tHigh = upperHalf(ax + base);
  const tLow = ax - (tHigh - base);
  const sLow = v * (u - sHigh * tHigh - sHigh * tLow);
  let s2 = ss * ss;
  let r =
    s2 *
    s2 *
    (0.5999999999999946 +
      s2 *
        (0.4285714285785502 +
          s2 *
            (0.33333332981837743 + s2 * (0.272728123808534 + s2 * (0.23066074577556175 + s2 * 0.20697501780033842)))));
  r += sLow * (sHigh + ss);
  s2 = sHigh * sHigh;
  const t3 = upperHalf(3 + s2 + r);
  const t3Low = r - (t3 - 3 - s2);
  const u3 = sHigh * t3;
  const v3 = sLow * t3 + t3Low * ss;
  const pHigh = upperHalf(u3 + v3);
  const pLow = v3 - (pHigh - u3);
  const zHigh = CP_HIGH * pHigh;
  const zLow = CP_LOW * pHigh + pLow * CP + (upper ? DP_LOW : 0);
  const dHigh = upper ? DP_HIGH : 0;
  const head = upperHalf(zHigh + zLow + dHigh + n);
  const tail = zLow - (head - n - dHigh - zHigh);

  // y·log2(x) = pH + pL
  y = Math.max(-1e300, Math.min(y, 1e300)); // beyond, the halves would overflow; the power has long done so
  const yHead = upperHalf(y);
  const pL = (y - yHead) * head + y * tail;
  const pH = yHead * head;
  const z = pH + pL;
  if (z > 1024) return INFINITY;
  if (z <= -1075) return 0;
  return twoTo(z, pH, pL);
}

/** 2^z where z = high + low. */
function twoTo(z: number, high: number, low: number): number {
  const n = Math.floor(z + 0.5);
  const rest = high - n;
  const t = upperHalf(low + rest);
  const u = t * LG2_HIGH;
  const v = (low - (t - rest)) * LG2 + t * LG2_LOW;
  const sum = u + v;
  const w = v - (sum - u);
  const s2 = sum * sum;
  const t1 =
    sum -
    s2 *
      (0.16666666666666602 +
        s2 *
          (-0.0027777777777015593 +
            s2 * (6.613756321437934e-5 + s2 * (-1.6533902205465252e-6 + s2 * 4.1381367970572385e-8))));
  const r = (sum * t1) / (t1 - 2) - (w + sum * w);
  return scaled(1 - (r - sum), n);
}

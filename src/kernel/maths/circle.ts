// After FreeBSD's msun (fdlibm): Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
// Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
const INV_HALF_PI = 0.6366197723675814;
const P1 = 1.5707963267341256; // π/2 in three pieces of 33 bits
const P1_REST = 6.077100506506192e-11;
const P2 = 6.077100506303966e-11;
const P2_REST = 2.0222662487959506e-21;
const LIMIT = 823549; // 2^19·π/2: beyond it the pieces no longer multiply exactly

/** The sine of x radians, within one unit in the last place up to |x| = 823,549; NaN beyond. */
export function sin(x: number): number {
  return turned(x, 0);
}

/** The cosine of x radians, within one unit in the last place up to |x| = 823,549; NaN beyond. */
export function cos(x: number): number {
  return turned(x, 1);
}

function turned(x: number, quarter: 0 | 1): number {
  if (!(x >= -LIMIT && x <= LIMIT)) return Number.NaN;
  let n = 0;
  let head = x;
  let tail = 0;
  if (x > 0.7853981633974483 || x < -0.7853981633974483) {
    n = Math.floor(x * INV_HALF_PI + 0.5);
    let r = x - n * P1;
    let w = n * P1_REST;
    head = r - w;
    // near a multiple of π/2 the first two pieces cancel, so the third is brought in
    if ((head < 0 ? -head : head) < 1e-4) {
      const t = r;
      w = n * P2;
      r = t - w;
      w = n * P2_REST - (t - r - w);
      head = r - w;
    }
    tail = r - head - w;
  }
  const q = (n + quarter) & 3;
  const y = (q & 1) === 0 ? sineNear0(head, tail) : cosineNear0(head, tail);
  return q > 1 ? 0 - y : y;
}

function sineNear0(x: number, y: number): number {
  const z = x * x;
  const v = z * x;
  const r =
    0.00833333333332249 +
    z *
      (-0.0001984126982985795 + z * (2.7557313707070068e-6 + z * (-2.5050760253406863e-8 + z * 1.58969099521155e-10)));
  return x - (z * (0.5 * y - v * r) - y - v * -0.16666666666666632);
}

function cosineNear0(x: number, y: number): number {
  const z = x * x;
  const r =
    z *
    (0.0416666666666666 +
      z *
        (-0.001388888888887411 +
          z *
            (2.480158728947673e-5 +
              z * (-2.7557314351390663e-7 + z * (2.087572321298175e-9 + z * -1.1359647557788195e-11)))));
  const hz = 0.5 * z;
  const w = 1 - hz;
  return w + (1 - w - hz + (z * r - x * y));
}

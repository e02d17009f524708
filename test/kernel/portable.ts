import { categorical, gumbel, normalQuantile, stochasticRound } from "../../src/kernel/chance.ts";
import { Fingerprint } from "../../src/kernel/fingerprint.ts";
import { cos, exp, expm1, log, log1p, normalCdf, pow, sin, tanh } from "../../src/kernel/maths.ts";
import { draw, draw2, drawKey, seedWords, threshold, unit } from "../../src/kernel/random.ts";
import { Ring } from "../../src/kernel/ring.ts";

const ROUNDS = 8000;

/** One hash over 200 thousand values of every function on which a run rests: the same in every engine, or runs differ. */
export function portableHash(): string {
  const { k0, k1 } = drawKey(seedWords("四链 portable"), 1, 324);
  const hash = new Fingerprint();
  const values = new Float64Array(23);
  for (let i = 0; i < ROUNDS; i++) {
    const h = draw(k0, k1, i);
    const u = unit(h);
    const v = unit(draw2(k0, k1, i, 1));
    const wide = 1400 * (u - 0.5);
    values[0] = h;
    values[1] = v;
    values[2] = exp(wide);
    values[3] = exp(4 * (u - 0.5));
    values[4] = expm1(4 * (u - 0.5));
    values[5] = log(u);
    values[6] = log(exp(wide));
    values[7] = log1p(3 * u - 0.999);
    values[8] = log1p(-v);
    values[9] = pow(3 * u, 6 * (v - 0.5));
    values[10] = pow(exp(wide / 4), 8 * (v - 0.5));
    values[11] = tanh(8 * (u - 0.5));
    values[12] = sin(20 * (u - 0.5));
    values[13] = cos(1e5 * (v - 0.5));
    values[14] = normalCdf(12 * (u - 0.5));
    values[15] = normalQuantile(u);
    values[16] = normalQuantile(v * v * v * v);
    values[17] = gumbel(u);
    values[18] = categorical(u, values.subarray(14, 18).map(Math.abs));
    values[19] = stochasticRound(10 * v, u);
    values[20] = threshold(v);
    values[21] = Math.sqrt(u) / (1 + v);
    values[22] = Math.fround(u * 1000) + Math.fround(v);
    hash.add(values);
  }
  return hash.add(rings(k0, k1)).hex();
}

function rings(k0: number, k1: number): Int32Array {
  const ring = new Ring();
  const members = Int32Array.from({ length: 1000 }, (_, i) => i);
  ring.build(
    members.map((i) => draw(k0, k1, i)),
    members,
    1000,
  );
  return members.map((i) => ring.successor(draw2(k0, k1, i, 2)));
}

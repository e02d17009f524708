import { describe, expect, it } from "vitest";
import { normalQuantile } from "../../src/kernel/chance.ts";
import { clip, cos, exp, expm1, log, log1p, normalCdf, pow, sin, tanh } from "../../src/kernel/maths.ts";
import { draw, unit } from "../../src/kernel/random.ts";
import { reference } from "./reference.ts";
import { ulps } from "./ulps.ts";

type Unary = (x: number) => number;
const own = { exp, expm1, log, log1p, tanh, sin, cos };
const uniform = (i: number) => unit(draw(77, 1234567, i));
const between = (i: number, lo: number, hi: number) => lo + (hi - lo) * uniform(i);

/** Largest distance in ulps over 40 thousand arguments. */
function worst(ours: Unary, theirs: Unary, argument: (i: number) => number): number {
  let most = 0;
  for (let i = 0; i < 40_000; i++) {
    const x = argument(i);
    most = Math.max(most, ulps(ours(x), theirs(x)));
  }
  return most;
}

describe("portable functions", () => {
  const allowed: Record<string, number> = { exp: 1, expm1: 1, log: 1, log1p: 1, tanh: 2, sin: 1, cos: 1 };
  for (const [name, f] of Object.entries(own)) {
    it(`${name} lies within ${allowed[name]} ulp of 60-digit values`, () => {
      for (const [x, value] of reference[name])
        expect(ulps(f(x), value), `${name}(${x})`).toBeLessThanOrEqual(allowed[name]);
    });
  }

  const ranges: [keyof typeof own, (i: number) => number][] = [
    ["exp", (i) => between(i, -745, 709.7)],
    ["exp", (i) => between(i, -2, 2)],
    ["expm1", (i) => between(i, -40, 709)],
    ["expm1", (i) => between(i, -2, 2)],
    ["log", (i) => Math.exp(between(i, -740, 709))],
    ["log", (i) => between(i, 0.5, 2)],
    ["log1p", (i) => between(i, -1, 3)],
    ["log1p", (i) => Math.exp(between(i, -50, 50))],
    ["tanh", (i) => between(i, -25, 25)],
    ["tanh", (i) => between(i, -1, 1)],
    ["sin", (i) => between(i, -10, 10)],
    ["sin", (i) => between(i, -823_549, 823_549)],
    ["cos", (i) => between(i, -10, 10)],
    ["cos", (i) => between(i, -823_549, 823_549)],
  ];
  it("stay within as many ulps of the engine's own", () => {
    for (const [name, argument] of ranges) {
      expect(worst(own[name], Math[name], argument), name).toBeLessThanOrEqual(allowed[name]);
    }
  });

  it("reach the least float before they vanish", () => {
    expect(exp(-745)).toBe(5e-324);
    expect(exp(-745.2)).toBe(0);
    expect(log(5e-324)).toBe(-744.4400719213812);
  });

  it("agree with the engine at the edges, signs of zero included", () => {
    const edges = [0, -0, 1, -1, 0.5, -0.5, 2, 1e300, -1e300, 1e-320, -1e-320, 5e-324, 709.78, -708.4, -745.1];
    for (const x of [...edges, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      for (const [name, f] of Object.entries(own)) {
        if ((name === "sin" || name === "cos") && Math.abs(x) > 823_549) continue;
        const theirs = Math[name as keyof typeof own](x);
        expect(Object.is(f(x), theirs) || ulps(f(x), theirs) === 1, `${name}(${x}) = ${f(x)}, not ${theirs}`).toBe(
          true,
        );
      }
    }
  });

  it("give NaN for angles too large to reduce", () => {
    expect(sin(823_550)).toBeNaN();
    expect(cos(-1e9)).toBeNaN();
  });
});

describe("pow", () => {
  it("lies within one ulp of 60-digit values", () => {
    for (const [x, y, value] of reference.pow) expect(ulps(pow(x, y), value), `pow(${x}, ${y})`).toBeLessThanOrEqual(1);
  });

  it("stays within one ulp of the engine's own", () => {
    let most = 0;
    for (let i = 0; i < 60_000; i++) {
      const x = i % 3 === 0 ? between(i, 0, 3) : exp(between(i, -300, 300));
      const y = between(i + 1e6, -3, 3);
      most = Math.max(most, ulps(pow(x, y), x ** y));
    }
    expect(most).toBeLessThanOrEqual(1);
  });

  it("is exact where powers are", () => {
    for (let i = 0; i < 2000; i++) {
      const x = between(i, -50, 50);
      expect(pow(x, 0)).toBe(1);
      expect(pow(x, 1)).toBe(x);
      expect(pow(x, 2)).toBe(x * x);
    }
    expect(pow(2, 10)).toBe(1024);
    expect(pow(3, 20)).toBe(3486784401);
    expect(pow(2, -1074)).toBe(5e-324);
    expect(pow(1e-200, 0.5)).toBe(Math.sqrt(1e-200));
  });

  it("treats zeros, signs, infinities and NaN as ** does", () => {
    const inf = Number.POSITIVE_INFINITY;
    const odd = [0, 1, 0.5, 2, 3, 1.5, inf, 1e300, 1.7e308, 1e-320, 5e-324, 2 ** 53 + 2, 1023, 1024, 1074, 1075, 0.1];
    const values = [...odd, ...odd.map((x) => -x), Number.NaN];
    for (const x of values) {
      for (const y of values) {
        expect(Object.is(pow(x, y), x ** y) || ulps(pow(x, y), x ** y) === 1, `pow(${x}, ${y}) = ${pow(x, y)}`).toBe(
          true,
        );
      }
    }
  });
});

describe("the normal distribution", () => {
  it("is within 1e-15 of 60-digit values, and 1e-12 of them in the tail", () => {
    for (const [x, value] of reference.normalCdf) {
      expect(Math.abs(normalCdf(x) - value)).toBeLessThan(1e-15);
      if (x < 0) expect(Math.abs(normalCdf(x) / value - 1), `${x}`).toBeLessThan(1e-8);
    }
  });

  it("is inverted by its quantile within 1e-14 of 60-digit values", () => {
    for (const [u, value] of reference.normalQuantile) {
      expect(Math.abs(normalQuantile(u) / value - 1), `${u}`).toBeLessThan(1e-14);
    }
    for (let i = 0; i < 5000; i++) {
      const u = uniform(i);
      expect(Math.abs(normalCdf(normalQuantile(u)) - u)).toBeLessThan(2e-15);
    }
    expect(normalQuantile(0.5)).toBe(0);
  });
});

describe("clip", () => {
  it("holds a number between two", () => {
    expect([clip(-1, 0, 2), clip(1, 0, 2), clip(3, 0, 2)]).toEqual([0, 1, 2]);
    expect(clip(Number.NaN, 0, 1)).toBeNaN();
  });
});

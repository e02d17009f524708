import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verdictOf } from "../../src/stats/verdict.ts";

const of = (low: number, high: number, tooEarly = false) =>
  verdictOf({ estimate: (low + high) / 2, low, high }, 1, tooEarly);

describe("verdict", () => {
  it("is stable beyond the smallest difference worth talking about, on either side", () => {
    expect(of(1.01, 5)).toBe("stable");
    expect(of(-5, -1.01)).toBe("stable");
  });
  it("knows only the direction where 0 is excluded and that difference isn't", () => {
    expect(of(0.3, 2.9)).toBe("direction");
    expect(of(-2.9, -0.3)).toBe("direction");
    expect(of(1, 5)).toBe("direction");
  });
  it("is small inside that difference, whether or not it holds 0", () => {
    expect(of(-0.5, 0.5)).toBe("small");
    expect(of(0.2, 0.5)).toBe("small");
    expect(of(-1, 1)).toBe("small");
  });
  it("is the same where every pair is, to the last digit, unless it is too early", () => {
    expect(of(0, 0)).toBe("same");
    expect(of(0, 1e-12)).toBe("small");
    expect(of(0, 0, true)).toBe("too-early");
  });
  it("can't tell where 0 is held and that difference passed", () => {
    expect(of(-0.8, 1.6)).toBe("unsure");
    expect(of(-3, 0.2)).toBe("unsure");
    expect(of(0, 1.6)).toBe("unsure");
  });
  it("knows the mean alone where a corrected test clears it, and only then and there", () => {
    const clear = (low: number, high: number, tooEarly = false) =>
      verdictOf({ estimate: (low + high) / 2, low, high }, 1, tooEarly, true);
    expect([clear(-0.3, 1.9), clear(-1.9, 0.3)]).toEqual(["average", "average"]);
    expect([clear(-0.5, 0.9), clear(0.3, 2.9), clear(1.01, 5)]).toEqual(["small", "direction", "stable"]);
    expect(clear(-0.3, 1.9, true)).toBe("too-early");
  });
  it("never says small or unsure too early, yet tells what is already clear", () => {
    expect(of(-0.5, 0.5, true)).toBe("too-early");
    expect(of(-0.8, 1.6, true)).toBe("too-early");
    expect(of(1.5, 2, true)).toBe("stable");
    expect(of(0.5, 2, true)).toBe("direction");
  });
  it("is none without a figure", () => {
    expect(of(Number.NaN, 1)).toBe("none");
    expect(of(0, Number.NaN, true)).toBe("none");
  });
  it("doesn't depend on which way is better: mirrored intervals get the same verdict", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true }),
        fc.double({ noNaN: true }),
        fc.double({ min: 0, noNaN: true }),
        (a, b, delta) => {
          const [low, high] = a < b ? [a, b] : [b, a];
          const mirrored = verdictOf({ estimate: 0, low: -high, high: -low }, delta);
          return verdictOf({ estimate: 0, low, high }, delta) === mirrored && mirrored !== "none";
        },
      ),
    );
  });
});

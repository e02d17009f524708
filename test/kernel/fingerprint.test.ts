import { describe, expect, it } from "vitest";
import { Fingerprint } from "../../src/kernel/fingerprint.ts";
import { avalanche } from "./battery.ts";

const of = (...arrays: Parameters<Fingerprint["add"]>[0][]) => {
  const f = new Fingerprint();
  for (const a of arrays) f.add(a);
  return f.hex();
};

describe("a fingerprint", () => {
  it("is sixteen hexadecimal digits, the same for the same state", () => {
    expect(of(Float64Array.of(1, 2))).toMatch(/^[0-9a-f]{16}$/);
    expect(of(Float64Array.of(1, 2))).toBe(of(Float64Array.of(1, 2)));
  });

  it("depends on the order given, not on the order of rows", () => {
    const a = new Fingerprint().add(Float64Array.of(10, 20, 30), Int32Array.of(0, 1, 2)).hex();
    const b = new Fingerprint().add(Float64Array.of(30, 10, 20), Int32Array.of(1, 2, 0)).hex();
    const c = new Fingerprint().add(Float64Array.of(30, 10, 20)).hex();
    expect(b).toBe(a);
    expect(c).not.toBe(a);
  });

  it("sees rows of another table by their keys", () => {
    const refs = Int32Array.of(1, -1, 0);
    const a = new Fingerprint().add(refs, undefined, 3, Int32Array.of(70, 71)).hex();
    const swapped = new Fingerprint().add(Int32Array.of(0, -1, 1), undefined, 3, Int32Array.of(71, 70)).hex();
    expect(swapped).toBe(a);
    expect(new Fingerprint().add(refs, undefined, 3, Int32Array.of(71, 70)).hex()).not.toBe(a);
  });

  it("takes −0 as 0 and every NaN alike, in both widths", () => {
    const strange = new Float64Array(1);
    new BigUint64Array(strange.buffer)[0] = 0xfff8_0000_0000_0123n;
    const strange32 = new Float32Array(1);
    new Uint32Array(strange32.buffer)[0] = 0xffc0_0123;
    expect(of(Float64Array.of(-0))).toBe(of(Float64Array.of(0)));
    expect(of(strange)).toBe(of(Float64Array.of(Number.NaN)));
    expect(of(Float32Array.of(-0))).toBe(of(Float32Array.of(0)));
    expect(of(strange32)).toBe(of(Float32Array.of(Number.NaN)));
    expect(of(Float64Array.of(Number.NaN))).not.toBe(of(Float64Array.of(Number.POSITIVE_INFINITY)));
  });

  it("differs with the last bit of a value, with the split into arrays, with the count and with text", () => {
    const seen = [
      of(Float64Array.of(1)),
      of(Float64Array.of(1 + 2 ** -52)),
      of(Float64Array.of(1, 0)),
      of(Float64Array.of(1), Float64Array.of(0)),
      of(Float64Array.of(0), Float64Array.of(1)),
      of(Float64Array.of()),
      of(),
      of(Int32Array.of(1)),
      of(Int32Array.of(-1)),
      of(Int8Array.of(1, 1)),
      new Fingerprint().add(Int32Array.of(1, 2, 3), undefined, 2).hex(),
      of(Int32Array.of(1, 2, 3)),
      new Fingerprint().addText("a").hex(),
      new Fingerprint().addText("b").hex(),
      new Fingerprint().addText("a").addText("").hex(),
    ];
    expect(new Set(seen).size).toBe(seen.length);
    expect(new Fingerprint().add(Int32Array.of(1, 2, 3), undefined, 2).hex()).toBe(of(Int32Array.of(1, 2)));
  });

  it("changes half its bits with any one bit, and a hundred thousand states collide in neither half", () => {
    const cell = new Int32Array(3);
    const half = (from: number) => (x: number) => {
      cell[1] = x;
      return (
        Number.parseInt(
          new Fingerprint()
            .add(cell)
            .hex()
            .slice(from, from + 8),
          16,
        ) | 0
      );
    };
    expect(avalanche(half(0), 1024)).toBeGreaterThan(1e-4);
    expect(avalanche(half(8), 1024)).toBeGreaterThan(1e-4);
    const seen = new Set<string>();
    for (let i = 0; i < 100_000; i++) seen.add(of(Float64Array.of(i)));
    expect(seen.size).toBe(100_000);
  });
});

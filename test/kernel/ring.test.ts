import { describe, expect, it } from "vitest";
import { draw, drawKey, seedWords } from "../../src/kernel/random.ts";
import { Ring } from "../../src/kernel/ring.ts";

const { k0, k1 } = drawKey(seedWords("ring"), 1, 324);
const { k0: d0, k1: d1 } = drawKey(seedWords("ring"), 2, 324);

function ringOf(keys: readonly number[]): Ring {
  const ring = new Ring();
  ring.build(
    Int32Array.from(keys, (key) => draw(k0, k1, key)),
    Int32Array.from(keys),
    keys.length,
  );
  return ring;
}

/** By its definition: the member at the least distance clockwise. */
function nearestAfter(keys: readonly number[], h: number): number {
  let least = 2 ** 33;
  let member = -1;
  for (const key of keys) {
    const distance = (draw(k0, k1, key) - h) >>> 0;
    if (distance < least) {
      least = distance;
      member = key;
    }
  }
  return member;
}

const range = (n: number, from = 0) => Array.from({ length: n }, (_, i) => from + i);

describe("a ring", () => {
  it("gives the first member at or after a draw, whatever its size", () => {
    for (const n of [1, 2, 3, 15, 16, 17, 100, 1000]) {
      const keys = range(n, 50);
      const ring = ringOf(keys);
      for (let i = 0; i < 500; i++) {
        const h = draw(d0, d1, i);
        expect(ring.successor(h)).toBe(nearestAfter(keys, h));
      }
      for (const key of keys) {
        const at = draw(k0, k1, key);
        expect(ring.successor(at)).toBe(key);
        expect(ring.successor(at + 1)).toBe(nearestAfter(keys, at + 1));
      }
      expect(ring.size).toBe(n);
    }
  });

  it("is empty when nobody is on it", () => {
    const ring = new Ring();
    expect(ring.successor(5)).toBe(-1);
    ring.build(Int32Array.of(1), Int32Array.of(1), 1);
    ring.build(Int32Array.of(), Int32Array.of(), 0);
    expect(ring.successor(5)).toBe(-1);
    expect(ring.slot(5)).toBe(-1);
  });

  it("forgets its former members when it is built again, larger or smaller", () => {
    const ring = new Ring();
    for (const n of [1000, 10, 3000, 1]) {
      const keys = range(n, n);
      ring.build(
        Int32Array.from(keys, (key) => draw(k0, k1, key)),
        Int32Array.from(keys),
        n,
      );
      for (let i = 0; i < 100; i++) {
        expect(ring.successor(draw(d0, d1, i))).toBe(nearestAfter(keys, draw(d0, d1, i)));
      }
    }
  });

  it("changes only the draws on a member's own arc when it joins or leaves", () => {
    const without = ringOf(range(200));
    const withOne = ringOf(range(201));
    let moved = 0;
    for (let i = 0; i < 50_000; i++) {
      const h = draw(d0, d1, i);
      const before = without.successor(h);
      const after = withOne.successor(h);
      if (before !== after) {
        expect(after).toBe(200);
        moved++;
      }
    }
    expect(moved).toBeGreaterThan(0);
    expect(moved).toBeLessThan(50_000 * (8 / 200));
    // the planted fault: a pick by position re-deals nearly everyone
    let redealt = 0;
    for (let i = 0; i < 50_000; i++) {
      const u = draw(d0, d1, i) >>> 0;
      if (u % 200 !== u % 201) redealt++;
    }
    expect(redealt).toBeGreaterThan(40_000);
  });

  it("stands in the same order however its members are listed, ties by key", () => {
    const keys = range(300);
    const positions = keys.map((key) => draw(k0, k1, key) & ~0xffffff); // 256 positions: many ties
    const rows = keys.map((key) => (key * 77) % 300);
    const orders = [keys, [...keys].reverse(), keys.map((i) => (i * 91) % 300)];
    const walks = orders.map((order) => {
      const ring = new Ring();
      ring.build(
        Int32Array.from(order, (i) => positions[i]),
        Int32Array.from(order, (i) => rows[i]),
        300,
        Int32Array.from(order, (i) => keys[i]),
      );
      return range(300).map((slot) => ring.member(slot));
    });
    expect(walks[1]).toEqual(walks[0]);
    expect(walks[2]).toEqual(walks[0]);
    const inOrder = [...keys].sort((a, b) => (positions[a] >>> 0) - (positions[b] >>> 0) || a - b);
    expect(walks[0]).toEqual(inOrder.map((key) => rows[key]));
  });

  it("is walked slot by slot, round to the start", () => {
    const ring = ringOf(range(50));
    const seen = new Set<number>();
    let slot = ring.slot(draw(d0, d1, 1));
    for (let i = 0; i < 50; i++) {
      seen.add(ring.member(slot));
      slot = ring.next(slot);
    }
    expect(seen.size).toBe(50);
    expect(slot).toBe(ring.slot(draw(d0, d1, 1)));
  });

  it("takes each member about equally often over many months", () => {
    const counts = new Int32Array(20);
    for (let month = 0; month < 4000; month++) {
      const key = drawKey(seedWords("ring"), 1, month);
      const ring = new Ring();
      ring.build(
        Int32Array.from({ length: 20 }, (_, i) => draw(key.k0, key.k1, i)),
        Int32Array.from(range(20)),
        20,
      );
      counts[ring.successor(draw(key.k0, key.k1, 1_000_000))]++;
    }
    let sum = 0;
    for (const c of counts) sum += (c - 200) ** 2 / 200;
    expect(sum).toBeLessThan(43.8); // 0.1 % of a chi-square with 19 degrees of freedom
  });
});

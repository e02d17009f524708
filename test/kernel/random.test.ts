import { describe, expect, it } from "vitest";
import { draw, draw2, drawKey, seedWords, threshold, unit } from "../../src/kernel/random.ts";
import { avalanche, battery, chiSquareP, normalP } from "./battery.ts";

type Mixer = (k0: number, k1: number, key: number) => number;

const words = seedWords("四链");
const keys = (n: number, of: (i: number) => { k0: number; k1: number }) => Array.from({ length: n }, (_, i) => of(i));
const months = keys(256, (m) => drawKey(words, 3, 300 + m));

/** The first half of `draw`: what one round of mixing gives. */
const oneRound: Mixer = (k0, k1, key) => {
  let h = key ^ k0;
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return ((h ^ (h >>> 15)) + k1) | 0;
};

/** Words drawn in the order of i, and the distances at which neighbours of some kind stand. */
type Pattern = { n: number; lags: number[]; at: (mix: Mixer) => (i: number) => number };

const SMALL = 1 << 16;
const LARGE = 1 << 20;
const patterns: Record<string, Pattern> = {
  "agents of adjacent keys": {
    n: LARGE,
    lags: [1, 2, 512],
    at: (mix) => (i) => mix(months[0].k0, months[0].k1, i),
  },
  "agents whose keys differ in high bits": {
    n: LARGE,
    lags: [1, 256],
    at: (mix) => (i) => mix(months[0].k0, months[0].k1, (i << 12) | (i >>> 20)),
  },
  "agents by place and ordinal": {
    n: LARGE,
    lags: [1, 65_536],
    at: (mix) => (i) => mix(months[1].k0, months[1].k1, ((i >>> 16) << 27) | (i & 65_535)),
  },
  "months by agents": {
    n: LARGE,
    lags: [1, 256, 512],
    at: (mix) => (i) => mix(months[i & 255].k0, months[i & 255].k1, i >>> 8),
  },
  "agents by months": {
    n: LARGE,
    lags: [1, 512, 4096],
    at: (mix) => (i) => mix(months[i >>> 12].k0, months[i >>> 12].k1, i & 4095),
  },
  "adjacent months": {
    n: SMALL,
    lags: [1, 12],
    at: (mix) => (i) => {
      const { k0, k1 } = drawKey(words, 3, i);
      return mix(k0, k1, 12_345);
    },
  },
  "adjacent streams": {
    n: SMALL,
    lags: [1, 2],
    at: (mix) => (i) => {
      const { k0, k1 } = drawKey(words, i, 324);
      return mix(k0, k1, 12_345);
    },
  },
  "seed words one apart": {
    n: SMALL,
    lags: [1, 2],
    at: (mix) => (i) => {
      const { k0, k1 } = drawKey(Int32Array.of(0, 0, 0, i), 3, 324);
      return mix(k0, k1, 12_345);
    },
  },
  "seeds that count up": {
    n: 1 << 14,
    lags: [1, 10],
    at: (mix) => (i) => {
      const { k0, k1 } = drawKey(seedWords(String(i)), 3, 324);
      return mix(k0, k1, 12_345);
    },
  },
  "decisions of one agent": {
    n: SMALL,
    lags: [1, 2],
    at: () => (i) => draw2(months[0].k0, months[0].k1, 7, i),
  },
  "eight decisions each of agents of adjacent keys": {
    n: LARGE,
    lags: [1, 8],
    at: () => (i) => draw2(months[0].k0, months[0].k1, i >>> 3, i & 7),
  },
  "agents for each of eight decisions": {
    n: LARGE,
    lags: [1, 131_072],
    at: () => (i) => draw2(months[0].k0, months[0].k1, i & 131_071, i >>> 17),
  },
  "pairs of agents and their mirror images": {
    n: LARGE,
    lags: [1, 2],
    at: () => (i) => {
      const a = i >>> 11;
      const b = 1024 + ((i >>> 1) & 1023);
      return i & 1 ? draw2(months[0].k0, months[0].k1, a, b) : draw2(months[0].k0, months[0].k1, b, a);
    },
  },
};

function pValues(name: string, mix: Mixer): Record<string, number> {
  const { n, lags, at } = patterns[name];
  const f = at(mix);
  return battery(
    Int32Array.from({ length: n }, (_, i) => f(i)),
    lags,
  );
}

describe("draws", () => {
  const all: number[] = [];
  for (const name of Object.keys(patterns)) {
    it(`are uniform and independent across ${name}`, () => {
      for (const [test, p] of Object.entries(pValues(name, draw))) {
        expect(p, test).toBeGreaterThan(1e-4);
        all.push(p);
      }
    });
  }

  it("give p-values that are themselves uniform", () => {
    const counts = new Int32Array(10);
    for (const p of all) counts[Math.min(9, Math.floor(p * 10))]++;
    let sum = 0;
    for (const c of counts) sum += (c - all.length / 10) ** 2 / (all.length / 10);
    expect(all.length).toBeGreaterThan(150);
    expect(sum).toBeLessThan(27.9); // 0.1 % of a chi-square with 9 degrees of freedom
  });

  it("would fail with one round of mixing", () => {
    for (const name of ["agents by place and ordinal", "agents by months", "agents whose keys differ in high bits"]) {
      expect(Math.min(...Object.values(pValues(name, oneRound))), name).toBeLessThan(1e-12);
    }
  });

  it("change half their bits with any one bit of the key, of either word, or of the ordinal", () => {
    const [{ k0, k1 }] = months;
    const p = {
      key: avalanche((x) => draw(k0, k1, x), SMALL),
      k0: avalanche((x) => draw(x, k1, 99), SMALL),
      "key of two": avalanche((x) => draw2(k0, k1, x, 5), SMALL),
      ordinal: avalanche((x) => draw2(k0, k1, 5, x), SMALL),
      month: avalanche((x) => drawKey(words, 3, x).k1, SMALL >> 3),
      stream: avalanche((x) => drawKey(words, x, 324).k0, SMALL >> 3),
      word: avalanche((x) => drawKey(Int32Array.of(x, 1, 2, 3), 3, 324).k0, SMALL >> 3),
    };
    for (const [name, value] of Object.entries(p)) expect(value, name).toBeGreaterThan(1e-3);
    expect(avalanche((x) => Math.imul(x, 0x21f0aaad), SMALL)).toBeLessThan(1e-12);
  });

  it("of rare events fall together as often as chance has it", () => {
    const rare = threshold(0.02);
    let together = 0;
    const n = 1 << 20;
    for (let i = 0; i < n; i++) {
      const now = draw(months[0].k0, months[0].k1, i) >>> 0 < rare;
      const next = draw(months[1].k0, months[1].k1, i) >>> 0 < rare;
      if (now && next) together++;
    }
    const expected = n * 0.0004;
    expect(normalP((together - expected) / Math.sqrt(expected))).toBeGreaterThan(1e-3);
  });

  it("never give two agents the same word in one month and stream", () => {
    const seen = new Set<number>();
    for (let i = 0; i < 1 << 19; i++) seen.add(draw(months[0].k0, months[0].k1, Math.imul(i, 0x9e3779b1)));
    expect(seen.size).toBe(1 << 19);
  });

  it("don't let two agents' series of decisions run side by side", () => {
    const [{ k0, k1 }] = months;
    const first = new Map<number, number>();
    const shared: number[] = [];
    for (let i = 0; i < 1 << 18; i++) {
      const agent = i >>> 4;
      const h = draw2(k0, k1, agent, i & 15);
      const other = first.get(h);
      if (other !== undefined) shared.push(other * 2 ** 20 + agent);
      first.set(h, agent);
    }
    expect(shared.length).toBeLessThan(32); // 8 are expected
    const counts = new Map<number, number>();
    for (const s of shared) counts.set(s, (counts.get(s) ?? 0) + 1);
    expect(Math.max(0, ...counts.values())).toBeLessThanOrEqual(2);
  });
});

describe("seeds", () => {
  it("of different texts differ, repetition, length and wide characters included", () => {
    const texts = [
      "",
      "a",
      "aa",
      "aaa",
      "abab",
      "ab",
      "1",
      "11",
      "四",
      "\u00db",
      "四链",
      "链四",
      "a\0",
      "\0a",
      "x".repeat(600),
      "x".repeat(601),
    ];
    const seen = texts.map((s) => seedWords(s).join());
    expect(new Set(seen).size).toBe(texts.length);
    expect(seedWords("四链")).toEqual(words);
    expect(seedWords("四链")).toHaveLength(4);
  });
});

describe("uniforms and thresholds", () => {
  it("lie inside (0, 1), evenly", () => {
    expect(unit(0)).toBe(2 ** -33);
    expect(unit(-1)).toBe(1 - 2 ** -33);
    expect(unit(-(2 ** 31))).toBe(0.5 + 2 ** -33);
    const counts = new Int32Array(100);
    for (let i = 0; i < 100_000; i++) counts[Math.floor(unit(draw(months[2].k0, months[2].k1, i)) * 100)]++;
    let sum = 0;
    for (const c of counts) sum += (c - 1000) ** 2 / 1000;
    expect(chiSquareP(sum, 99)).toBeGreaterThan(1e-3);
  });

  it("make certain what is certain, and never what is impossible", () => {
    expect(0xffffffff).toBeLessThan(threshold(1));
    expect(0).toBeGreaterThanOrEqual(threshold(0));
    expect(threshold(-1)).toBe(0);
    expect(threshold(2)).toBe(2 ** 32);
    expect(threshold(Number.NaN)).toBe(0);
    expect(threshold(0.5)).toBe(2 ** 31);
    let hits = 0;
    for (let i = 0; i < 200_000; i++) if (draw(months[0].k0, months[0].k1, i) >>> 0 < threshold(0.03)) hits++;
    expect(normalP((hits - 6000) / Math.sqrt(6000 * 0.97))).toBeGreaterThan(1e-3);
  });
});

import { describe, expect, it } from "vitest";
import { benjaminiHochberg } from "../../src/stats/false-discovery.ts";
import { holm } from "../../src/stats/holm.ts";
import { pairedP } from "../../src/stats/paired.ts";
import { normals, shareOf } from "./normal.ts";

const close = (found: number[], wanted: number[]) => {
  for (const [i, p] of found.entries()) expect(p).toBeCloseTo(wanted[i], 12);
};

describe("many tests at once", () => {
  it("has the adjusted p-values of R's p.adjust", () => {
    close(holm([0.01, 0.04, 0.03, 0.005]), [0.03, 0.06, 0.06, 0.02]);
    close(benjaminiHochberg([0.01, 0.04, 0.03, 0.005]), [0.02, 0.04, 0.04, 0.02]);
    close(holm([0.9, 0.8]), [1, 1]);
    close(benjaminiHochberg([0.9, 0.8]), [0.9, 0.9]);
  });

  it("keeps the chance of any false rejection at 5 % for three scenarios against one baseline; raw p-values don't", () => {
    const normal = normals("family");
    let raw = 0;
    const rejected = shareOf(2000, () => {
      const p = [0, 1, 2].map(() => pairedP(Array.from({ length: 20 }, normal)));
      if (Math.min(...p) < 0.05) raw++;
      return Math.min(...holm(p)) < 0.05;
    });
    expect(Math.abs(rejected - 0.05)).toBeLessThan(0.015);
    expect(raw / 2000).toBeGreaterThan(0.1);
  });

  it("keeps the share of false among discoveries below q", () => {
    const normal = normals("discoveries");
    let share = 0;
    for (let i = 0; i < 1000; i++) {
      const p = Array.from({ length: 10 }, (_, j) =>
        pairedP(Array.from({ length: 20 }, () => normal() + (j < 3 ? 0.8 : 0))),
      );
      const found = benjaminiHochberg(p).map((q, j) => [q < 0.1, j >= 3] as const);
      const all = found.filter(([hit]) => hit).length;
      share += all === 0 ? 0 : found.filter(([hit, isFalse]) => hit && isFalse).length / all / 1000;
    }
    expect(share).toBeLessThan(0.1);
    expect(share).toBeGreaterThan(0.04);
  });
});

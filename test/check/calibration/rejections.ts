import { maxT } from "../../../src/stats/compare/max-t.ts";
import { welchP } from "../../../src/stats/compare/welch.ts";
import { benjaminiHochberg } from "../../../src/stats/false-discovery.ts";
import { holm } from "../../../src/stats/holm.ts";
import { mean, variance } from "../../../src/stats/moments.ts";
import { pairedP } from "../../../src/stats/paired.ts";
import { studentCdf } from "../../../src/stats/student.ts";
import { normals } from "../../stats/normal.ts";
import { rejection, type Trial } from "./measure.ts";

const draws = (n: number, normal: () => number) => Array.from({ length: n }, normal);

/** Student's test with one variance for both groups: right only where they are alike. */
function pooledP(a: number[], b: number[]): number {
  const freedom = a.length + b.length - 2;
  const pooled = ((a.length - 1) * variance(a) + (b.length - 1) * variance(b)) / freedom;
  const t = (mean(b) - mean(a)) / Math.sqrt(pooled * (1 / a.length + 1 / b.length));
  return 2 * studentCdf(-Math.abs(t), freedom);
}

/** Tests of a true null: paired, unequal groups, and several policies against one baseline. */
export function rejections(fault?: string): Trial[] {
  const normal = normals("calibration of tests");
  const grouped = fault === "pooled-variance" ? pooledP : welchP;
  const adjust = fault === "raw-p" ? (p: number[]) => p : holm;
  const family = () => {
    const shared = draws(20, () => 2 * normal());
    return [0, 1, 2].map(() => shared.map((luck) => luck + normal()));
  };
  const welch = (n: number, sd: number, m: number) =>
    rejection(
      `Welch, ${n} draws of spread ${sd} against ${m} of spread 1`,
      () =>
        grouped(
          draws(n, () => sd * normal()),
          draws(m, normal),
        ) < 0.05,
    );
  return [
    rejection("paired t, 5 pairs", () => pairedP(draws(5, normal)) < 0.05),
    rejection("paired t, 20 pairs", () => pairedP(draws(20, normal)) < 0.05),
    rejection(
      "paired t, 20 pairs of exponential differences against each other",
      () => pairedP(draws(20, () => exponential(normal) - exponential(normal))) < 0.05,
      "at-most",
    ),
    welch(8, 4, 40),
    welch(40, 4, 8),
    welch(10, 1, 10),
    rejection(
      "Holm, any of 3 policies against independent luck",
      () => Math.min(...adjust([0, 1, 2].map(() => pairedP(draws(20, normal))))) < 0.05,
      "at-most",
    ),
    rejection(
      "max-|t|, any of 3 policies that share the baseline's luck",
      () => Math.min(...maxT(family(), { draws: 199 }).stepDown) <= 0.05,
      "at-most",
    ),
    rejection(
      "Benjamini–Hochberg, any of 5 outcomes",
      () => Math.min(...benjaminiHochberg([0, 1, 2, 3, 4].map(() => pairedP(draws(20, normal))))) < 0.05,
    ),
  ];
}

/** An exponential draw as half a chi-square with two degrees of freedom. */
function exponential(normal: () => number): number {
  const [x, y] = [normal(), normal()];
  return (x * x + y * y) / 2;
}

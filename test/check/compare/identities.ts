import type { RunResult } from "../../../src/experiment/engine.ts";
import { shareOf } from "../../../src/experiment/why.ts";
import { forTheMoney } from "../../../src/report/answer/funds.ts";
import { viewOf } from "../../../src/report/view.ts";
import { runOf, sampleOf } from "../../experiment/sample.ts";
import { fixture } from "../../report/fixture.ts";
import { normals } from "../../stats/normal.ts";
import type { Measured } from "../calibration/measure.ts";
import { compared, MONTHS } from "./laboratory.ts";

const START = 9;
const PAIRS = 20;

const told = (name: string, gap: number, most: number): Measured => ({
  ok: gap <= most,
  line: `${name.padEnd(66)}${gap.toPrecision(3).padStart(10)}`,
});

/** A policy that gives so many jobs from its start on, for money, in a city whose luck its pairs share. */
function known(fault: string | undefined, normal: () => number) {
  const luck = Array.from({ length: PAIRS }, () => Array.from({ length: MONTHS }, () => 100 + 5 * normal()));
  const from = fault === "leak" ? START - 6 : START;
  const run = (gain: number, yuan: number) =>
    luck.map((months) => {
      const own = gain === 0 ? 0 : normal();
      return runOf(
        "jobs",
        months.map((level, i) => level + (i >= from ? gain + own : 0)),
        yuan,
      );
    });
  return sampleOf([run(0, 0), run(12, 500), run(0, 0)]);
}

/** What figures of a comparison must agree with, as the largest gap that is seen. */
export function identities(fault?: string): Measured[] {
  const normal = normals("figures that close");
  const found = compared(known(fault, normal), 1);
  const [{ costPerYear, netJobs, costPerJob }] = found.efficiency;
  const [base, policy] = ["baseline", "policy-1"].map((id) => found.outcomes.find((o) => o.scenario === id));
  const held = fault === "gross" ? (policy?.level.estimate ?? 0) : netJobs.estimate;
  const perJob = costPerJob?.estimate ?? Number.NaN;
  const [{ mean, month }] = found.firstClear;
  const early = Math.max(...[mean, month].map((at) => (at === null ? MONTHS : 324 + START - at)));
  const parts = taken(fault, normal);
  const given = fixture();
  const dear = given.efficiency.map((row, i) =>
    i === 0 ? { ...row, costPerYear: { ...row.costPerYear, estimate: 1.1 * row.costPerYear.estimate } } : row,
  );
  const same = forTheMoney(viewOf(fault === "dear" ? { ...given, efficiency: dear } : given, "zh")) !== "";
  const unlike = forTheMoney(viewOf({ ...given, efficiency: dear }, "zh")) !== "";
  return [
    told(
      "cost per net job × net jobs against money paid, relative",
      Math.abs((perJob * held) / costPerYear.estimate - 1),
      1e-9,
    ),
    told(
      "levels against differences, persons",
      Math.abs((policy?.level.estimate ?? 0) - (base?.level.estimate ?? 0) - (policy?.difference?.estimate ?? 0)),
      1e-9,
    ),
    told("parts of a package against the whole", parts, 1e-9),
    told("months before the start in which an effect is told", Math.max(0, early), 0),
    told("equal money told of unequal, or not told of equal", Number(unlike) + Number(!same), 0),
  ];
}

/** How far the parts of packages of three instruments that act together are from their whole. */
function taken(fault: string | undefined, normal: () => number): number {
  const figure = (result: RunResult | undefined) => result?.values[0] ?? Number.NaN;
  const arms = Array.from({ length: 8 }, (_, combination) =>
    Array.from({ length: PAIRS }, () => runOf("jobs", [combination === 0 ? 0 : combination ** 1.7 + normal()])),
  );
  const { total, parts } = shareOf(sampleOf([...arms, arms[0]]), 3, figure);
  const all = arms[7].map((run) => figure(run));
  const without = [6, 5, 3].map(
    (arm) => all.reduce((sum, value, pair) => sum + value - figure(arms[arm][pair]), 0) / PAIRS,
  );
  const sizes = fault === "one-left-out" ? without : parts.map(({ estimate }) => estimate);
  return Math.abs(sizes.reduce((sum, size) => sum + size, 0) - total.estimate);
}

import { join } from "node:path";
import { expect, test } from "vitest";
import { compareIn } from "../../src/experiment/compare.ts";
import { firstPairs, untilNarrow, untilText } from "../../src/experiment/until.ts";
import { meanInterval } from "../../src/stats/paired.ts";
import { fakeLaboratory, fakePlan, temporaryFolder } from "./fake-laboratory.ts";
import { runOf, sampleOf } from "./sample.ts";

const folder = temporaryFolder();
const plans = ["baseline", "a", "b", "placebo"].map((id) => fakePlan(id, 0, {}, { end: 336 }));
const year = (figure: number) => runOf("jobs", new Array<number>(12).fill(figure));
const arms = (pairs: number, ...gains: ((pair: number) => number)[]) =>
  sampleOf([() => 0, ...gains, () => 0].map((of) => Array.from({ length: pairs }, (_, pair) => year(of(pair)))));
const narrow = (pairs: number, half: number, relative = false) =>
  untilNarrow(
    { indicator: "jobs", half, relative },
    10,
    { plans, seed: "1", pairs, drawn: [] },
    arms(
      pairs,
      (pair) => 10 + (pair % 2),
      (pair) => 20 + 4 * (pair % 2),
    ),
  );

test("pairs are added until the widest scenario is narrow enough, or ten batches are made", () => {
  expect(narrow(16, 0.1)).toMatchObject({ verdict: "continue", next: 26 });
  expect(narrow(10, 2)).toMatchObject({ verdict: "continue", next: 20 });
  expect(narrow(16, 2)).toMatchObject({ verdict: "reached", next: 16, month: 335 });
  expect(narrow(16, 0.08, true).verdict).toBe("reached");
  expect(narrow(16, 0.05, true).verdict).toBe("continue");
  expect(narrow(100, 0.01)).toMatchObject({ verdict: "cap", next: 100 });
  expect([2, 10, 40].map(firstPairs)).toEqual([15, 15, 40]);
  expect(untilText({ indicator: "jobs", half: 0.07, relative: true })).toBe("jobs ±7%");
});

test("the interval is wider than a plain one, for having been looked at", () => {
  const { interval } = narrow(16, 2).rows[1];
  const plain = meanInterval(
    Array.from({ length: 16 }, (_, pair) => 20 + 4 * (pair % 2)),
    0.95,
  );
  expect(interval.estimate).toBeCloseTo(plain.estimate, 12);
  expect((interval.high - interval.low) / (plain.high - plain.low)).toBeCloseTo(Math.sqrt(1.25), 9);
});

test("a comparison adds batches, keeps the width it reached, and tells the watched mean with it", async () => {
  const lab = await fakeLaboratory(folder);
  const until = { indicator: "net-jobs", half: 60, relative: false };
  const options = { workers: 1, pairs: 10, out: join(folder, "out"), until };
  const found = await compareIn(lab, fakePlan("baseline", 0), [fakePlan("train", 500)], options);
  expect(found.until?.verdict).toBe("reached");
  expect(found.pairs).toBe(found.until?.next);
  expect(found.pairs % 10).toBe(5);
  const last = found.outcomes.find((o) => o.scenario === "train" && o.indicator === "net-jobs" && o.from !== undefined);
  expect(last?.mean).toEqual(found.until?.rows[0].interval);
  expect(found.provenance.command).toContain('--until "net-jobs ±60"');
  const wrong = { ...options, until: { ...until, indicator: "net-job" } };
  await expect(compareIn(lab, fakePlan("baseline", 0), [fakePlan("train", 500)], wrong)).rejects.toMatchObject({
    code: "unknown-indicator",
  });
});

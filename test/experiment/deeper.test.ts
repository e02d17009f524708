import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { robustText, whyText } from "../../src/cli/deeper.ts";
import type { Io } from "../../src/cli/io.ts";
import type { Laboratory } from "../../src/experiment/laboratory.ts";
import { robustIn } from "../../src/experiment/robust.ts";
import { shareOf, whyIn } from "../../src/experiment/why.ts";
import { fakeLaboratory, fakePlan, temporaryFolder } from "./fake-laboratory.ts";
import { runOf, sampleOf, steady } from "./sample.ts";

const folder = temporaryFolder();
let lab: Laboratory;
beforeAll(async () => {
  lab = await fakeLaboratory(folder);
});
const options = { pairs: 3, workers: 1, out: join(folder, "out"), primary: "net-jobs" };

test("what the instruments add sums to the total, what they do only together being shared", () => {
  const arms = [0, 3.1, 5.7, 12.3].map((gain) => [1, 2, 3].map((luck) => runOf("jobs", steady(luck + gain * luck))));
  const { total, parts } = shareOf(sampleOf(arms), 2, (result) => result?.values[0] ?? Number.NaN);
  expect(parts[0].estimate + parts[1].estimate).toBeCloseTo(total.estimate, 9);
  expect(parts[0].estimate).toBeCloseTo(2 * ((3.1 + (12.3 - 5.7)) / 2), 9);
});

test("a package of one instrument owes all to it, and a scenario like the baseline can't be taken apart", async () => {
  const baseline = fakePlan("baseline", 0);
  const found = await whyIn(lab, baseline, fakePlan("train", 500), options);
  expect(found.whole.parts[0].estimate).toBeCloseTo(found.whole.total.estimate, 9);
  expect(found.groups).toHaveLength(1);
  expect(whyText(found, { lang: "zh" } as Io)).toContain("合计");
  await expect(whyIn(lab, baseline, fakePlan("same", 0), options)).rejects.toMatchObject({ code: "not-a-package" });
});

test("a ranking survives where one scenario is first in every future, with ranks by every criterion", async () => {
  const scenarios = [fakePlan("train", 500), fakePlan("keep", 1000)];
  const found = await robustIn(lab, fakePlan("baseline", 0), scenarios, options);
  expect(found.futures.map(({ id }) => id)).toEqual(["as-assumed", "closure=fixed-jobs", "rivals=matching"]);
  expect(found.survives).toBe(true);
  expect(found.sentence.en).toContain('"keep" comes first in all 3');
  for (const { ranks } of found.criteria) expect(ranks[2]).toBe(1);
  expect(found.regrets[2]).toEqual([0, 0, 0]);
  expect(robustText(found, { lang: "en" } as Io)).toContain("Minimax regret");
});

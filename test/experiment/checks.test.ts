import { beforeAll, expect, test } from "vitest";
import { compareIn } from "../../src/experiment/compare.ts";
import type { Laboratory } from "../../src/experiment/laboratory.ts";
import { runIn } from "../../src/experiment/single.ts";
import { collectFrom } from "../../src/experiment/sweep/collect.ts";
import { sweepIn } from "../../src/experiment/sweep/sweep.ts";
import { fakeLaboratory, fakePlan, temporaryFolder } from "./fake-laboratory.ts";
import { fakeExperiment } from "./sweep/fake-experiment.ts";

const out = temporaryFolder();
let lab: Laboratory;
beforeAll(async () => {
  lab = await fakeLaboratory(out);
});

/** What a program without types may give. */
const anything = (value: unknown) => value as never;
const comparing = (options: object) => () =>
  compareIn(lab, fakePlan("baseline", 0), [fakePlan("good", 100)], { out, ...options });
const sweeping = (options: object) => () => sweepIn(lab, fakeExperiment(), { out, ...options });

test.each([
  ["pairs", comparing({ pairs: 0 })],
  ["pairs", comparing({ pairs: "3" })],
  ["pairs", comparing({ pairs: Number.NaN })],
  ["workers", comparing({ workers: 1.5 })],
  ["silence", comparing({ silence: 0 })],
  ["seed", comparing({ seed: 1 })],
  ["primary", comparing({ primary: "stay" })],
  ["seed", () => runIn(lab, fakePlan("baseline", 0), anything(1), { out })],
  ["workers", sweeping({ workers: Number.NaN })],
  ["shard.index", sweeping({ shard: { index: 4, of: 3 } })],
  ["shard.of", sweeping({ shard: { index: 1, of: 1.5 } })],
])("a program that gives a wrong value of %s is told so", async (name, wrong) => {
  await expect(wrong()).rejects.toMatchObject({ code: "bad-option", exit: 2, details: { key: { en: name } } });
});

test("collecting from no folder is refused", async () => {
  await expect(collectFrom([])).rejects.toMatchObject({ code: "no-sweep", exit: 2 });
});

import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { robustText, splitText, whyText } from "../../src/cli/deeper.ts";
import type { Io } from "../../src/cli/io.ts";
import type { Progress } from "../../src/experiment/conduct.ts";
import { compareFully } from "../../src/experiment/fully.ts";
import type { Laboratory } from "../../src/experiment/laboratory.ts";
import { robustSentence } from "../../src/experiment/robust-sentence.ts";
import { shareOf, whyIn } from "../../src/experiment/why.ts";
import { ratio } from "../../src/kernel/parameter.ts";
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
  const told = whyText(found, "share", { lang: "zh" } as Io);
  for (const part of ["合计", "个百分点"]) expect(told).toContain(part);
  await expect(whyIn(lab, baseline, fakePlan("same", 0), options)).rejects.toMatchObject({ code: "not-a-package" });
});

test("a ranking survives where one scenario is first in every future by more than luck, with ranks by every criterion", async () => {
  const scenarios = [fakePlan("train", 500), fakePlan("keep", 1000)];
  const parts: string[] = [];
  const onProgress = ({ part }: Progress) => parts.push(part?.en ?? "");
  const asked = { ...options, pairs: 8, robust: true, onProgress };
  const found = await compareFully(lab, fakePlan("baseline", 0), scenarios, asked);
  const { robust } = found;
  expect(robust?.futures.map(({ id }) => id)).toEqual(["as-assumed", "closure=fixed-jobs", "rivals=matching"]);
  expect(robust?.survives).toBe(true);
  expect(robust?.sentence.en).toContain('"keep" comes first in all 3');
  for (const { ranks } of robust?.criteria ?? []) expect(ranks[2]).toBe(1);
  expect(robust?.regrets[2]).toEqual([0, 0, 0]);
  expect(robust?.leads.map(({ first, second, lead }) => [first, second, lead.low > 0])).toEqual(
    new Array(3).fill(["keep", "train", true]),
  );
  expect(robust && robustText(robust, found, { lang: "en" } as Io)).toContain("Minimax regret");
  expect([...new Set(parts)]).toEqual(["", "posts follow the labour force", "other places match the policy"]);
  const again: number[] = [];
  const twice = await compareFully(lab, fakePlan("baseline", 0), scenarios, {
    ...asked,
    onProgress: ({ runs }) => again.push(runs),
  });
  expect([Math.max(...again), twice.robust]).toEqual([0, robust]);
});

test("a lead within luck earns no order, and one that another takes over says by which futures", () => {
  const [one, two] = ["one", "two"].map((id) => ({ id, name: { zh: id, en: id } }));
  const futures = ["now", "then"].map((id) => ({ id, name: { zh: id, en: id } }));
  const lead = (first: string, low: number) =>
    ({ first, second: "x", lead: { estimate: 2, low, high: 4 }, verdict: "unsure" }) as const;
  const said = (...leads: ReturnType<typeof lead>[]) => robustSentence(futures, [one, two], leads).en;
  expect(said(lead("one", 1), lead("one", 1))).toContain("each time by more than");
  expect(said(lead("one", 1), lead("one", -1))).toMatch(/in these its lead is no more .*: then\.$/);
  expect(said(lead("one", 1), lead("two", -1))).toMatch(/others in these futures, .*: then\.$/);
  expect(said(lead("one", 1), lead("two", 1))).toMatch(/hangs on what is assumed.*: then\.$/);
});

test("the value at which the first place changes hands lies where the gains of the two cross", async () => {
  const prior = { kind: "uniform", low: 0, high: 4 } as const;
  const label = { zh: "弹性", en: "elasticity" };
  const source = { kind: "assumed", title: "Assumed" } as const;
  const turning = {
    id: "moving.payElasticity",
    spec: ratio({ label, default: 1, range: [0, 9], source, acts: "policy", prior }),
  };
  const own = { ...lab, parameters: [...lab.parameters, turning] };
  const plan = (id: string, amount: number) => fakePlan(id, amount, { "moving.payElasticity": 1 });
  // at 4 the fake city turns a grant against itself: 1,000 yuan then do what −500 would
  const found = await compareFully(own, plan("baseline", 0), [plan("train", 500), plan("turned", 1000)], {
    ...options,
    pairs: 4,
    luckOnly: true,
    robust: true,
  });
  expect([found.robust?.survives, found.ranking.earned]).toEqual([false, false]);
  expect(found.ranking.sentence.en).toContain("so none is ranked");
  const [turn] = found.robust?.turns ?? [];
  expect(turn).toMatchObject({ parameter: "moving.payElasticity", assumed: 1, end: 4, scenarios: ["turned", "train"] });
  expect(turn.value).toBeCloseTo(2, 9);
});

test("what parameters and luck do is split, on the comparison's own runs where draws and seeds meet", async () => {
  const runs: number[] = [];
  const asked = { ...options, pairs: 5, split: true };
  const found = await compareFully(lab, fakePlan("baseline", 0), [fakePlan("train", 500)], {
    ...asked,
    onProgress: ({ runs: made, part }) => part && runs.push(made),
  });
  const { draws, seeds, rows } = found.split ?? { draws: 0, seeds: 0, rows: [] };
  expect([draws, seeds, Math.max(...runs)]).toEqual([5, 5, 2 * (25 - 5)]);
  const own = rows.find(({ indicator }) => indicator === "net-jobs");
  // the same seed has the same luck in both arms of the fake city: all that is left is the drawn response, ±72 around 250
  expect(own?.luck.estimate).toBeLessThan(1e-6);
  expect(own?.parameters.estimate).toBeGreaterThan(20);
  expect(own?.share.low).toBeGreaterThan(0.99);
  expect(found.provenance.command).toMatch(/--split$/);
  expect(found.split && splitText(found.split, found, { lang: "zh" } as Io)).toContain("参数占方差的比重");
  const fixed = compareFully(lab, fakePlan("baseline", 0), [fakePlan("train", 500)], { ...asked, luckOnly: true });
  await expect(fixed).rejects.toMatchObject({ code: "nothing-to-split" });
});

test("a split that is stopped goes on where it was", async () => {
  const stop = new AbortController();
  const asked = { ...options, pairs: 5, split: true, seed: "stopped" };
  const plans = [fakePlan("baseline", 0), [fakePlan("train", 500)]] as const;
  const stopped = compareFully(lab, ...plans, {
    ...asked,
    signal: stop.signal,
    onProgress: ({ part, runs }) => part && runs >= 10 && stop.abort(new Error("enough")),
  });
  await expect(stopped).rejects.toThrow("enough");
  const left: number[] = [];
  await compareFully(lab, ...plans, { ...asked, onProgress: ({ part, runs }) => part && left.push(runs) });
  expect(Math.max(...left)).toBeLessThanOrEqual(30);
});

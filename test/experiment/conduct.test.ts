import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Conduct, conduct, type Progress } from "../../src/experiment/conduct.ts";
import { Journal } from "../../src/experiment/journal.ts";
import type { Laboratory } from "../../src/experiment/laboratory.ts";
import { commandOf } from "../../src/experiment/study.ts";
import { Fault } from "../../src/kernel/fault.ts";
import { fakeLaboratory, fakePlan, temporaryFolder } from "./fake-laboratory.ts";

const folder = temporaryFolder();
let lab: Laboratory;
beforeAll(async () => {
  lab = await fakeLaboratory(folder);
});

let journals = 0;
/** Runs a good and a bad scenario; the bad one's fault is chosen by number (see the fake engine). */
async function study(fail: number, options: Conduct = {}, pairs = 4, ids = ["baseline", "bad", "good"]) {
  const journal = new Journal(join(folder, `journal${journals++}`));
  const plans = ids.map((id) => fakePlan(id, 0, { "fake.fail": fail }));
  try {
    return await conduct(lab, { plans, seed: "1", pairs, drawn: [] }, journal, { workers: 2, ...options });
  } finally {
    journal.close();
  }
}

describe("runs that go wrong", () => {
  it("cost one row each, with a command that repeats them; the others go on", async () => {
    let last: Progress | undefined;
    const failures = await study(1, { onProgress: (progress) => (last = progress) });
    expect(failures.map(({ scenario, pair }) => [scenario, pair])).toEqual([1, 2, 3, 4].map((pair) => ["bad", pair]));
    expect(failures[0]).toMatchObject({
      message: "this run fails",
      command: "silian run bad --seed 1/1 --months 120 --scale 0.02",
    });
    expect(last).toMatchObject({ runs: 8, failed: 4, total: 4, done: 0, secondsLeft: 0 });
  });

  it("quote a seed of several words in that command", async () => {
    const plans = [fakePlan("bad", 0)];
    const task = { pair: 0, seed: 'two "words"/1', parameters: { "fake.response": 1.5 }, arms: [0] };
    expect(commandOf({ plans }, 0, task)).toBe(
      'silian run bad --seed "two \\"words\\"/1" --months 120 --scale 0.02 --set fake.response=1.5',
    );
  });

  it("cost a pair where the burn-in fails", async () => {
    const failures = await study(2);
    expect(failures.map(({ scenario, pair }) => `${scenario} ${pair}`)).toEqual(["bad 3", "baseline 3", "good 3"]);
  });

  it("are stopped where they hang, and their worker replaced", async () => {
    let runs = 0;
    const failures = await study(4, { silence: 2, onProgress: (progress) => (runs = progress.runs) }, 2);
    expect(runs).toBe(4);
    expect(failures.map(({ scenario, pair }) => [scenario, pair])).toEqual([
      ["bad", 1],
      ["bad", 2],
    ]);
    expect(failures[0].message).toContain("2 s");
  });

  it("stop the study with the Fault that all of them met", async () => {
    await expect(study(3, {}, 4, ["bad"])).rejects.toMatchObject({ code: "bad-dose", exit: 2 });
  });

  it("stop a long study once many fail in a row", async () => {
    let failed = 0;
    const running = study(1, { onProgress: (progress) => (failed = progress.failed) }, 100, ["bad"]);
    await expect(running).rejects.toMatchObject({ code: "runs-fail" });
    await expect(running).rejects.toBeInstanceOf(Fault);
    expect(failed).toBeLessThan(20);
  });

  it("end at once when interrupted, with the signal's reason", async () => {
    const controller = new AbortController();
    const running = study(4, {
      signal: controller.signal,
      onProgress: ({ runs }) => runs > 0 && controller.abort("enough"),
    });
    await expect(running).rejects.toBe("enough");
    await expect(study(0, { signal: AbortSignal.abort("before") })).rejects.toBe("before");
  });
});

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { expect, it } from "vitest";
import { runIn } from "../../src/experiment/single.ts";
import { fakeLaboratory, fakePlan, temporaryFolder } from "./fake-laboratory.ts";

const folder = temporaryFolder();

it("keeps one run under its content's name, with hashes that hold, and reuses it", async () => {
  const lab = await fakeLaboratory(folder);
  const plan = fakePlan("train", 500);
  const first = await runIn(lab, plan, "七", { out: folder });
  expect(first.folder).toBe(join(folder, "train", first.id));
  const manifest = JSON.parse(readFileSync(join(first.folder, "manifest.json"), "utf8"));
  expect(manifest).toMatchObject({ id: first.id, engine: "fake", seed: "七", fingerprint: first.result.fingerprint });
  for (const [name, hash] of Object.entries(manifest.files)) {
    expect(
      createHash("sha256")
        .update(readFileSync(join(first.folder, name)))
        .digest("hex"),
    ).toBe(hash);
  }
  const broken = { ...lab, worker: new URL("missing.mjs", lab.worker) };
  const second = await runIn(broken, plan, "七", { out: folder });
  expect([first.reused, second.reused]).toEqual([false, true]);
  expect(second.result).toEqual(first.result);
  expect(readdirSync(first.folder).sort()).toEqual([
    "costs.parquet",
    "dictionary.csv",
    "dictionary.parquet",
    "draws.parquet",
    "inputs.json",
    "manifest.json",
    "outcomes.parquet",
    "run-info.json",
    "run.journal",
  ]);
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(join(first.folder, "outcomes.parquet")) });
  expect(rows).toHaveLength(120 * 3 + 10 + 10);
  expect(rows.at(-1)).toEqual({
    run: first.id,
    scenario: "train",
    replicate: 1,
    month: "2036-12",
    dimension: "place",
    group: "north",
    indicator: "net-jobs",
    value: 7,
  });
});

it("passes on the Fault of a run and leaves the folder free", async () => {
  const lab = await fakeLaboratory(folder);
  const bad = fakePlan("bad", 0, { "fake.fail": 3 });
  for (const _ of [1, 2])
    await expect(runIn(lab, bad, "1", { out: folder })).rejects.toMatchObject({ code: "bad-dose" });
});

import type { Comparison } from "../experiment/comparison.ts";
import type { Text } from "../kernel/text.ts";
import type { Input } from "./command.ts";
import { commandLine } from "./command-line.ts";
import { atCeiling } from "./equal-money.ts";
import { type Io, say } from "./io.ts";
import { planOf } from "./plans.ts";
import { progressByPart } from "./progress.ts";
import { parseUntil, reachedText } from "./until.ts";

/** A comparison with the folder of its results, the path of its report, and the seconds each took. */
export type Compared = {
  readonly comparison: Comparison;
  readonly folder: string;
  readonly report: string;
  readonly seconds: { readonly simulation: number; readonly report: number };
};

/** Simulates, compares and reports as the command line asks; `head` is what the command line begins with where that isn't `silian compare`. */
export async function compared({ words, values, head }: Input & { readonly head?: string }, io: Io): Promise<Compared> {
  const [baseline, ...scenarios] = words.map((word) => planOf(word, values));
  const { compare, folderOf } = await import("../experiment/main.ts");
  const began = performance.now();
  const progress = await progressByPart(io, { zh: "已完成的配对", en: "Pairs done" });
  const options = {
    seed: values.seed,
    workers: values.workers,
    out: values.out,
    csv: values.csv,
    luckOnly: values["luck-only"],
    luck: "city" as const,
    correction: values.several === "max-t" ? ("max-t" as const) : ("holm" as const),
    worth: values.worth,
    discount: values.discount,
    atCeiling: atCeiling(),
    pairs: values.pairs ?? 20,
    until: values.until === undefined ? undefined : parseUntil(values.until),
    split: values.split,
    robust: values.robust,
    why: values.why === undefined ? undefined : planOf(values.why, values),
    command: commandLine(words, values, head),
    signal: io.signal,
    onProgress: ({ done, total, part }: { done: number; total: number; part?: Text }) =>
      progress.update(done, total, part),
  };
  const folder = folderOf(baseline, scenarios, options);
  let comparison: Comparison;
  try {
    comparison = await compare(baseline, scenarios, options);
  } finally {
    progress.stop();
  }
  if (comparison.until) io.note(say(io, reachedText(comparison.until, comparison.pairs)));
  const simulated = performance.now();
  const { writeReport } = await import("../report/write.ts");
  const report = await writeReport(comparison, folder, ["zh", "en"]);
  const seconds = { simulation: (simulated - began) / 1000, report: (performance.now() - simulated) / 1000 };
  return { comparison, folder, report: report[io.lang], seconds };
}

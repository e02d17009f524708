import { join } from "node:path";
import type { Row } from "../../validation/judge.ts";
import type { Command } from "../command.ts";
import { type Io, printJson, say } from "../io.ts";

/** `silian validate`: the baseline held against every declared fact, by class. */
export const validate: Command = {
  id: "validate",
  about: {
    zh: "把基线与已知事实逐条对照：数值、区间、应在范围、是否符合",
    en: "Hold the baseline against known facts: value, interval, range, met or missed",
  },
  words: [
    {
      id: "scenario",
      count: "optional",
      about: { zh: "方案文件或名称，默认baseline", en: "Scenario, by name or file; baseline unless said" },
    },
  ],
  options: ["seeds", "scale", "set", "workers", "out", "write"],
  examples: ["validate", "validate --scale 0.1 --seeds 4", "validate --seeds 2 --set wages.bargaining=0.3"],
  async run({ words: [word = "baseline"], values }, io) {
    const { planOf } = await import("../plans.ts");
    const plan = planOf(word, values);
    const { validate: hold } = await import("../../validation/validate.ts");
    const { startProgress } = await import("../progress.ts");
    const seeds = Array.from({ length: values.seeds ?? 16 }, (_, i) => String(i + 1));
    const progress = await startProgress(io, say(io, { zh: "测算", en: "Runs" }));
    const validation = await hold(plan, seeds, {
      workers: values.workers,
      signal: io.signal,
      onProgress: progress.update,
    }).finally(() => progress.stop());
    const { keepValidation } = await import("../validation-files.ts");
    const files = await keepValidation(validation, join(values.out ?? "outputs", "validation"), values.write);
    if (io.json) printJson(io, { ...validation, files });
    else await tell(validation, files, io);
    for (const { seed, kind, message } of validation.failures) io.note(`${kind}, seed ${seed}: ${message}`);
    return validation.failures.length > 0 ? 1 : 0;
  },
};

async function tell(
  validation: Awaited<ReturnType<typeof import("../../validation/validate.ts").validate>>,
  files: readonly string[],
  io: Io,
): Promise<void> {
  const { classes } = await import("../../validation/validate.ts");
  const { tally } = await import("../../validation/tally.ts");
  const { unseen } = await import("../../validation/seen.ts");
  const { claim, classNames, counted } = await import("../../validation/words.ts");
  const { textTable } = await import("../table.ts");
  const words = await import("../../validation/words.ts");
  const line = (row: Row): string[] => [
    { pass: "✓", proven: "✓", fail: "✗", "no-figure": "✗", "not-modelled": "—" }[row.finding],
    row.id,
    say(io, row.statement),
    say(io, words.foundOf(row)),
    say(io, words.rangeOf(row)),
    say(io, words.findingNames[row.finding]) + (row.close ? " ~" : ""),
  ];
  for (const each of classes) {
    const rows = validation.rows.filter((row) => row.class === each);
    io.out(`\n${each} ${say(io, classNames[each])}: ${say(io, counted(tally(validation.rows, each)))}`);
    io.out(textTable([], rows.map(line)));
  }
  io.out(`\n${say(io, claim)}`);
  io.out(say(io, unseen(validation.rows)));
  io.out(
    say(io, {
      zh: "~ 区间跨过应在范围的一端，增加种子后结论可能改变",
      en: "~ the interval reaches across an end of the range: more seeds might turn the finding",
    }),
  );
  io.out(`\n${say(io, { zh: "文件", en: "Files" })}: ${files.join(", ")}`);
}

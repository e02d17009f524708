import type { Command } from "../command.ts";
import { printJson, say } from "../io.ts";

/** `silian sweep EXPERIMENT`: the runs of a design, those on record excepted, and their tables. */
export const sweep: Command = {
  id: "sweep",
  about: {
    zh: "按实验文件批量测算；中断后再次运行同一命令即可接着算",
    en: "Make the runs of an experiment; the same command goes on after an interruption",
  },
  words: [{ id: "experiment", count: "one", about: { zh: "实验文件或名称", en: "Experiment, by name or file" } }],
  options: ["dry-run", "workers", "shard", "keep", "out", "csv"],
  examples: [
    "sweep first-look --dry-run",
    "sweep first-look --workers 2",
    "sweep my.yaml --shard 1/3 --out D:/results",
  ],
  async run({ words: [word], values }, io) {
    const { experimentOf } = await import("../experiments.ts");
    const { parseShard } = await import("../shard.ts");
    const { forecastText, sweptText } = await import("../swept.ts");
    const experiment = experimentOf(word as string);
    const shard = values.shard === undefined ? undefined : parseShard(values.shard);
    const { forecast, sweep: make, sweepFolderOf } = await import("../../experiment/main.ts");
    const { workers, out, csv } = values;
    const options = { workers, out, csv, shard, keepAll: values.keep === "all" };
    const foreseen = forecast(experiment, options);
    const folder = sweepFolderOf(experiment, options);
    if (values["dry-run"]) {
      if (io.json) printJson(io, { ...foreseen, folder });
      else io.out(forecastText(foreseen, folder, io));
      return 0;
    }
    if (!io.json) io.note(forecastText(foreseen, folder, io));
    const { startProgress } = await import("../progress.ts");
    const { duration } = await import("../sizes.ts");
    const progress = await startProgress(io, say(io, { zh: "已完成的测算", en: "Runs done" }));
    const swept = await make(experiment, {
      ...options,
      signal: io.signal,
      onDamage: (path, at, bytes) =>
        io.note(
          say(io, {
            zh: `${path}：第${at}字节起有${bytes}字节损坏，已跳过，所涉测算将重做`,
            en: `${path}: ${bytes} bytes from byte ${at} are damaged and passed over; their runs are made again`,
          }),
        ),
      onProgress: ({ done, total, failed, secondsLeft }) =>
        progress.update(done + failed, total, say(io, duration(secondsLeft))),
    }).finally(() => progress.stop());
    if (io.json) printJson(io, swept);
    else io.out(sweptText(swept, io));
    const { tellFailedRuns } = await import("../swept.ts");
    return tellFailedRuns(swept.failures, io);
  },
};

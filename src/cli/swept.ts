import { word } from "../experiment/command.ts";
import type { Collected } from "../experiment/sweep/collect.ts";
import type { Forecast } from "../experiment/sweep/estimate.ts";
import type { Failure } from "../experiment/sweep/failures.ts";
import type { Swept } from "../experiment/sweep/sweep.ts";
import { type Io, say } from "./io.ts";
import { duration, size } from "./sizes.ts";

/** What a sweep will take, for people. */
export function forecastText(foreseen: Forecast, folder: string, io: Io): string {
  const { rows, replicates, scenarios, runs, shard, made, spinUps, workers, seconds, measured, bytes } = foreseen;
  const time = duration(seconds);
  const basis = measured
    ? { zh: "（按已做的测算）", en: " (from runs made before)" }
    : { zh: "（粗估，开始后按实测更新）", en: " (roughly, until runs are measured)" };
  const part = shard === runs ? { zh: "", en: "" } : { zh: `，本份${shard}次`, en: `, ${shard} of them in this shard` };
  const sum = {
    zh: `${rows}组取值 × ${replicates}次重复 × ${scenarios}套方案 = ${runs}次测算${part.zh}`,
    en: `${count(rows, "row")} × ${count(replicates, "replicate")} × ${count(scenarios, "scenario")} = ${count(runs, "run")}${part.en}`,
  };
  const before = {
    zh: made > 0 ? `；已有${made}次，不重做` : "",
    en: made > 0 ? `; ${made} on record, not repeated` : "",
  };
  const left =
    made === shard
      ? { zh: "全部已测算，只需汇总", en: "All are on record; only the tables are made" }
      : {
          zh: `预热约${spinUps}次；${workers}个线程约需${time.zh}${basis.zh}，占用约${size(bytes)}`,
          en: `about ${count(spinUps, "spin-up")}, ${time.en} on ${count(workers, "worker")}${basis.en}, ${size(bytes)} on disk`,
        };
  return say(io, {
    zh: `${sum.zh}${before.zh}\n${left.zh}\n结果：${folder}`,
    en: `${sum.en}${before.en}\n${left.en}\nResults: ${folder}`,
  });
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;

/** Where a sweep's runs and tables are, for people. */
export function sweptText({ folder, collected }: Swept, io: Io): string {
  if (collected) return collectedText(collected, io);
  const quoted = word(folder);
  return say(io, {
    zh: `本份已完成：${folder}\n各份都完成后运行：silian collect ${quoted} …`,
    en: `This shard is done: ${folder}\nOnce all are: silian collect ${quoted} …`,
  });
}

/** How much of a sweep its tables hold, and where they are, for people. */
export function collectedText({ folder, runs, done, failed, missing }: Collected, io: Io): string {
  const lacking =
    failed + missing === 0
      ? { zh: "", en: "" }
      : { zh: `，失败${failed}次，未测算${missing}次`, en: `, ${failed} failed, ${missing} not made` };
  return say(io, {
    zh: `共${runs}次测算，已完成${done}次${lacking.zh}\n表格：${folder}\n  wide.csv一次测算一期一行，dictionary.csv说明每一列；read.R、read.py、read.do可直接读入`,
    en: `${done} of ${count(runs, "run")}${lacking.en}\nTables: ${folder}\n  wide.csv has a row a run and period, dictionary.csv says what each column is; read.R, read.py and read.do read them`,
  });
}

/** Names the runs that failed, with the command that repeats each, and returns the exit code: 1 where any did. */
export function tellFailedRuns(failures: readonly Failure[], io: Io): number {
  if (failures.length === 0) return 0;
  const shown = failures.slice(0, 10);
  const said = {
    zh: `有${failures.length}次测算失败，其余结果已保留：`,
    en: `${failures.length} runs failed; the others are kept:`,
  };
  io.note(say(io, said));
  let before = "";
  for (const { scenario, row, replicate, message, text, command } of shown) {
    const told = text ? say(io, text) : message;
    if (told !== before) io.note(`  ${told}`);
    before = told;
    io.note(`    ${scenario} ${row} #${replicate}\n      ${command}`);
  }
  if (shown.length < failures.length)
    io.note(say(io, { zh: "  其余见 tables/failures.parquet", en: "  The others are in tables/failures.parquet" }));
  return 1;
}

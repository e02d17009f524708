import type { Experiment } from "../../scenario/experiment/experiment.ts";
import type { Limits } from "../trouble.ts";

/** What a sweep tells of a run that was stopped: the key of the experiment file that holds the limit, its value, and what to do. */
export const limitsIn = ({ seconds, megabytes }: Pick<Experiment, "seconds" | "megabytes">): Limits => ({
  time: {
    zh: `超过时限${seconds}秒，已停止。请在实验文件的“测算”（run）下调大“时限”（time-limit，现为${seconds}秒），或调大“比例尺”（k）、减少“年数”（years）`,
    en: `stopped at the time limit of ${seconds} s. Raise time-limit (时限, now ${seconds} s) under run (测算) in the experiment file, or take a larger k (比例尺) or fewer years (年数)`,
  },
  memory: {
    zh: `超过内存上限${megabytes} MB，已停止。请在实验文件的“测算”（run）下调大“内存”（memory，现为${megabytes} MB），或调大“比例尺”（k）`,
    en: `stopped at the memory limit of ${megabytes} MB. Raise memory (内存, now ${megabytes} MB) under run (测算) in the experiment file, or take a larger k (比例尺)`,
  },
});

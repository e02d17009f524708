import type { Limits } from "./trouble.ts";

/** Seconds after which a worker that says nothing is stopped, unless said. */
export const SILENCE = 1800;

/** What a run or a comparison tells of a run that was stopped. */
export const limitsOf = (silence: number): Limits => ({
  time: {
    zh: `超过时限，${silence}秒内没有动静，已停止。请用--scale取更小的比例，或作为库调用时调大silence（现为${silence}秒）`,
    en: `stopped at the time limit, no sign of life for ${silence} s. Take a smaller --scale, or, from a program, raise silence (now ${silence} s)`,
  },
  memory: {
    zh: "内存不足，已停止。请用--scale取更小的比例，或用--workers减少线程数",
    en: "stopped for want of memory. Take a smaller --scale, or fewer --workers",
  },
});

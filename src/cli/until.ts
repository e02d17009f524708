import type { Reached } from "../experiment/comparison.ts";
import type { Until } from "../experiment/until.ts";
import { fault } from "../kernel/fault.ts";
import type { Text } from "../kernel/text.ts";

/** Reads such text as "stay-1y ±10%" or "stay-1y ±0.01". */
export function parseUntil(text: string): Until {
  const match = /^\s*([a-z0-9-]+)\s*(?:±|\+-|\+\/-)\s*(\d*\.?\d+)\s*([%％]?)\s*$/.exec(text);
  const half = Number(match?.[2]);
  if (!match || !(half > 0)) {
    fault(
      "bad-option",
      { zh: "选项的取值不对", en: "An option has a wrong value" },
      {
        key: { zh: "--until", en: "--until" },
        rule: { zh: "应如“stay-1y ±10%”或“stay-1y ±0.01”", en: 'must read like "stay-1y ±10%" or "stay-1y ±0.01"' },
        got: text,
      },
    );
  }
  return { indicator: match[1], half: match[3] === "" ? half : half / 100, relative: match[3] !== "" };
}

/** How wide the widest of the watched intervals has become, after how many pairs. */
export function reachedText({ relative, rows, verdict, level }: Reached, pairs: number): Text {
  const widest = Math.max(...rows.map(({ half, interval }) => (relative ? half / Math.abs(interval.estimate) : half)));
  const told = relative ? `${(100 * widest).toFixed(1)}%` : String(Number(widest.toPrecision(3)));
  const stopped = verdict === "cap" ? { zh: "，已到上限，未达要求", en: "; stopped at the cap" } : { zh: "", en: "" };
  const sure = `${Math.round(100 * level)}%`;
  return {
    zh: `${pairs}对后，平均差异的区间半宽±${told}（把握${sure}，已计入边测边看）${stopped.zh}`,
    en: `±${told} around the mean difference after ${pairs} pairs (${sure}, looks allowed for)${stopped.en}`,
  };
}

import type { Reached } from "../experiment/comparison.ts";
import type { Until } from "../experiment/until.ts";
import { fault } from "../kernel/fault.ts";
import type { Text } from "../kernel/text.ts";

/** Reads such text as "stay-1y ±10%" or "stay-1y ±0.01". */
export function parseUntil(text: string): Until {
  const match = /^\s*([a-z0-9-]+)\s*(?:±|\+-|\+\/-)\s*(\d*\.?\d+)\s*([%％]?)\s*$/.exec(text);
  const half = Number(match?.[2]);
  if (!match || !(half > 0) || (match[3] !== "" && half > 50)) {
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

/** How far the widest of the watched intervals reaches from its mean: as a share, of the end that is nearest to 0. */
function widest({ relative, rows }: Reached): Text {
  const reaches = rows.map(({ half, interval: { estimate } }) =>
    relative ? half / Math.max(0, Math.abs(estimate) - half) : half,
  );
  const most = Math.max(...reaches);
  if (!Number.isFinite(most)) return { zh: "仍含零，谈不上占比", en: "still holds zero, so it has no relative width" };
  const told = relative ? `${(100 * most).toFixed(1)}%` : String(Number(most.toPrecision(3)));
  return { zh: `半宽±${told}`, en: `reaches ±${told}` };
}

/** How wide the widest of the watched intervals has become, after how many pairs. */
export function reachedText(reached: Reached, pairs: number): Text {
  const { verdict, level } = reached;
  const told = widest(reached);
  const stopped = verdict === "cap" ? { zh: "，已到上限，未达要求", en: "; stopped at the cap" } : { zh: "", en: "" };
  const sure = `${Math.round(100 * level)}%`;
  return {
    zh: `${pairs}对后，平均差异的区间${told.zh}（把握${sure}，已计入边测边看和分布偏斜）${stopped.zh}`,
    en: `After ${pairs} pairs the interval of the mean difference ${told.en} (${sure}, looks and skewness allowed for)${stopped.en}`,
  };
}

import { type Comparison, horizonMonth } from "../experiment/comparison.ts";
import { fault, nearestName } from "../kernel/fault.ts";
import type { Text } from "../kernel/text.ts";

/** How narrow an interval is asked for: half its width, relative to the estimate or in the indicator's unit. */
export type Until = { readonly indicator: string; readonly half: number; readonly relative: boolean };

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

/** Batches of pairs made at most, the first included. */
const MOST_BATCHES = 10;

/** Makes a comparison with one batch of pairs, then with another each time its interval is still too wide; tells each width reached. */
export async function makeUntil(
  until: Until,
  batch: number,
  make: (pairs: number) => Promise<Comparison>,
  tell: (reached: Text) => void,
): Promise<Comparison> {
  for (let pairs = batch; ; pairs += batch) {
    const comparison = await make(pairs);
    const width = widthReached(comparison, until);
    const told = until.relative ? `${(100 * width).toFixed(1)}%` : String(Number(width.toPrecision(3)));
    tell({
      zh: `${pairs}对后，平均差异的区间半宽±${told}`,
      en: `±${told} around the mean difference after ${pairs} pairs`,
    });
    if (width <= until.half || pairs >= MOST_BATCHES * batch) return comparison;
  }
}

/** The widest half-width, over scenarios, of the mean difference at the last horizon, as `until` measures it. */
function widthReached({ outcomes, horizons, branch, baseline, indicators }: Comparison, until: Until): number {
  const ids = indicators.map(({ id }) => id);
  if (!ids.includes(until.indicator)) {
    const nearest = nearestName(until.indicator, ids);
    fault(
      "unknown-indicator",
      { zh: "没有这个指标", en: "There is no such indicator" },
      {
        key: { zh: "--until", en: "--until" },
        got: until.indicator,
        ...(nearest === undefined ? {} : { nearest }),
      },
    );
  }
  const last = horizonMonth(branch, horizons.at(-1) ?? 12);
  const widths = outcomes.flatMap(({ scenario, indicator, month, mean }) => {
    if (scenario === baseline || indicator !== until.indicator || month !== last || mean === undefined) return [];
    const half = (mean.high - mean.low) / 2;
    return [until.relative ? half / Math.abs(mean.estimate) : half];
  });
  return Math.max(...widths);
}

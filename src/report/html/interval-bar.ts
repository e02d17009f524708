import { INK } from "../../chart/theme.ts";
import type { Interval } from "../../experiment/comparison.ts";
import { html, type Markup } from "./markup.ts";

const WIDTH = 220;
const HEIGHT = 18;

/** An interval as a small bar over a line for zero and a pale band of differences too small to matter; `reach` is the largest figure drawn. */
export function intervalBar(interval: Interval, delta: number, reach: number, colour: string): Markup {
  const at = (value: number) => Math.round((WIDTH / 2 + (value / reach) * (WIDTH / 2 - 6)) * 10) / 10;
  const [low, high, dot, zero] = [interval.low, interval.high, interval.estimate, 0].map(at);
  return html`<svg width="100%" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" preserveAspectRatio="xMinYMid meet"><rect x="${at(-delta)}" y="1" width="${at(delta) - at(-delta)}" height="${HEIGHT - 2}" fill="${INK.area}"/><line x1="0" x2="${WIDTH}" y1="9" y2="9" stroke="${INK.line}"/><line x1="${zero}" x2="${zero}" y1="0" y2="${HEIGHT}" stroke="${INK.baseline}" stroke-width="1.5" stroke-dasharray="3 2"/><line x1="${low}" x2="${high}" y1="9" y2="9" stroke="${colour}" stroke-width="4"/><circle cx="${dot}" cy="9" r="5" fill="${colour}"/></svg>`;
}

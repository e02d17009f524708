import type { Config } from "vega-lite";

/** Fonts named in every picture; the first is the one shipped, the others are what offices have. */
const FONT = '"Noto Sans SC", "Microsoft YaHei", "微软雅黑", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** Ink of titles and figures, of secondary text, of the baseline, of thin lines, and of areas that stay behind. */
export const INK = { text: "#262626", quiet: "#595959", baseline: "#7F7F7F", line: "#BFBFBF", area: "#EFEFEF" };

/** How a package is drawn: colours differ in hue and in grey, and mark and dash tell them apart without colour. */
export type Style = { readonly colour: string; readonly shape: string; readonly dash: readonly number[] };

const STYLES: readonly Style[] = [
  { colour: "#1F4E79", shape: "circle", dash: [1, 0] },
  { colour: "#C55A11", shape: "square", dash: [8, 3] },
  { colour: "#548235", shape: "triangle-up", dash: [2, 2] },
  { colour: "#7030A0", shape: "diamond", dash: [8, 3, 2, 3] },
  { colour: "#7F6000", shape: "cross", dash: [5, 5] },
  { colour: "#2E9CA6", shape: "triangle-down", dash: [12, 3] },
];

/** The style of the package that stands at a place of the comparison's list, counted from 0. */
export const styleOf = (place: number): Style => STYLES[place % STYLES.length];

/** The baseline's style: grey and dashed. */
export const BASELINE: Style = { colour: INK.baseline, shape: "circle", dash: [4, 4] };

/** Fills of policy instruments in stacked columns, far apart in lightness so that a grey print still tells them apart. */
export const FILLS = ["#2F4B6E", "#E3B778", "#7BA098", "#D9D9D9", "#8C5A6B", "#F0E6C8", "#4F4F4F"] as const;

/** Sizes of type in pixels. */
export const TYPE = { title: 15, subtitle: 12, label: 13, small: 11.5 };

/** Vega-Lite's settings for every chart. */
export const CONFIG: Config = {
  font: FONT,
  background: "white",
  padding: 6,
  view: { stroke: null },
  concat: { spacing: 16 },
  axis: {
    labelFontSize: TYPE.small,
    labelColor: INK.quiet,
    labelAngle: 0,
    labelFlush: false,
    titleFontSize: TYPE.small,
    titleColor: INK.quiet,
    titleFontWeight: "normal",
    domainColor: INK.line,
    tickColor: INK.line,
    gridColor: "#EBEBEB",
    labelLimit: 400,
    titleLimit: 1200,
  },
  text: { fontSize: TYPE.label, color: INK.text },
};

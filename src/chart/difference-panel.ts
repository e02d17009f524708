import type { Panel } from "./frame.ts";
import type { Ends, Frame } from "./input.ts";
import { COLOUR, heading, layer, SHAPE, words } from "./layer.ts";
import { textWidth, wrap } from "./measure.ts";
import { endsOf, range } from "./scale.ts";
import { INK, styleOf, TYPE } from "./theme.ts";

/** One package's difference from the baseline, with what is written beside it; `ends` is absent where there is no figure. */
export type DifferenceRow = {
  readonly package: string;
  readonly ends?: Ends;
  readonly label: string;
  readonly verdict: string;
  readonly placebo?: Ends;
};

/** One indicator: its axis, the smallest difference worth talking about (in the axis's unit), and a row a package. */
export type DifferencePanel = {
  readonly name: string;
  readonly unit: string;
  readonly delta: number;
  readonly rows: readonly DifferenceRow[];
};

/** Pixels between a plot and what is written beside it. */
export const GAP = 10;

/** Width in pixels of the figures and verdicts at the right of a panel. */
export const labelRoom = (panel: DifferencePanel): number =>
  Math.max(0, ...panel.rows.flatMap((row) => [textWidth(row.label, TYPE.label), textWidth(row.verdict, TYPE.small)]));

/** How a panel is laid out: packages from top to bottom, sizes in pixels, and what is written above it. */
export type DifferenceLayout = {
  readonly rows: readonly string[];
  readonly rowHeight: number;
  readonly width: number;
  readonly heading: boolean;
};

/** Dots with intervals of one indicator. */
export function differencePanel(frame: Frame, panel: DifferencePanel, layout: DifferenceLayout): Panel {
  const { rows, width } = layout;
  const height = rows.length * layout.rowHeight;
  const all = rows.flatMap((id, place) => {
    const row = panel.rows.find((r) => r.package === id);
    const { colour, shape } = styleOf(frame.packages.findIndex((p) => p.id === id));
    const written = { y: place + 0.5, colour, shape, label: row?.label, verdict: row?.verdict };
    return row ? [{ ...written, ...row.ends, ends: row.ends, placebo: row.placebo }] : [];
  });
  const drawn = all.filter((row) => row.ends !== undefined);
  const placebos = drawn.flatMap((row) => (row.placebo ? [{ ...row.placebo, y: row.y + 0.27 }] : []));
  const x = {
    type: "quantitative",
    scale: {
      domain: range([panel.delta, -panel.delta, ...endsOf(drawn.flatMap((row) => [row.ends, row.placebo]))]),
      nice: 4,
    },
    axis: { title: panel.unit, tickCount: Math.max(2, Math.min(5, Math.floor(width / 50))), domain: false, grid: true },
  };
  const y = { field: "y", type: "quantitative", scale: { domain: [rows.length, 0], nice: false }, axis: null };
  const low = { field: "low", ...x };
  const high = { field: "high" };
  const beside = { x: { value: width + GAP }, y };
  const small = { type: "text", fontSize: TYPE.small, color: INK.quiet };
  const zero = layout.heading ? "" : frame.baseline;
  const above = layout.heading
    ? words(wrap(panel.name, width + GAP + labelRoom(panel), TYPE.label, 700), 0, -12, heading(INK.text))
    : words([], 0, 0);
  return {
    width,
    height,
    layer: [
      above,
      layer(
        [{ low: -panel.delta, high: panel.delta }],
        { type: "rect", color: INK.area },
        { x: low, x2: high, y: { value: 0 }, y2: { value: height } },
      ),
      layer(
        [{ zero: 0 }],
        { type: "rule", color: INK.baseline, strokeWidth: 1.5, strokeDash: [4, 4] },
        { x: { field: "zero", ...x }, y: { value: -4 }, y2: { value: height } },
      ),
      layer(
        [{ zero: 0, text: zero }],
        { ...small, baseline: "bottom" },
        { x: { field: "zero", ...x }, y: { value: -7 }, text: { field: "text" } },
      ),
      layer(placebos, { type: "rule", color: "#A6A6A6", strokeWidth: 4 }, { x: low, x2: high, y }),
      layer(drawn, { type: "rule", strokeWidth: 2.5 }, { x: low, x2: high, y, color: COLOUR }),
      layer(
        drawn,
        { type: "point", filled: true, size: 110, opacity: 1 },
        { x: { field: "estimate", ...x }, y, color: COLOUR, shape: SHAPE },
      ),
      layer(all, { type: "text", align: "left", baseline: "middle", dy: -7 }, { ...beside, text: { field: "label" } }),
      layer(all, { ...small, align: "left", baseline: "middle", dy: 9 }, { ...beside, text: { field: "verdict" } }),
    ],
  };
}

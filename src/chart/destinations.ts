import { framed, type Spec } from "./frame.ts";
import type { Ends, Frame } from "./input.ts";
import { COLOUR, layer, PIXELS, SHAPE } from "./layer.ts";
import { textWidth, wrap } from "./measure.ts";
import { endsOf, nice, range } from "./scale.ts";
import { BASELINE, INK, styleOf, TYPE } from "./theme.ts";

/** Where graduates of one scenario are: the share away (0–1) as written, and its difference from the baseline. */
export type DestinationRow = {
  readonly package?: string;
  readonly away: number;
  readonly awayLabel: string;
  readonly hereLabel: string;
  readonly change?: Ends;
  readonly changeLabel: string;
};

/** The rows of one time after graduation. */
export type DestinationGroup = { readonly name: string; readonly rows: readonly DestinationRow[] };

/** Where graduates are at several times after graduation. */
export type DestinationsInput = Frame & {
  readonly groups: readonly DestinationGroup[];
  readonly away: string;
  readonly here: string;
  readonly change: string;
};

const ROW = 22;
const HEAD = 28;
const AWAY = "#5F6B7A";
const HERE = "#DCE3EA";

/** Bars of 100 per cent by time after graduation and scenario, and beside them the change of the share away with its interval. */
export function destinations(input: DestinationsInput): Spec {
  let y = 0;
  const heads: { y: number; text: string }[] = [];
  const rows = input.groups.flatMap((group) => {
    heads.push({ y: y + HEAD - 10, text: group.name });
    y += HEAD;
    return group.rows.map((row) => {
      const place = input.packages.findIndex((p) => p.id === row.package);
      const style = place < 0 ? BASELINE : styleOf(place);
      const name = place < 0 ? input.baseline : (input.packages[place]?.name ?? "");
      const placed = {
        ...row,
        name,
        colour: style.colour,
        shape: style.shape,
        y: y + ROW / 2,
        top: y + 2,
        end: y + ROW - 2,
      };
      y += ROW;
      return { ...placed, ...row.change };
    });
  });
  const nameRoom = Math.min(input.width * 0.22, Math.max(0, ...rows.map((r) => textWidth(r.name, TYPE.small, 700))));
  const changeRoom = Math.max(0, ...rows.map((r) => textWidth(r.changeLabel, TYPE.small)));
  const spare = input.width - nameRoom - changeRoom - 70;
  const barWidth = Math.floor(spare * 0.52);
  const changeWidth = Math.floor(spare - barWidth);
  const changed = rows.filter((row) => row.change !== undefined);
  const domain = nice(range([0, ...endsOf(changed.map((row) => row.change))]), 4);
  const known = rows.filter((row) => Number.isFinite(row.away));
  const bars = known.map((row) => ({ ...row, split: row.away * barWidth }));
  const py = { field: "y", ...PIXELS };
  const from = { field: "top", ...PIXELS };
  const to = { field: "end" };
  const text = { type: "text", baseline: "middle", fontSize: TYPE.small };
  const share = { type: "quantitative", scale: { domain: [0, 1], nice: false } };
  const x = {
    type: "quantitative",
    scale: { domain, nice: false },
    axis: { title: wrap(input.change, changeWidth + changeRoom, TYPE.small), tickCount: 4, domain: false },
  };
  return framed(input, [
    [
      {
        width: barWidth,
        height: y,
        layer: [
          layer(
            [{ x: 0 }],
            { type: "rule", opacity: 0 },
            {
              x: { field: "x", ...share, axis: { format: "%", title: null, tickCount: 5, grid: false } },
            },
          ),
          layer(
            bars,
            { type: "rect", color: AWAY },
            { x: { value: 0 }, x2: { field: "split", ...PIXELS }, y: from, y2: to },
          ),
          layer(
            bars,
            { type: "rect", color: HERE },
            { x: { field: "split", ...PIXELS }, x2: { value: barWidth }, y: from, y2: to },
          ),
          layer(
            bars,
            { ...text, align: "left", dx: 6, color: "white" },
            { x: { value: 0 }, y: py, text: { field: "awayLabel" } },
          ),
          layer(
            bars,
            { ...text, align: "right", dx: -6, color: INK.text },
            { x: { value: barWidth }, y: py, text: { field: "hereLabel" } },
          ),
          layer(
            rows,
            { ...text, align: "right", fontWeight: 700, limit: nameRoom + 2 },
            { x: { value: -8 }, y: py, text: { field: "name" }, color: COLOUR },
          ),
          layer(
            heads,
            { ...text, align: "left", fontSize: TYPE.label, fontWeight: 700, color: INK.text },
            { x: { value: 0 }, y: py, text: { field: "text" } },
          ),
          layer(
            [{ text: input.away }],
            { ...text, align: "left", fontWeight: 700, color: AWAY },
            { x: { value: 0 }, y: { value: -6 }, text: { field: "text" } },
          ),
          layer(
            [{ text: input.here }],
            { ...text, align: "right", color: INK.quiet },
            { x: { value: barWidth }, y: { value: -6 }, text: { field: "text" } },
          ),
        ],
      },
      {
        width: changeWidth,
        height: y,
        layer: [
          layer(
            [{ zero: 0 }],
            { type: "rule", color: INK.baseline, strokeWidth: 1.5, strokeDash: [4, 4] },
            { x: { field: "zero", ...x } },
          ),
          layer(
            changed,
            { type: "rule", strokeWidth: 2.5 },
            { x: { field: "low", ...x }, x2: { field: "high" }, y: py, color: COLOUR },
          ),
          layer(
            changed,
            { type: "point", filled: true, size: 70, opacity: 1 },
            { x: { field: "estimate", ...x }, y: py, color: COLOUR, shape: SHAPE },
          ),
          layer(
            rows,
            { ...text, align: "left", color: INK.text },
            { x: { value: changeWidth + 10 }, y: py, text: { field: "changeLabel" } },
          ),
        ],
      },
    ],
  ]);
}

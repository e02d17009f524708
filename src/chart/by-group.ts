import { framed, type Panel, type Spec } from "./frame.ts";
import type { Ends, Frame } from "./input.ts";
import { heading, layer, PIXELS, words } from "./layer.ts";
import { textWidth, wrap } from "./measure.ts";
import { endsOf, range } from "./scale.ts";
import { INK, styleOf, TYPE } from "./theme.ts";

/** A group's change under each package; a filled mark where it can be told from chance. */
export type GroupRow = {
  readonly name: string;
  readonly placebo?: Ends;
  readonly changes: readonly { readonly package: string; readonly ends: Ends; readonly clear: boolean }[];
};

/** Net changes by group, the groups under the dimension that divides persons into them. */
export type ByGroupInput = Frame & {
  readonly unit: string;
  readonly dimensions: readonly { readonly name: string; readonly rows: readonly GroupRow[] }[];
};

const ROW = 21;
const HEAD = 25;

/** Pixels that a panel keeps from its neighbour. */
const GAP = 16;

type Placed = GroupRow & { readonly y: number };

function placed(input: ByGroupInput): { heads: { y: number; text: string }[]; rows: Placed[]; height: number } {
  let y = 0;
  const heads: { y: number; text: string }[] = [];
  const rows = input.dimensions.flatMap((dimension) => {
    heads.push({ y: y + HEAD - 9, text: dimension.name });
    y += HEAD;
    return dimension.rows.map((row) => {
      y += ROW;
      return { ...row, y: y - ROW / 2 };
    });
  });
  return { heads, rows, height: y };
}

/** Zero and, on each side that reaches so far, the largest of 1, 2 and 5 times a power of ten that the longer side holds: three labels fit the narrowest panel. */
function marks([low, high]: readonly [number, number]): number[] {
  const reach = Math.max(-low, high);
  if (!(reach > 0)) return [0];
  const ten = 10 ** Math.floor(Math.log10(reach));
  const step = ten * ([5, 2].find((times) => times * ten <= reach) ?? 1);
  return [-step, 0, step].filter((x) => low <= x && x <= high);
}

function panelOf(input: ByGroupInput, at: number, width: number, domain: readonly [number, number]): Panel {
  const { rows, height } = placed(input);
  const { id, name } = input.packages[at];
  const { colour, shape } = styleOf(at);
  const values = rows.flatMap(({ y, placebo, changes }) => {
    const found = changes.find((change) => change.package === id);
    return found ? [{ y, ...found.ends, fill: found.clear ? colour : "white", placebo }] : [];
  });
  const beside = values.flatMap(({ y, placebo }) => (placebo ? [{ ...placebo, y: y + 5 }] : []));
  const y = { field: "y", ...PIXELS };
  const x = {
    type: "quantitative",
    scale: { domain, nice: false },
    axis: { title: null, values: marks(domain), domain: false, grid: true },
  };
  const low = { field: "low", ...x };
  return {
    width,
    height,
    layer: [
      words(wrap(name, width, TYPE.label, 700), 0, -10, heading(colour)),
      layer(
        [{ zero: 0 }],
        { type: "rule", color: INK.baseline, strokeWidth: 1.5, strokeDash: [4, 4] },
        { x: { field: "zero", ...x }, y: { value: 0 }, y2: { value: height } },
      ),
      layer(beside, { type: "rule", color: "#A6A6A6", strokeWidth: 4 }, { x: low, x2: { field: "high" }, y }),
      layer(values, { type: "rule", color: colour, strokeWidth: 2 }, { x: low, x2: { field: "high" }, y }),
      layer(
        values,
        { type: "point", shape, stroke: colour, strokeWidth: 1.5, size: 62, opacity: 1, filled: true },
        { x: { field: "estimate", ...x }, y, fill: { field: "fill", type: "nominal", scale: null } },
      ),
    ],
  };
}

/** Net changes with intervals, a column a package on one axis, groups from top to bottom; the thick grey line beneath is the placebo. */
export function byGroup(input: ByGroupInput): Spec {
  const { heads, rows, height } = placed(input);
  const widest = Math.max(
    0,
    ...rows.map(({ name }) => textWidth(name, TYPE.small)),
    ...heads.map(({ text }) => textWidth(text, TYPE.label, 700) - 12),
  );
  const room = Math.min(widest, input.width * 0.24) + 14;
  const count = Math.max(1, input.packages.length);
  const width = Math.floor((input.width - room - 24) / count - GAP);
  const ends = rows.flatMap(({ placebo, changes }) => endsOf([placebo, ...changes.map((change) => change.ends)]));
  const [low, high] = range([0, ...ends]);
  const domain = [low - (high - low) / 30, high + (high - low) / 30] as const;
  const y = { field: "y", ...PIXELS };
  const labels: Panel = {
    width: room,
    height,
    layer: [
      words([input.unit], 0, -10),
      layer(
        heads,
        { type: "text", align: "left", baseline: "alphabetic", fontWeight: 700 },
        { x: { value: 0 }, y, text: { field: "text" } },
      ),
      layer(
        rows.map(({ y: middle, name }) => ({ y: middle, text: wrap(name, room - 12, TYPE.small)[0] })),
        { type: "text", align: "left", baseline: "middle", fontSize: TYPE.small },
        { x: { value: 12 }, y, text: { field: "text" } },
      ),
    ],
  };
  return framed(input, [[labels, ...input.packages.map((_, at) => panelOf(input, at, width, domain))]]);
}

import { framed, type Spec } from "./frame.ts";
import type { Ends, Frame } from "./input.ts";
import { COLOUR, layer, PIXELS, SHAPE, words } from "./layer.ts";
import { textWidth, wrap } from "./measure.ts";
import { apart, endsOf, nice, range } from "./scale.ts";
import { INK, styleOf, TYPE } from "./theme.ts";

/** Public money and effect of a package, each with its interval, and what is written under its name. */
export type CostEffectPoint = {
  readonly package: string;
  readonly cost: Ends;
  readonly effect: Ends;
  readonly note: string;
};

/** Money against effect; packages of one tie can't be told apart. */
export type CostEffectInput = Frame & {
  readonly costUnit: string;
  readonly effectUnit: string;
  readonly points: readonly CostEffectPoint[];
  readonly ties: readonly (readonly string[])[];
  /** What is written beside a bracket around a tie. */ readonly tied: string;
  /** Height of the plot in pixels. */ readonly height?: number;
};

const STEP = 9;

// Packages of equal cost would hide one another: those nearer than STEP pixels stand side by side around their mean.
function sideBySide(pixels: readonly number[]): number[] {
  const order = pixels.map((_, i) => i).sort((a, b) => pixels[a] - pixels[b]);
  const result = [...pixels];
  for (let from = 0, to = 0; from < order.length; from = to) {
    for (to = from + 1; to < order.length && pixels[order[to]] - pixels[order[to - 1]] < STEP; to++);
    const group = order.slice(from, to);
    const mean = group.reduce((sum, i) => sum + pixels[i], 0) / group.length;
    for (const [place, i] of group.entries()) result[i] = mean + (place - (group.length - 1) / 2) * STEP;
  }
  return result;
}

/** Money against effect with intervals both ways; the names stand at the right in order of effect, ties bracketed. */
export function costEffect(input: CostEffectInput): Spec {
  const height = input.height ?? 190;
  const named = input.points.map((point) => {
    const place = input.packages.findIndex((p) => p.id === point.package);
    return { ...point, name: input.packages[place]?.name ?? point.package, ...styleOf(place) };
  });
  const tied = wrap(input.tied, Math.max(64, textWidth(input.tied, TYPE.small) / 2 + 8), TYPE.small);
  const tiedRoom = Math.max(...tied.map((line) => textWidth(line, TYPE.small)));
  const bracketRoom = input.ties.length > 0 ? tiedRoom + 20 : 0;
  const widest = Math.max(
    0,
    ...named.flatMap((p) => [textWidth(p.name, TYPE.label, 700), textWidth(p.note, TYPE.small)]),
  );
  const room = Math.min(widest, input.width * 0.36);
  const width = Math.floor(input.width - room - bracketRoom - 98);
  const costs = nice(range([0, ...endsOf(named.map((p) => p.cost))]), 4);
  const effects = nice(range([0, ...endsOf(named.map((p) => p.effect))]), 5);
  const toX = (value: number) => ((value - costs[0]) / (costs[1] - costs[0])) * width;
  const toY = (value: number) => ((effects[1] - value) / (effects[1] - effects[0])) * height;
  const beside = sideBySide(named.map((p) => toX(p.cost.estimate)));
  const lines = named.map((p) => wrap(p.name, room, TYPE.label, 700));
  const tall = 15 * Math.max(1, ...lines.map((l) => l.length)) + 18;
  const labelY = apart(
    named.map((p) => toY(p.effect.estimate)),
    tall,
    height,
  );
  const values = named.map((p, i) => ({
    package: p.package,
    colour: p.colour,
    shape: p.shape,
    text: lines[i],
    note: p.note,
    x: beside[i],
    left: beside[i] + toX(p.cost.low) - toX(p.cost.estimate),
    right: beside[i] + toX(p.cost.high) - toX(p.cost.estimate),
    y: toY(p.effect.estimate),
    top: toY(p.effect.high),
    bottom: toY(p.effect.low),
    label: labelY[i],
  }));
  const brackets = input.ties.map((tie) => {
    const places = values.filter((v) => tie.includes(v.package)).map((v) => v.label);
    return { x: width + 44 + room, from: Math.min(...places) - 9, to: Math.max(...places) + 16 };
  });
  const ticks = brackets.flatMap((b) => [b.from, b.to].map((y) => ({ x: b.x - 5, to: b.x, y })));
  const px = { field: "x", ...PIXELS };
  const py = { field: "y", ...PIXELS };
  const x = {
    type: "quantitative",
    scale: { domain: costs, nice: false },
    axis: { title: input.costUnit, tickCount: 4, grid: false },
  };
  const y = {
    type: "quantitative",
    scale: { domain: effects, nice: false },
    axis: {
      title: null,
      tickCount: 5,
      domain: false,
    },
  };
  const atLabel = { x: { value: width + 34 }, y: { field: "label", ...PIXELS } };
  const line = { type: "rule", color: INK.quiet };
  return framed(input, [
    [
      {
        width,
        height,
        layer: [
          words([input.effectUnit], -38, -12),
          layer(
            [{ x: 0, y: 0 }],
            { type: "rule", color: INK.baseline, strokeDash: [4, 4], strokeWidth: 1.5 },
            { x: { value: 0 }, x2: { value: width }, y: { field: "y", ...y } },
          ),
          layer([{ x: 0 }], { type: "rule", opacity: 0 }, { x: { field: "x", ...x } }),
          layer(
            values,
            { type: "rule", strokeWidth: 1.5 },
            { x: { field: "left", ...PIXELS }, x2: { field: "right" }, y: py, color: COLOUR },
          ),
          layer(
            values,
            { type: "rule", strokeWidth: 2.5 },
            { x: px, y: { field: "top", ...PIXELS }, y2: { field: "bottom" }, color: COLOUR },
          ),
          layer(
            values,
            { type: "point", filled: true, size: 110, opacity: 1 },
            { x: px, y: py, color: COLOUR, shape: SHAPE },
          ),
          layer(
            values,
            { type: "point", filled: true, size: 70, opacity: 1 },
            { x: { value: width + 22 }, y: atLabel.y, color: COLOUR, shape: SHAPE },
          ),
          layer(
            values,
            { type: "text", align: "left", baseline: "middle", fontWeight: 700, lineHeight: 15 },
            { ...atLabel, text: { field: "text" }, color: COLOUR },
          ),
          layer(
            values.map((v, i) => ({ ...v, label: v.label + 1 + 15 * lines[i].length })),
            { type: "text", align: "left", baseline: "middle", fontSize: TYPE.small, color: INK.quiet },
            { ...atLabel, text: { field: "note" } },
          ),
          layer(brackets, line, { x: { field: "x", ...PIXELS }, y: { field: "from", ...PIXELS }, y2: { field: "to" } }),
          layer(ticks, line, { x: px, x2: { field: "to" }, y: py }),
          layer(
            brackets.map((b) => ({ x: b.x + 6, y: (b.from + b.to) / 2 - (15 * (tied.length - 1)) / 2, text: tied })),
            { type: "text", align: "left", baseline: "middle", fontSize: TYPE.small, color: INK.quiet, lineHeight: 15 },
            { x: px, y: py, text: { field: "text" } },
          ),
        ],
      },
    ],
  ]);
}

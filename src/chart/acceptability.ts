import { framed, type Panel, type Spec } from "./frame.ts";
import type { Frame } from "./input.ts";
import { COLOUR, heading, layer, PIXELS, SHAPE, words } from "./layer.ts";
import { textWidth, wrap } from "./measure.ts";
import { apart, nice, range } from "./scale.ts";
import { BASELINE, INK, styleOf, TYPE } from "./theme.ts";

/** What a scenario costs and brings beyond the baseline, and how often it is best by willingness to pay (0–1); the baseline has no package. */
export type AcceptedRow = {
  readonly package?: string;
  readonly cost: number;
  readonly effect: number;
  readonly onFrontier: boolean;
  readonly shares: readonly number[];
};

/** How often each scenario is best as one more unit of effect is worth more, and the frontier of money and effect. */
export type AcceptabilityInput = Frame & {
  /** Willingness to pay in the unit of its axis, above 0, rising. */ readonly willingness: readonly number[];
  /** The scenario best on average at each willingness, by position. */ readonly best: readonly number[];
  readonly rows: readonly AcceptedRow[];
  readonly words: {
    readonly left: string;
    readonly right: string;
    readonly willingness: string;
    readonly share: string;
    readonly cost: string;
    readonly effect: string;
  };
};

const HEIGHT = 220;

/** Marks on a curve: every so many points, so that dashes stay legible. */
const EVERY = 3;

type Drawn = AcceptedRow & { readonly name: string; readonly style: typeof BASELINE };

function drawn(input: AcceptabilityInput): Drawn[] {
  return input.rows.map((row) => {
    const place = input.packages.findIndex((p) => p.id === row.package);
    return place < 0
      ? { ...row, name: input.baseline, style: { ...BASELINE, shape: "stroke" } }
      : { ...row, name: input.packages[place].name, style: styleOf(place) };
  });
}

/** Names beside a plot at the heights of what they name, moved apart. */
function names(rows: readonly Drawn[], at: readonly number[], width: number, room: number) {
  const texts = rows.map(({ name }) => wrap(name, room, TYPE.label, 700));
  const places = apart(at, 15 * Math.max(1, ...texts.map((text) => text.length)) + 3, HEIGHT);
  const values = rows.map(({ style }, i) => ({
    text: texts[i],
    colour: style.colour,
    from: at[i],
    to: places[i],
    first: places[i] - 7.5 * (texts[i].length - 1),
  }));
  return [
    layer(
      values,
      { type: "rule", color: INK.line },
      { x: { value: width + 4 }, x2: { value: width + 16 }, y: { field: "from", ...PIXELS }, y2: { field: "to" } },
    ),
    layer(
      values,
      { type: "text", align: "left", baseline: "middle", fontWeight: 700, lineHeight: 15 },
      { x: { value: width + 20 }, y: { field: "first", ...PIXELS }, text: { field: "text" }, color: COLOUR },
    ),
  ];
}

function curves(input: AcceptabilityInput, width: number, room: number): Panel {
  const rows = drawn(input);
  const { willingness } = input;
  const x = {
    type: "quantitative",
    scale: { type: "log", domain: [willingness[0], willingness.at(-1) ?? 1], nice: false },
    axis: { title: input.words.willingness, tickCount: 5, grid: false, format: "~r" },
  };
  const y = {
    type: "quantitative",
    scale: { domain: [0, 1], nice: false },
    axis: { title: null, tickCount: 5, format: "%", domain: false },
  };
  const points = rows.map(({ shares }) => shares.map((share, i) => ({ at: willingness[i], share })));
  const marks = rows.flatMap(({ style }, r) =>
    points[r].filter((_, i) => (i + r) % EVERY === 0).map((point) => ({ ...point, ...style, colour: style.colour })),
  );
  const frontier = input.best.map((best, i) => ({ at: willingness[i], share: rows[best].shares[i] }));
  const ends = rows.map(({ shares }) => HEIGHT * (1 - (shares.at(-1) ?? 0)));
  return {
    width,
    height: HEIGHT,
    layer: [
      words([input.words.left], -34, -26, heading(INK.text)),
      words([input.words.share], -34, -8),
      layer(
        frontier,
        { type: "line", color: "#D0D0D0", strokeWidth: 9, strokeCap: "round", interpolate: "linear" },
        { x: { field: "at", ...x }, y: { field: "share", ...y } },
      ),
      ...rows.map(({ style }, r) =>
        layer(
          points[r],
          { type: "line", color: style.colour, strokeWidth: 2.2, strokeDash: style.dash },
          { x: { field: "at", ...x }, y: { field: "share", ...y } },
        ),
      ),
      layer(
        marks.filter(({ shape }) => shape !== "stroke"),
        { type: "point", filled: true, size: 46, opacity: 1 },
        { x: { field: "at", ...x }, y: { field: "share", ...y }, color: COLOUR, shape: SHAPE },
      ),
      ...names(rows, ends, width, room),
    ],
  };
}

function plane(input: AcceptabilityInput, width: number, room: number): Panel {
  const rows = drawn(input);
  const costs = nice(range([0, ...rows.map(({ cost }) => cost)]), 4);
  const effects = nice(range([0, ...rows.map(({ effect }) => effect)]), 4);
  const axis = (domain: readonly [number, number], title: string | null, grid: boolean) => ({
    type: "quantitative",
    scale: { domain, nice: false },
    axis: { title, tickCount: 4, grid, domain: !grid },
  });
  const x = axis(costs, input.words.cost, false);
  const y = axis(effects, null, true);
  const kept = rows.filter(({ onFrontier }) => onFrontier).sort((a, b) => a.cost - b.cost);
  const values = rows.map(({ style, ...row }) => ({
    ...{ cost: row.cost, effect: row.effect, colour: style.colour },
    shape: style.shape === "stroke" ? "circle" : style.shape,
    fill: row.onFrontier ? style.colour : "white",
  }));
  const at = rows.map(({ effect }) => (HEIGHT * (effects[1] - effect)) / (effects[1] - effects[0]));
  return {
    width,
    height: HEIGHT,
    layer: [
      words([input.words.right], -34, -26, heading(INK.text)),
      words([input.words.effect], -34, -8),
      layer(
        kept.map(({ cost, effect }) => ({ cost, effect })),
        { type: "line", color: INK.quiet, strokeWidth: 1.5 },
        { x: { field: "cost", ...x }, y: { field: "effect", ...y } },
      ),
      layer(
        values,
        { type: "point", strokeWidth: 2, size: 110, opacity: 1, filled: true },
        {
          x: { field: "cost", ...x },
          y: { field: "effect", ...y },
          shape: SHAPE,
          stroke: COLOUR,
          fill: { field: "fill", type: "nominal", scale: null },
        },
      ),
      ...names(rows, at, width, room),
    ],
  };
}

/** Acceptability by willingness to pay, what is best on average broad and pale beneath; beside it the frontier, marks off it hollow. */
export function acceptability(input: AcceptabilityInput): Spec {
  const named = [input.baseline, ...input.packages.map(({ name }) => name)];
  const room = Math.min(input.width * 0.17, Math.max(...named.map((name) => textWidth(name, TYPE.label, 700))));
  const spare = input.width - 2 * (room + 24) - 2 * 46 - 40;
  const left = Math.floor(spare * 0.58);
  return framed(input, [[curves(input, left, room), plane(input, Math.floor(spare - left), room)]]);
}

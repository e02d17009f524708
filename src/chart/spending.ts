import { framed, type Panel, type Spec } from "./frame.ts";
import type { Frame } from "./input.ts";
import { heading, layer, PIXELS, words } from "./layer.ts";
import { textWidth, wrap } from "./measure.ts";
import { FILLS, INK, styleOf, TYPE } from "./theme.ts";

/** Money paid by instrument and year in one scenario; the baseline has no `package`. */
export type SpendingPanel = {
  readonly package?: string;
  /** What is written under the name: the yearly mean. */ readonly note: string;
  readonly rows: readonly { readonly instrument: string; readonly year: number; readonly value: number }[];
};

/** Public money by year and instrument, a panel a scenario. */
export type SpendingInput = Frame & {
  readonly unit: string;
  readonly instruments: readonly { readonly id: string; readonly name: string }[];
  readonly panels: readonly SpendingPanel[];
};

const HEIGHT = 170;
const SWATCH = 12;

function legend(input: SpendingInput): Panel {
  const room = input.width - 12;
  const items: { x: number; y: number; text: string; colour: string }[] = [];
  let x = 0;
  let y = 0;
  for (const [place, { name }] of input.instruments.entries()) {
    const wide = SWATCH + 6 + textWidth(name, TYPE.label) + 22;
    if (x > 0 && x + wide > room) [x, y] = [0, y + 20];
    items.push({ x, y: y + 8, text: name, colour: FILLS[place % FILLS.length] as string });
    x += wide;
  }
  const at = { x: { field: "x", ...PIXELS }, y: { field: "y", ...PIXELS } };
  const fill = { field: "colour", type: "nominal", scale: null };
  return {
    width: room,
    height: y + 16,
    layer: [
      layer(
        items,
        {
          type: "point",
          shape: "square",
          size: SWATCH ** 2,
          opacity: 1,
          stroke: "#8C8C8C",
          strokeWidth: 0.5,
          filled: true,
          xOffset: SWATCH / 2,
        },
        { ...at, fill },
      ),
      layer(
        items,
        { type: "text", align: "left", baseline: "middle", dx: SWATCH + 6 },
        { ...at, text: { field: "text" } },
      ),
    ],
  };
}

function columns(input: SpendingInput, given: SpendingPanel, width: number, high: number, first: boolean): Panel {
  const place = input.packages.findIndex((p) => p.id === given.package);
  const colour = place < 0 ? INK.quiet : styleOf(place).colour;
  const name = place < 0 ? input.baseline : (input.packages[place]?.name ?? "");
  const years = [...new Set(given.rows.map((row) => row.year))].sort((a, b) => a - b);
  const every = Math.ceil(years.length / Math.max(1, Math.floor(width / 40)));
  const tops = new Map<number, number>();
  const values = input.instruments.flatMap(({ id }, i) =>
    given.rows
      .filter((row) => row.instrument === id && row.value > 0)
      .map((row) => {
        const from = tops.get(row.year) ?? 0;
        tops.set(row.year, from + row.value);
        return { year: row.year, from, to: from + row.value, colour: FILLS[i % FILLS.length] as string };
      }),
  );
  const y = {
    type: "quantitative",
    scale: { domain: [0, high], nice: 4 },
    axis: {
      title: null,
      labels: first,
      ticks: first,
      domain: false,
      tickCount: 4,
    },
  };
  const x = {
    field: "year",
    type: "ordinal",
    scale: { domain: years, paddingInner: 0.25 },
    axis: { title: null, values: years.filter((_, i) => i % every === 0) },
  };
  return {
    width,
    height: HEIGHT,
    layer: [
      words(wrap(given.note, width, TYPE.small), 0, -26),
      words(
        wrap(name, width, TYPE.label, 700),
        0,
        -26 - 16 * wrap(given.note, width, TYPE.small).length,
        heading(colour),
      ),
      words(first ? [input.unit] : [], -38, -8),
      layer(
        values,
        { type: "bar", stroke: "#6E6E6E", strokeWidth: 0.5 },
        {
          x,
          y: { field: "from", ...y },
          y2: { field: "to" },
          fill: { field: "colour", type: "nominal", scale: null },
        },
      ),
    ],
  };
}

/** Stacked columns of public money by year, instruments in different greys, one panel a scenario on one axis. */
export function spending(input: SpendingInput): Spec {
  const totals = new Map<string, number>();
  for (const [at, panel] of input.panels.entries())
    for (const row of panel.rows) {
      const key = `${at} ${row.year}`;
      totals.set(key, (totals.get(key) ?? 0) + row.value);
    }
  const high = Math.max(1, ...totals.values());
  const width = Math.floor((input.width - 44) / Math.max(1, input.panels.length) - 42);
  return framed(input, [
    [legend(input)],
    input.panels.map((panel, at) => columns(input, panel, width, high, at === 0)),
  ]);
}

import { type DifferencePanel, differencePanel, GAP, labelRoom } from "./difference-panel.ts";
import { framed, type Layer, type Spec } from "./frame.ts";
import type { Frame } from "./input.ts";
import { COLOUR, layer, PIXELS } from "./layer.ts";
import { textWidth, wrap } from "./measure.ts";
import { styleOf, TYPE } from "./theme.ts";

/** Differences of one or more indicators, side by side. */
export type DifferencesInput = Frame & {
  readonly panels: readonly DifferencePanel[];
  /** Height of a row in pixels. */ readonly rowHeight?: number;
};

// Rows go by the first panel's estimates, so that a package keeps its row across panels.
function sorted({ panels }: DifferencesInput): string[] {
  const rows = [...(panels[0]?.rows ?? [])];
  const key = (row: (typeof rows)[number]) => row.ends?.estimate ?? Number.NEGATIVE_INFINITY;
  return rows.sort((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0)).map((row) => row.package);
}

function names(input: DifferencesInput, rows: readonly string[], rowHeight: number, room: number): Layer {
  const values = rows.map((id, place) => {
    const index = input.packages.findIndex((p) => p.id === id);
    const name = input.packages[index]?.name ?? id;
    const text = wrap(name, room, TYPE.label, 700);
    return { y: (place + 0.5) * rowHeight - 7.5 * (text.length - 1), text, colour: styleOf(index).colour };
  });
  return layer(
    values,
    { type: "text", align: "right", baseline: "middle", fontWeight: 700, lineHeight: 15 },
    { x: { value: -GAP }, y: { field: "y", ...PIXELS }, text: { field: "text" }, color: COLOUR },
  );
}

/** Dots with intervals of the differences from the baseline, sorted; zero is the baseline, the grey band holds differences too small to talk about, and a thick grey line beneath is the placebo. */
export function differences(input: DifferencesInput): Spec {
  const rows = sorted(input);
  const widest = Math.max(0, ...input.packages.map((p) => textWidth(p.name, TYPE.label, 700)));
  const room = Math.min(input.width * 0.28, widest);
  const written = input.panels.reduce((sum, panel) => sum + GAP + labelRoom(panel), room + GAP);
  const spare = input.width - written - 16 * (input.panels.length - 1) - 20;
  const width = Math.max(70, Math.floor(spare / Math.max(1, input.panels.length)));
  const lines = input.packages.map((p) => wrap(p.name, room, TYPE.label, 700).length);
  const rowHeight = Math.max(input.rowHeight ?? 44, ...lines.map((count) => 15 * count + 12));
  const layout = { rows, width, rowHeight, heading: input.panels.length > 1 };
  const panels = input.panels.map((panel) => differencePanel(input, panel, layout));
  const [first, ...rest] = panels;
  const named = first ? [{ ...first, layer: [...first.layer, names(input, rows, layout.rowHeight, room)] }] : [];
  return framed(input, [[...named, ...rest]]);
}

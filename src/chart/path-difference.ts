import type { Panel } from "./frame.ts";
import { heading, layer, words } from "./layer.ts";
import { textWidth, wrap } from "./measure.ts";
import type { PathDifference, PathInput } from "./path-input.ts";
import { range } from "./scale.ts";
import { INK, styleOf, TYPE } from "./theme.ts";

const HEIGHT = 130;

/** Width in pixels, the range of the axis that all panels share, and whether this one carries its labels. */
export type PathDifferenceLayout = {
  readonly width: number;
  readonly domain: readonly [number, number];
  readonly first: boolean;
  /** Lines of type kept free between the plot and its name. */ readonly lines: number;
};

/** The difference of one package from the baseline: a line in its band, and a mark where it can first be told from zero. */
export function pathDifference(input: PathInput, given: PathDifference, layout: PathDifferenceLayout): Panel {
  const { width } = layout;
  const place = input.packages.findIndex((p) => p.id === given.package);
  const { colour, dash } = styleOf(place);
  const points = given.points.filter((point) => Number.isFinite(point.estimate));
  const years = range(points.map((point) => point.year));
  const year = given.clear.year !== null && given.clear.year <= years[1] ? Math.max(years[0], given.clear.year) : null;
  const x = {
    type: "quantitative",
    scale: { domain: years, nice: false },
    axis: { format: "d", title: null, grid: false, tickCount: Math.min(5, years[1] - years[0]) },
  };
  const y = {
    type: "quantitative",
    scale: { domain: layout.domain, nice: 4 },
    axis: {
      title: null,
      labels: layout.first,
      ticks: layout.first,
      domain: layout.first,
      tickCount: 4,
    },
  };
  const text = wrap(given.clear.label, width - 4, TYPE.small);
  const widest = Math.max(...text.map((line) => textWidth(line, TYPE.small)));
  const at = year === null ? 0 : ((year - years[0]) / (years[1] - years[0])) * width;
  const left = Math.max(0, Math.min(at + 4, width - widest));
  const name = wrap(input.packages[place]?.name ?? given.package, width, TYPE.label, 700);
  return {
    width,
    height: HEIGHT,
    layer: [
      layer(
        points,
        { type: "area", color: colour, opacity: 0.22 },
        { x: { field: "year", ...x }, y: { field: "low", ...y }, y2: { field: "high" } },
      ),
      layer(
        [{ zero: 0 }],
        { type: "rule", color: INK.baseline, strokeDash: [4, 4], strokeWidth: 1.5 },
        { y: { field: "zero", ...y } },
      ),
      layer(
        points,
        { type: "line", color: colour, strokeWidth: 2.2, strokeDash: dash },
        { x: { field: "year", ...x }, y: { field: "estimate", ...y } },
      ),
      layer(
        year === null ? [] : [{ year }],
        { type: "rule", color: INK.text, strokeWidth: 1 },
        { x: { field: "year", ...x }, y: { value: 0 }, y2: { value: HEIGHT } },
      ),
      words(text, left, -8),
      words(name, 0, -8 - 16 * layout.lines, heading(colour)),
    ],
  };
}

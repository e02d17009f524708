import { framed, type Panel, type Spec } from "./frame.ts";
import { COLOUR, layer, PIXELS, SHAPE, words } from "./layer.ts";
import { textWidth, wrap } from "./measure.ts";
import { pathDifference } from "./path-difference.ts";
import type { PathInput } from "./path-input.ts";
import { apart, endsOf, range } from "./scale.ts";
import { BASELINE, INK, styleOf, TYPE } from "./theme.ts";

const HEIGHT = 210;

function levels(input: PathInput): Panel {
  const styled = input.lines.map((line) => {
    const place = input.packages.findIndex((p) => p.id === line.package);
    const name = place < 0 ? input.baseline : (input.packages[place]?.name ?? "");
    const points = line.points.filter((point) => Number.isFinite(point.value));
    return { ...line, points, name, style: place < 0 ? BASELINE : styleOf(place) };
  });
  const shown = styled.filter((line) => line.points.length > 0);
  const room = Math.min(input.width * 0.25, Math.max(0, ...shown.map((l) => textWidth(l.name, TYPE.label, 700))));
  const width = Math.floor(input.width - room - 92);
  const [low, high] = range(shown.flatMap((line) => line.points.map((point) => point.value)));
  const pad = (high - low) * 0.08;
  const domain = [low - pad, high + pad] as const;
  const pixel = (value: number) => (HEIGHT * (domain[1] - value)) / (domain[1] - domain[0]);
  const ends = shown.map((line) => pixel(line.points.at(-1)?.value ?? Number.NaN));
  const texts = shown.map((line) => wrap(line.name, room, TYPE.label, 700));
  const places = apart(ends, 15 * Math.max(1, ...texts.map((text) => text.length)) + 2, HEIGHT);
  const labels = shown.map((line, i) => ({
    text: texts[i],
    colour: line.style.colour,
    from: ends[i],
    at: places[i],
    first: places[i] - 7.5 * (texts[i].length - 1),
    year: line.points.at(-1)?.year,
  }));
  const years = range(shown.flatMap((line) => line.points.map((point) => point.year)));
  const x = {
    type: "quantitative",
    scale: { domain: years, nice: false },
    axis: { format: "d", title: null, grid: false, tickCount: Math.min(11, years[1] - years[0]) },
  };
  const y = {
    type: "quantitative",
    scale: { domain, nice: false, zero: false },
    axis: { title: null, tickCount: 5, domain: false },
  };
  return {
    width,
    height: HEIGHT,
    layer: [
      words([input.unit], -34, -10),
      ...shown.map((line) =>
        layer(
          line.points,
          { type: "line", color: line.style.colour, strokeWidth: 2.2, strokeDash: line.style.dash },
          { x: { field: "year", ...x }, y: { field: "value", ...y } },
        ),
      ),
      layer(
        shown.flatMap((line) => line.points.map((p) => ({ ...p, ...line.style, colour: line.style.colour }))),
        { type: "point", filled: true, size: 42, opacity: 1 },
        { x: { field: "year", ...x }, y: { field: "value", ...y }, color: COLOUR, shape: SHAPE },
      ),
      layer(
        labels.map(({ from, at }) => ({ from, at })),
        { type: "rule", color: INK.line },
        { x: { value: width + 4 }, x2: { value: width + 16 }, y: { field: "from", ...PIXELS }, y2: { field: "at" } },
      ),
      layer(
        labels,
        { type: "text", align: "left", baseline: "middle", fontWeight: 700, lineHeight: 15 },
        { x: { value: width + 20 }, y: { field: "first", ...PIXELS }, text: { field: "text" }, color: COLOUR },
      ),
    ],
  };
}

/** Lines of an indicator by scenario, the baseline grey and dashed; below, a panel a package with its difference, the interval as a band, and the first clear month marked. */
export function path(input: PathInput): Spec {
  const shown = input.differences.filter((d) => d.points.length > 0);
  const domain = range([0, ...endsOf(shown.flatMap((d) => [...d.points]))]);
  const width = Math.floor((input.width - 40) / Math.max(1, shown.length) - 42);
  const lines = Math.max(1, ...shown.map((d) => wrap(d.clear.label, width - 4, TYPE.small).length));
  const below = shown.map((d, at) => pathDifference(input, d, { width, domain, lines, first: at === 0 }));
  const between = {
    width: input.width - 60,
    height: 14,
    layer: [words([input.differenceUnit], -34, 12, { fontSize: TYPE.label })],
  };
  return framed(input, below.length > 0 ? [[levels(input)], [between], below] : [[levels(input)]]);
}

import type { TopLevelSpec } from "vega-lite";
import type { Frame } from "./input.ts";
import { wrap } from "./measure.ts";
import { CONFIG, INK, TYPE } from "./theme.ts";

/** A chart ready to be drawn. */
export type Spec = TopLevelSpec;

type Layered = Extract<TopLevelSpec, { layer: unknown }>;

/** One layer of a panel. */
export type Layer = Layered["layer"][number];

/** A panel: layers that share a size in pixels and scales. */
export type Panel = {
  readonly width: number;
  readonly height: number;
  readonly layer: readonly Layer[];
};

/** Panels under one heading, row by row, broken so that nothing is wider than the frame. */
export function framed(frame: Frame, rows: readonly (readonly Panel[])[]): Spec {
  const room = frame.width - 12;
  const spec = {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    title: {
      text: wrap(frame.title, room, TYPE.title, 700),
      subtitle: wrap(frame.subtitle, room, TYPE.subtitle),
      anchor: "start",
      frame: "bounds",
      fontSize: TYPE.title,
      lineHeight: TYPE.title + 6,
      color: INK.text,
      subtitleFontSize: TYPE.subtitle,
      subtitleColor: INK.quiet,
      subtitleLineHeight: TYPE.subtitle + 5,
      subtitlePadding: 5,
      offset: 12,
      limit: 0,
    },
    vconcat: rows.map((panels) => ({ hconcat: panels })),
    config: CONFIG,
  };
  return spec as unknown as Spec;
}

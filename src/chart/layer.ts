import type { Layer } from "./frame.ts";
import { INK, TYPE } from "./theme.ts";

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** A layer of marks, one a value; channels as in Vega-Lite. */
export const layer = (values: readonly object[], mark: Json, encoding: Json): Layer =>
  ({ data: { values }, mark, encoding }) as unknown as Layer;

/** A channel that takes its colour from the data as it stands. */
export const COLOUR = { field: "colour", type: "nominal", scale: null } as const;

/** A channel that takes its mark from the data as it stands. */
export const SHAPE = { field: "shape", type: "nominal", scale: null } as const;

/** A channel whose data are pixels. */
export const PIXELS = { type: "quantitative", scale: null, axis: null } as const;

/** Lines of text whose last one stands at a place in pixels of the panel, above it where `y` is negative. */
export function words(
  lines: readonly string[],
  x: number,
  y: number,
  mark: { readonly [key: string]: Json } = {},
): Layer {
  const lineHeight = 16;
  return layer(
    [{ lines }],
    {
      type: "text",
      align: "left",
      baseline: "alphabetic",
      fontSize: TYPE.small,
      color: INK.quiet,
      lineHeight,
      ...mark,
    },
    { x: { value: x }, y: { value: y - lineHeight * (lines.length - 1) }, text: { field: "lines" } },
  );
}

/** Type of a panel's heading in a colour. */
export const heading = (color: string) => ({ fontSize: TYPE.label, fontWeight: 700, color }) as const;

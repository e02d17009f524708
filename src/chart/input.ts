/** Something compared with the baseline, drawn with one colour, mark and dash everywhere by its place in the list. */
export type Package = { readonly id: string; readonly name: string };

/** A figure with the ends of its interval, already in the unit of the axis. */
export type Ends = { readonly estimate: number; readonly low: number; readonly high: number };

/** What stands above a chart: a sentence that says what it shows, and a line with unit, population, date and pairs. */
export type Heading = { readonly title: string; readonly subtitle: string };

/** A heading, the outer width of the picture in pixels, what is compared, and the name of what it is compared with. */
export type Frame = Heading & {
  readonly width: number;
  readonly packages: readonly Package[];
  readonly baseline: string;
};

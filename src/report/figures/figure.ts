import type { Spec } from "../../chart/frame.ts";
import type { Frame, Package } from "../../chart/input.ts";
import type { Interval } from "../../experiment/comparison.ts";
import { place, type View } from "../view.ts";
import { known } from "../words/numbers.ts";

/** Rows of figures under named columns, as they are saved and shown. */
export type Sheet = { readonly columns: readonly string[]; readonly rows: readonly (readonly (string | number)[])[] };

/** A chart of a report: its spec, the figures in it, and what they mean. */
export type Figure = {
  /** Lower-case words joined by hyphens; also the name of its files. */ readonly id: string;
  readonly title: string;
  readonly spec: Spec;
  readonly data: Sheet;
  readonly about: string;
};

/** Full width of a chart on the page, in pixels. */
export const WIDE = 1120;

/** The packages as charts know them. */
const packagesOf = ({ packages, lang }: View): Package[] => packages.map(({ id, name }) => ({ id, name: name[lang] }));

/** How many pairs the figures rest on. */
export const pairsOf = ({ comparison, lang }: View): string =>
  ({ zh: `同种子配对${comparison.pairs}对`, en: `${comparison.pairs} pairs` })[lang];

/** What stands above a chart: its title, and below it particulars, pairs and the region, which says where it is made up. */
export function frameOf(view: View, title: string, particulars: readonly string[], width = WIDE): Frame {
  const { lang } = view;
  const kind = { zh: `${place(view)}情景测算`, en: `${place(view)}, scenario results` }[lang];
  const parts = [...particulars, pairsOf(view), kind];
  return {
    title,
    subtitle: parts.join({ zh: "；", en: "; " }[lang]),
    width,
    packages: packagesOf(view),
    baseline: view.baseline.name[lang],
  };
}

/** Names of the columns that hold a figure and the ends of its interval. */
export const ENDS = {
  zh: ["估计", "下限", "上限"],
  en: ["estimate", "low", "high"],
} as const;

/** The cells of an interval in a sheet, empty where there is no figure. */
export const cells = (interval: Interval | undefined): (string | number)[] =>
  known(interval) ? [interval.estimate, interval.low, interval.high] : ["", "", ""];

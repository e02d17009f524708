import type { Who } from "../../experiment/comparison.ts";
import { summary } from "../answer/summary.ts";
import type { View } from "../view.ts";
import { acceptabilityFigure } from "./acceptability.ts";
import { byGroupFigure } from "./by-group.ts";
import { costEffectFigure } from "./cost-effect.ts";
import { destinationsFigure } from "./destinations.ts";
import { type DifferencesLayout, differencesFigure } from "./differences.ts";
import type { Figure } from "./figure.ts";
import { pathFigure } from "./path.ts";
import { spendingFigure } from "./spending.ts";

/** The figures of a report by the tab that shows them, each in its order. */
export type Figures<F = Figure> = {
  readonly conclusion: readonly F[];
  readonly effects: readonly F[];
  readonly funds: readonly F[];
  readonly who: readonly F[];
};

const EMPLOYMENT = ["employment-6m", "employed-share", "placement", "unemployment"];
const MISMATCH = ["field-match", "over-education", "skill-gap", "mismatch-index"];
const CHANNELS = ["participation", "order-seats", "vacancy-rate", "starting-pay"];

const present = <T>(items: readonly (T | undefined)[]): T[] => items.filter((item) => item !== undefined);

// Panels beside one another say what the first of them shows.
function family(view: View, id: string, ids: readonly string[], layout?: DifferencesLayout): Figure | undefined {
  const [first] = ids.flatMap((each) => view.indicator(each) ?? []);
  if (!first) return undefined;
  return differencesFigure(view, id, summary(view, first), ids, layout);
}

/** All figures that the comparison has data for; employment, where graduates are, and mismatch lead the effects. */
export function figuresOf(view: View): Figures {
  const { primary, packages } = view;
  const rowHeight = packages.length > 4 ? 30 : 36;
  const employment = EMPLOYMENT.find((id) => view.indicator(id));
  return {
    conclusion: present([
      family(view, "differences", [primary.id], { width: 640, rowHeight }),
      costEffectFigure(view, 640, rowHeight * packages.length + 10),
    ]),
    effects: present([
      employment === undefined ? undefined : pathFigure(view, "employment", employment),
      destinationsFigure(view),
      family(view, "mismatch", MISMATCH),
      pathFigure(view, "primary-outcome", primary.id),
      family(view, "channels", CHANNELS),
    ]),
    funds: present([spendingFigure(view), acceptabilityFigure(view)]),
    who: (view.comparison.who?.counts ?? []).map((count) => byGroupFigure(view, count, view.comparison.who as Who)),
  };
}

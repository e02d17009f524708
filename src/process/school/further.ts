import type { Parameters } from "../../world/parameters.ts";
import { pathsOf } from "../../world/populate/tables.ts";
import type { Region } from "../../world/region.ts";

/** Shares of final-year students of a level who go on studying, by plan. */
export type Further = {
  /** Of academic school: to undergraduate and to higher vocational study. */ readonly undergraduate: number;
  readonly higher: number;
  /** Of secondary vocational school, to higher vocational study. */ readonly secondary: number;
  /** Of higher vocational school, to undergraduate study. */ readonly upgrade: number;
};

/** The plan of further study that follows from the region's flows. */
export function furtherOf(region: Region, { students }: Parameters): Further {
  const { flows, stated } = region;
  const paths = pathsOf(region);
  return {
    undergraduate: (paths.underHere + paths.underAway) / paths.academic,
    higher: (paths.higherHere + paths.higherAway - paths.articulate) / paths.academic,
    secondary: flows.fromVocationalToHigher / (stated["vocational-out"] ?? students.secondaryLeavers),
    upgrade: flows.furtherStudyAfterHigherVocational / (stated["higher-vocational-out"] ?? students.higherLeavers),
  };
}

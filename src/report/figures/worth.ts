import type { Interval } from "../../experiment/comparison.ts";
import { outcomesOf, type View } from "../view.ts";
import { known } from "../words/numbers.ts";
import { type Scale, scaleOf } from "../words/scale.ts";
import { axisOf } from "./differences.ts";

/** What a package costs beyond current policy in yuan a year, what it brings, and the cost per head where it can be told. */
export type Point = {
  readonly id: string;
  readonly cost: Interval;
  readonly effect: Interval;
  readonly per: Interval | undefined;
  /** The ratio of means with its margin of error, where only that can be told. */ readonly mean: Interval | undefined;
};

/** What money brings: extra graduates who stay a year or, where they aren't counted, the difference in the primary outcome. */
export type Worth = {
  readonly counted: boolean;
  readonly name: string;
  readonly unit: string;
  readonly scale: Scale;
  readonly points: readonly Point[];
};

/** What each package costs and brings; packages without a figure of either are left out. */
export function worthOf(view: View): Worth {
  const { comparison, lang, packages, primary } = view;
  const found = packages.map(({ id }) => ({ id, row: comparison.efficiency.find((each) => each.scenario === id) }));
  const counted = found.some(({ row }) => known(row?.stayers));
  const points = found.flatMap(({ id, row }): Point[] => {
    const effect = counted ? row?.stayers : view.concluded(primary.id, id)?.difference;
    if (!known(row?.costPerYear) || !known(effect)) return [];
    return [{ id, cost: row.costPerYear, effect, per: row.costPerStayer, mean: row.meanPerStayer }];
  });
  if (counted) {
    const name = { zh: "每年多留住的毕业生", en: "Extra graduates who stay a year" }[lang];
    return { counted, name, unit: { zh: "人", en: "persons" }[lang], scale: scaleOf("persons", 0, lang), points };
  }
  const scale = axisOf(primary, outcomesOf(view, primary.id), view);
  const name = { zh: `${primary.name.zh}之差`, en: `${primary.name.en}: difference` }[lang];
  return { counted, name, unit: scale.unit[lang].trim(), scale, points };
}

/** Runs of packages, in order of effect, whose first and last each lie in the other's interval; one that has earned the first rank is in none. */
export function tiesOf(points: readonly Point[], best: string | undefined): string[][] {
  const within = (a: Point, b: Point) => a.effect.low <= b.effect.estimate && b.effect.estimate <= a.effect.high;
  const sorted = points.filter(({ id }) => id !== best).sort((a, b) => b.effect.estimate - a.effect.estimate);
  const ties: string[][] = [];
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to + 1 < sorted.length && within(sorted[from], sorted[to + 1]) && within(sorted[to + 1], sorted[from])) to++;
    if (to > from) ties.push(sorted.slice(from, to + 1).map(({ id }) => id));
    from = to + 1;
  }
  return ties;
}

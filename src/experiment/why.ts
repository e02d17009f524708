import { fault } from "../kernel/fault.ts";
import { mean } from "../stats/moments.ts";
import { spreadInterval } from "../stats/spread.ts";
import { shapley } from "../stats/why/shapley.ts";
import { mostParts } from "../stats/why/subsets.ts";
import type { Plan } from "../world/plan.ts";
import { type CompareOptions, compareIn } from "./compare.ts";
import { firstDifference, mainMonth } from "./dates.ts";
import type { Share, Why } from "./deeper.ts";
import type { RunResult } from "./engine.ts";
import type { Laboratory } from "./laboratory.ts";
import { differencesOf, SPREAD } from "./range.ts";
import { finite, type Sample, yearMean } from "./sample.ts";
import { groupFigure } from "./who.ts";

type Figure = (result: RunResult | undefined) => number;

/** Shapley's values pair by pair, over pairs in which every combination has the figure; arm m holds the combination of number m. */
export function shareOf(sample: Sample, parts: number, figure: Figure): Share {
  const gains = Array.from({ length: 1 << parts }, (_, arm) => differencesOf(sample, arm, figure));
  const pairs = gains[0].map((_, pair) => pair).filter((pair) => gains.every((row) => !Number.isNaN(row[pair])));
  const values = pairs.map((pair) => shapley(gains.map((row) => row[pair])));
  const told = (of: readonly number[]) => ({ ...spreadInterval(finite(of), SPREAD), estimate: mean(of) });
  return {
    total: told(pairs.map((pair) => gains[gains.length - 1][pair])),
    parts: Array.from({ length: parts }, (_, i) => told(values.map((value) => value[i]))),
  };
}

/** Runs a package with every combination of the instruments in which it differs from the baseline, and shares out what it does. */
export async function whyIn(lab: Laboratory, baseline: Plan, scenario: Plan, options: CompareOptions): Promise<Why> {
  const ids = lab.instruments.filter(({ id }) => firstDifference(baseline, scenario, id) !== undefined);
  if (ids.length === 0 || ids.length > mostParts) {
    fault(
      "not-a-package",
      { zh: "这套方案不能按工具拆开", en: "This scenario can't be taken apart by instrument" },
      {
        rule: {
          zh: `须有1至${mostParts}个工具与基线不同`,
          en: `1 to ${mostParts} instruments must differ from the baseline`,
        },
        got: String(ids.length),
      },
    );
  }
  const plans = Array.from({ length: (1 << ids.length) - 1 }, (_, at) => {
    const chosen = ids.filter((_, i) => (at + 1) & (1 << i)).map(({ id }) => id);
    const policies = {
      ...baseline.policies,
      ...Object.fromEntries(chosen.map((id) => [id, scenario.policies[id] ?? []])),
    };
    return chosen.length === ids.length
      ? scenario
      : { ...scenario, id: `${scenario.id}-${chosen.join("-")}`, policies };
  });
  let kept: Sample | undefined;
  const { primary: indicator } = await compareIn(lab, baseline, plans, {
    ...options,
    deeper: async ({ sample }) => {
      kept = sample;
      return {};
    },
  });
  const sample = kept as unknown as Sample;
  const month = mainMonth(baseline.branch, baseline.end);
  const named = new Map(
    lab.dimensions(baseline.region).flatMap(({ id, groups }) => groups.map((each) => [`${id} ${each.id}`, each.name])),
  );
  const groups = new Map<string, { dimension: string; group: string }>();
  for (const row of sample.of(0, 0)?.groups ?? [])
    if (row.indicator === indicator) groups.set(`${row.dimension} ${row.group}`, row);
  return {
    scenario: scenario.id,
    indicator,
    month,
    instruments: ids.map(({ id, name }) => ({ id, name })),
    whole: shareOf(sample, ids.length, (result) => yearMean(result, indicator, month)),
    // A group that nobody was in has no figure in any pair.
    groups: [...groups.values()]
      .map(({ dimension, group }) => ({
        dimension,
        group,
        name: named.get(`${dimension} ${group}`) ?? { zh: group, en: group },
        ...shareOf(sample, ids.length, groupFigure(indicator, dimension, group, month)),
      }))
      .filter(({ total }) => Number.isFinite(total.estimate)),
  };
}

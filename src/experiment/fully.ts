import { join } from "node:path";
import type { Text } from "../kernel/text.ts";
import type { Plan } from "../world/plan.ts";
import { type CompareOptions, compareIn, folderIn } from "./compare.ts";
import type { Comparison } from "./comparison.ts";
import type { Robust } from "./deeper.ts";
import type { Laboratory } from "./laboratory.ts";
import { robustIn } from "./robust.ts";
import { checkSplit, splitIn } from "./split.ts";
import { whyIn } from "./why.ts";

/**
 * Compares scenarios with a baseline, and does what was asked for besides: splits luck from parameters, tries other futures,
 * takes a package apart. All of it is kept in the comparison's folder and resumes as the comparison does.
 */
export async function compareFully(
  lab: Laboratory,
  baseline: Plan,
  scenarios: readonly Plan[],
  options: CompareOptions,
): Promise<Comparison> {
  if (options.split) checkSplit(lab, [baseline, ...scenarios], options.luckOnly);
  const folder = folderIn(lab, baseline, scenarios, options);
  const part = (name: Text) =>
    ({
      ...options,
      onProgress: options.onProgress && ((progress) => options.onProgress?.({ ...progress, part: name })),
    }) satisfies CompareOptions;
  return compareIn(lab, baseline, scenarios, {
    ...options,
    deeper: async (made) => {
      const within = (name: Text, sub: string) => ({
        ...part(name),
        out: join(folder, sub),
        pairs: made.study.pairs,
        until: undefined,
      });
      const robust =
        options.robust && (await robustIn(lab, baseline, scenarios, made, (name) => within(name, "futures")));
      return {
        ...(robust && { robust, ranking: rankingOver(made.comparison, robust) }),
        ...(options.split && {
          split: await splitIn(lab, made, part({ zh: "参数与随机因素", en: "parameters × seeds" })),
        }),
        ...(options.why && {
          why: await whyIn(lab, baseline, options.why, within({ zh: "按工具拆分", en: "by instrument" }, "why")),
        }),
      };
    },
  });
}

/** A ranking that is earned as assumed must survive every future too. */
function rankingOver({ ranking, scenarios }: Comparison, { survives }: Robust): Comparison["ranking"] {
  if (!ranking.earned || survives) return ranking;
  const name = scenarios.find(({ id }) => id === ranking.order[0])?.name ?? { zh: "", en: "" };
  return {
    ...ranking,
    earned: false,
    sentence: {
      zh: `按方案所设“${name.zh}”最好，但换一种情形不一定成立，暂不排序。`,
      en: `"${name.en}" is best as assumed, but not surely in every future that was tried, so none is ranked.`,
    },
  };
}

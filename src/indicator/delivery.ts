import type { Link } from "../world/education.ts";
import { BOTH, runs } from "../world/modes.ts";
import type { World } from "../world/world.ts";
import { indicator, shareOf } from "./indicator.ts";

/** Share of running partnerships (real firms) in which those make the effort whose bits are given. */
function shareWithEffort(world: World, effort: number): number {
  const { links, lists, firms } = world;
  let all = 0;
  let part = 0;
  for (let l = 0 as Link; l < lists.linkEnd; l++) {
    if (!runs(world, l)) continue;
    // Whole parts, so that no order of links changes the sum.
    const real = Math.round(1e6 * firms.factor[links.firm[l]]);
    all += real;
    if (links.effort[l] === effort) part += real;
  }
  return shareOf(part, all);
}

/** Whether agreements of firms and schools are carried out. */
export const delivery = [
  indicator({
    id: "joint-effort",
    name: { zh: "校企双方都实际投入的合作关系比例", en: "Partnerships in which both sides make the effort" },
    theme: "firms",
    unit: "share",
    better: "higher",
    delta: 0.02,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: "季度末有效的校企合作关系（按实际企业户数）中，本年企业和学校都按协议实际投入者的比例。",
      en: "Of partnerships that run at the end of the quarter (real firms), those in which firm and school both make the effort they signed for this year.",
    },
    measure: ({ world }) => shareWithEffort(world, BOTH),
  }),
  indicator({
    id: "paper-agreements",
    name: { zh: "只有协议没有投入的合作关系比例", en: "Partnerships that exist on paper only" },
    theme: "firms",
    unit: "share",
    better: "lower",
    delta: 0.02,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: "季度末有效的校企合作关系（按实际企业户数）中，本年企业和学校都没有按协议实际投入者的比例。",
      en: "Of partnerships that run at the end of the quarter (real firms), those in which neither firm nor school makes the effort they signed for this year.",
    },
    measure: ({ world }) => shareWithEffort(world, 0),
  }),
] as const;

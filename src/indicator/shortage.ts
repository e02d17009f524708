import type { Firm, Vacancy } from "../world/firms.ts";
import type { World } from "../world/world.ts";
import { indicator, shareOf } from "./indicator.ts";

/** Months from which an open post counts as hard to fill. */
const LONG = 3;

/** Posts on offer when people searched this month. */
const onOffer = ({ desk, geometry }: World): number => desk.rings[geometry.clusters].size;

/** How hard it is to fill a post, and to find one. */
export const shortage = [
  indicator({
    id: "hard-to-fill",
    name: { zh: "空缺超过三个月的岗位比例", en: "Vacancies open for more than three months" },
    theme: "firms",
    unit: "share",
    better: "lower",
    delta: 0.01,
    scale: "linear",
    moment: "monthly",
    definition: {
      zh: "月末在招空岗中，已开放三个月以上者的比例。",
      en: "Of posts open at the end of the month, those open for more than three months.",
    },
    measure: ({ world: { lists, vacancies }, month }) => {
      let long = 0;
      for (let i = 0; i < lists.openVacancyCount; i++)
        if (month - vacancies.opened[lists.openVacancies[i] as Vacancy] >= LONG) long++;
      return shareOf(long, lists.openVacancyCount);
    },
  }),
  indicator({
    id: "openings-per-seeker",
    name: { zh: "求人倍率", en: "Openings per job seeker" },
    theme: "firms",
    unit: "ratio",
    better: "none",
    delta: 0.05,
    scale: "biased",
    moment: "monthly",
    definition: {
      zh: "当月在招岗位数（含当月招满者）除以当月登记求职的失业者数（含当月找到工作者），人力资源市场供求口径（模型，设双方登记比例相同）；不同于月末空岗与失业人数之比。",
      en: "Posts on offer in the month, filled ones included, over unemployed people who sought work in it, those who found some included: as public employment services count (model; both sides register alike), not vacancies over the unemployed at the end of the month.",
    },
    measure: ({ world }) => shareOf(onOffer(world), world.lists.unemployedCount),
  }),
  indicator({
    id: "vacancy-loss",
    name: { zh: "每录用一人的空岗损失", en: "Loss while posts stay empty, per hire" },
    theme: "firms",
    unit: "yuan",
    better: "lower",
    delta: 100,
    scale: "biased",
    moment: "monthly",
    definition: {
      zh: "月末空岗少创造的增加值（按在岗人均值），减去省下的用工成本，除以当月录用人数，元。",
      en: "Value added that posts open at the end of the month would have brought at the mean of staff, less the pay and contributions saved, over hires of the month, yuan.",
    },
    measure: ({ world }) => {
      const { firms, lists, plan, parameters } = world;
      let margin = 0;
      let staff = 0;
      for (let f = 0 as Firm; f < firms.capacity; f++) {
        if (plan.region.sectors[firms.sector[f]].market === "public") continue;
        margin += firms.revenue[f] - Math.round(firms.bill[f] * (1 + parameters.firms.socialInsurance));
        staff += firms.posts[f];
      }
      const hires = onOffer(world) - lists.openVacancyCount;
      return Math.max(0, shareOf(margin, staff) * shareOf(lists.openVacancyCount, hires)) / 100;
    },
  }),
] as const;

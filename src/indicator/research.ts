import type { Firm } from "../world/firms.ts";
import { indicator, shareOf } from "./indicator.ts";

const here = 0 as never;

/** Research of firms and what colleges take part in. */
export const research = [
  indicator({
    id: "research-intensity",
    name: { zh: "企业研发支出占增加值比例（不含人员费）", en: "Firms' research spending besides pay over value added" },
    theme: "firms",
    unit: "share",
    better: "higher",
    delta: 0.0005,
    scale: "biased",
    moment: "quarterly",
    definition: {
      zh: "非公企业上年12月研发支出（不含人员费）除以当月增加值乘12，季度末。",
      en: "Private firms' research spending besides pay of the last December over the month's value added times twelve, quarterly.",
    },
    measure: ({ world: { firms: f, plan } }) => {
      let spent = 0;
      let value = 0;
      for (let i = 0 as Firm; i < f.capacity; i++) {
        if (plan.region.sectors[f.sector[i]].market === "public") continue;
        spent += f.researched[i];
        value += f.revenue[i];
      }
      return shareOf(spent, 12 * value);
    },
  }),
  indicator({
    id: "technology-transfers",
    name: { zh: "校企合作研发成果转化项目", en: "Research projects with colleges that succeeded" },
    theme: "firms",
    unit: "index",
    better: "higher",
    delta: 2,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: "上年12月企业委托本地高职院校的研发项目中成功转化的个数，实际，季度末。",
      en: "Projects commissioned from colleges here in the last December that succeeded, real number, quarterly.",
    },
    measure: ({ world: { city } }) => city.transfers[here] / 1000,
  }),
  indicator({
    id: "school-contracts",
    name: { zh: "学校技术服务收入（年）", en: "Schools' income from research contracts, year" },
    theme: "finance",
    unit: "yuan",
    better: "higher",
    delta: 1e5,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: "上年12月企业付给学校的研发合同款，实际元，季度末。",
      en: "What firms paid schools for research in the last December, real yuan, quarterly.",
    },
    measure: ({ world: { city }, k }) => (city.contracts[here] * k) / 100,
  }),
  indicator({
    id: "project-students",
    name: { zh: "参与企业真实项目的学生", en: "Students in firms' real projects" },
    theme: "education",
    unit: "persons",
    better: "higher",
    delta: 20,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: "上年12月参加企业委托项目的在校生人数，实际，季度末。",
      en: "Students who joined a commissioned project in the last December, real, quarterly.",
    },
    measure: ({ world: { city }, k }) => city.inProjects[here] * k,
  }),
] as const;

import { share, yuan } from "../kernel/parameter.ts";
import type { Government } from "../world/governments.ts";
import { instrument } from "./instrument.ts";

/** More employers post their vacancies on a public platform, where seekers look them up, profiles are verified and schools read what posts need; it costs its running each month. */
export default instrument({
  id: "information-platform",
  evidence: "C",
  aims: ["platform-vacancies", "mismatch-index", "vacancy-duration", "curriculum-vintage"],
  name: { zh: "产教供需信息平台", en: "Information platform" },
  purpose: {
    zh: "扩大在平台发布岗位的单位范围，让求职者看到更多空岗、单位更了解应聘者、学校更早更准地了解岗位要求",
    en: "Have more employers post vacancies, so that seekers know of more, employers know applicants better, and schools learn sooner and better what posts need",
  },
  basis: {
    zh: "《关于深化现代职业教育体系建设改革的意见》（2022年）所列信息平台；标准为情景取值",
    en: "Platforms named in the 2022 opinions on the reform of vocational education; amounts are scenario values",
  },
  on: "firms",
  levers: ["firms.listing"],
  parameters: {
    coverage: share({
      label: { zh: "新增在平台发布岗位的单位比例", en: "Further share of employers that post" },
      default: 0.3,
      source: {
        kind: "assumed",
        title: "Scenario value",
        why: {
          zh: "情景取值：在现有四分之一基础上再增加三成",
          en: "A scenario value: three tenths on top of the present quarter",
        },
      },
      acts: "policy",
    }),
    running: yuan({
      label: { zh: "年度运行费（元）", en: "Running cost a year, yuan" },
      default: 6e6,
      range: [0, 1e9],
      source: {
        kind: "assumed",
        title: "Scenario value",
        why: {
          zh: "约三十名专职人员和系统维护；各地预算未见统一口径",
          en: "Some thirty staff and upkeep; local budgets follow no common definition",
        },
      },
      acts: "policy",
    }),
  },
  promise: ({ firms }, rows, { coverage }) => {
    if (coverage > 0) for (const f of rows) firms.listing[f] += coverage;
  },
  settle: ({ plan }, rows, { running }, _month, pay) => {
    const fen = Math.floor((running * 100) / 12 / plan.k);
    if (fen > 0 && rows.length > 0) pay(0 as Government, "households", fen);
  },
});

import type { Check } from "./check.ts";
import { identities } from "./compare/identities.ts";
import { leads } from "./compare/leads.ts";

const parts = {
  uncorrected: leads,
  "best-first": leads,
  pointwise: leads,
  untested: leads,
  gross: identities,
  "one-left-out": identities,
  leak: identities,
  dear: identities,
} as const;

/** Comparisons claim no more than they hold: no lead where there is none, and figures that close. */
export const check: Check = {
  id: "compare",
  claim: {
    zh: "三套方案都无作用时，误判任何一套有差别、误排先后、误报见效月份的机会都不超过5%；每个岗位的成本、按工具拆分、见效月份、同等财力之说都与账目一致",
    en: "Where none of three policies does anything, the chance of any false difference, order or month of effect is at most 5 %; cost per job, parts of a package, first months and equal money agree with the accounts",
  },
  faults: {
    uncorrected: { zh: "多套方案比较不做校正", en: "Several policies are tested without correction" },
    "best-first": { zh: "平均数最大的就排第一", en: "Whatever has the largest mean is ranked first" },
    pointwise: { zh: "逐月各看各的，不计看了多少个月", en: "Months are looked at one by one, uncorrected" },
    untested: { zh: "平均差异未经检验就说方向明确", en: "A mean is called clear without a test" },
    gross: { zh: "成本除以岗位总数而非净增数", en: "Money is divided by all jobs, not by net ones" },
    "one-left-out": { zh: "按去掉一个工具的差额拆分", en: "A package's parts are what leaving one out loses" },
    leak: { zh: "工具在起始月之前就起作用", en: "An instrument acts before it starts" },
    dear: { zh: "一套方案多花一成", en: "One package costs a tenth more" },
  },
  quickFaults: true,
  async run(fault) {
    const chosen = fault === undefined ? [leads, identities] : [parts[fault as keyof typeof parts]];
    const found = chosen.flatMap((part) => part(fault));
    return { ok: found.every(({ ok }) => ok), lines: found.map(({ line }) => line) };
  },
};

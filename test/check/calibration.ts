import { crossed } from "./calibration/crossed.ts";
import { intervals } from "./calibration/intervals.ts";
import type { Measured } from "./calibration/measure.ts";
import { rejections } from "./calibration/rejections.ts";
import { sequential } from "./calibration/sequential.ts";
import type { Check } from "./check.ts";

const parts = {
  "pooled-variance": rejections,
  "raw-p": rejections,
  "normal-quantiles": intervals,
  "plain-percentile": intervals,
  "few-pairs": sequential,
  symmetric: sequential,
  "plain-t": intervals,
  uncrossed: crossed,
} as const;

/** Statistics say what they hold: a true null is rejected at 5 %, an interval covers at 95 %. */
export const check: Check = {
  id: "calibration",
  claim: {
    zh: "零假设成立时，各检验在2000次试验中约有5%误拒（组间样本量和方差不等时亦然）；各区间的覆盖率不低于93%，差异偏斜、按精度停止时亦然",
    en: "Over 2,000 replications tests reject a true null at 5 %, with unequal groups and spreads too, and intervals never cover less than 93 %, with skewed differences and stopped for their width too",
  },
  faults: {
    "pooled-variance": { zh: "两组方差不等却合并估计", en: "Groups of unequal spread share one variance" },
    "raw-p": { zh: "多方案比较不做校正", en: "Several policies are tested without correction" },
    "normal-quantiles": { zh: "小样本用正态分位数代替t分位数", en: "Few pairs take normal quantiles for Student's" },
    "plain-percentile": { zh: "自助法区间不做小样本扩展", en: "A bootstrap of few values isn't expanded" },
    uncrossed: { zh: "把行间差异当作独立样本，不扣除其余波动", en: "Rows' spread is read as theirs alone" },
    "few-pairs": { zh: "三对即可停止且不加宽", en: "A comparison may stop at three pairs, unwidened" },
    symmetric: { zh: "按精度停止的区间不计偏斜", en: "A stopped interval takes no account of skewness" },
    "plain-t": { zh: "平均差异的区间不计偏斜", en: "The interval of a mean takes no account of skewness" },
  },
  quickFaults: true,
  async run(fault) {
    const chosen =
      fault === undefined ? [rejections, intervals, sequential, crossed] : [parts[fault as keyof typeof parts]];
    const found: Measured[] = [];
    for (const trial of chosen.flatMap((part) => part(fault))) {
      found.push(trial());
      if (fault !== undefined && !found.at(-1)?.ok) break;
    }
    return { ok: found.every(({ ok }) => ok), lines: found.map(({ line }) => line) };
  },
};

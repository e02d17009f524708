import type { AcceptabilityInput } from "../../src/chart/acceptability.ts";
import type { ByGroupInput } from "../../src/chart/by-group.ts";
import type { CostEffectInput } from "../../src/chart/cost-effect.ts";
import type { DestinationsInput } from "../../src/chart/destinations.ts";
import type { DifferencesInput } from "../../src/chart/differences.ts";
import type { Ends, Frame } from "../../src/chart/input.ts";
import type { PathInput } from "../../src/chart/path-input.ts";
import type { SpendingInput } from "../../src/chart/spending.ts";
import type { Lang } from "../../src/kernel/text.ts";

/** How demanding a sample is: usual names and figures, or long names, six packages and wild figures. */
export type Kind = "usual" | "extreme";

const NAMES = {
  usual: {
    zh: ["订单培养", "附加抵免", "人才住房", "订单培养＋人才住房"],
    en: ["Order training", "Surcharge credit", "Talent housing", "Order training + housing"],
  },
  extreme: {
    zh: [
      "订单培养补贴按标准三倍发放并扩大到技工院校",
      "教育费附加和地方教育附加抵免比例提高到五成",
      "人才住房补贴（毕业五年以内，县区全覆盖）",
      "订单培养、抵免和住房补贴各三分之一的组合方案",
      "住房",
      "同等财力下三项政策由高新区先行试点再扩面",
    ],
    en: [
      "Order-training subsidy at three times the standard, technician schools included",
      "Education-surcharge credit raised to one half of the investment",
      "Talent-housing subsidy for five years after graduation in all counties",
      "A third of the money each for order training, credit and housing",
      "Housing",
      "All three in the high-tech zone first, then everywhere, for the same money",
    ],
  },
} as const;

const ESTIMATES = { usual: [2.1, 0.3, 3, 4.2], extreme: [12.4, -18.6, 0.02, -0.31, 0, 25.5] };
const WIDTHS = { usual: [0.9, 0.6, 1.2, 1.1], extreme: [9.9, 4.2, 0.01, 15, 0, 11] };

const written = ({ estimate, low, high }: Ends, lang: Lang): string =>
  lang === "zh"
    ? `${estimate.toFixed(1)}（${low.toFixed(1)}—${high.toFixed(1)}）`
    : `${estimate.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`;

const frame = (kind: Kind, lang: Lang, width: number): Frame => ({
  title:
    lang === "zh"
      ? "与维持现行政策相比，“订单培养＋人才住房”五年后毕业一年留在本市就业的比例提高最多，约4.2个百分点（3.1—5.3）"
      : "Compared with current policy, order training + housing raises the share who work here a year after graduation most, by about 4.2 points (3.1–5.3)",
  subtitle:
    lang === "zh"
      ? "2031年；同种子配对20对；澜江市（虚构示例），情景测算，非统计数据"
      : "2031; 20 pairs with the same seeds; Lanjiang (fictional example), scenario results, not statistics",
  width,
  packages: NAMES[kind][lang].map((name, i) => ({ id: `p${i}`, name })),
  baseline: lang === "zh" ? "维持现行政策" : "Current policy",
});

const endsOf = (kind: Kind, i: number, factor = 1): Ends => {
  const [estimate, width] = [(ESTIMATES[kind][i] ?? 0) * factor, (WIDTHS[kind][i] ?? 0) * factor];
  return { estimate, low: estimate - width, high: estimate + width };
};

/** Differences in one panel, or in several side by side. */
export function differencesSample(kind: Kind, lang: Lang, panels: number): DifferencesInput {
  const base = frame(kind, lang, panels > 1 ? 1120 : 640);
  return {
    ...base,
    panels: Array.from({ length: panels }, (_, at) => ({
      name: lang === "zh" ? "毕业一年留在本市就业的比例（越高越好）" : "Share working here a year after graduation",
      unit: lang === "zh" ? "个百分点" : "percentage points",
      delta: 0.5,
      rows: base.packages.map((p, i) => ({
        package: p.id,
        ...(kind === "extreme" && i === 4 ? {} : { ends: endsOf(kind, i, 1 + at) }),
        label: written(endsOf(kind, i, 1 + at), lang),
        verdict: lang === "zh" ? "结论较为稳定" : "stable",
        placebo: { estimate: 0, low: -0.2, high: 0.25 },
      })),
    })),
  };
}

const YEARS = Array.from({ length: 10 }, (_, i) => 2027 + i);

/** A path of ten years. */
export function pathSample(kind: Kind, lang: Lang): PathInput {
  const base = frame(kind, lang, 1120);
  const level = (year: number) => 58 + Math.sin(year) + (year - 2027) * 0.3;
  const grown = (i: number, year: number) => endsOf(kind, i, Math.min(1, (year - 2026) / 5));
  return {
    ...base,
    unit: "%",
    differenceUnit: lang === "zh" ? "与维持现行政策之差（个百分点）" : "Difference from current policy (points)",
    lines: [
      { points: YEARS.map((year) => ({ year, value: level(year) })) },
      ...base.packages.map((p, i) => ({
        package: p.id,
        points: YEARS.map((year) => ({ year, value: level(year) + grown(i, year).estimate })),
      })),
    ],
    differences: base.packages.map((p, i) => ({
      package: p.id,
      points: YEARS.map((year) => ({ year, ...grown(i, year) })),
      clear: {
        year: i === 1 ? null : 2027 + 2.2 * i,
        label:
          i === 1
            ? lang === "zh"
              ? "十年内看不出差别"
              : "no difference in ten years"
            : lang === "zh"
              ? "第14个月起看得出效果"
              : "clear from month 14",
      },
    })),
  };
}

/** Money against effect, three packages of equal cost and one that stops short. */
export function costEffectSample(kind: Kind, lang: Lang): CostEffectInput {
  const base = frame(kind, lang, 600);
  return {
    ...base,
    costUnit: lang === "zh" ? "年均新增财政支出（万元）" : "Extra public money a year (million yuan)",
    effectUnit: lang === "zh" ? "每年多留住的毕业生（人）" : "Extra graduates who stay a year",
    points: base.packages.map((p, i) => {
      const cost = i === 1 ? 1100 : 2980 + 11 * i;
      return {
        package: p.id,
        cost: { estimate: cost, low: cost * 0.96, high: cost * 1.04 },
        effect: endsOf(kind, i, 250),
        note: lang === "zh" ? "每多留住1人约需2.4万元" : "24,000 yuan per extra stayer",
      };
    }),
    ties: [["p2", "p3"]],
    tied: lang === "zh" ? "差别不明显" : "no clear difference",
  };
}

/** Spending of the baseline and of every package. */
export function spendingSample(kind: Kind, lang: Lang): SpendingInput {
  const base = frame(kind, lang, 1120);
  const ids = ["order-training", "surcharge-credit", "talent-housing"];
  const names =
    lang === "zh"
      ? ["订单培养补贴", "教育费附加和地方教育附加抵免", "人才住房补贴"]
      : ["Order-training subsidy", "Education-surcharge credit", "Talent-housing subsidy"];
  const rows = (scale: number[]) =>
    YEARS.flatMap((year, t) =>
      ids.map((instrument, i) => ({ instrument, year, value: (scale[i] ?? 0) * (1 + 0.03 * t) })),
    );
  return {
    ...base,
    unit: lang === "zh" ? "万元" : "million yuan",
    instruments: ids.map((id, i) => ({ id, name: names[i] as string })),
    panels: [
      { note: lang === "zh" ? "年均520万元" : "5.2 million a year", rows: rows([520, 0, 0]) },
      ...base.packages.map((p, i) => ({
        package: p.id,
        note: lang === "zh" ? "年均2860万元" : "28.6 million a year",
        rows: rows([
          i === 0 || i === 3 ? 2900 / (i === 3 ? 2 : 1) : 520,
          i === 1 ? 1100 : 0,
          i === 2 ? 3000 : i === 3 ? 1500 : 0,
        ]),
      })),
    ],
  };
}

/** Where graduates are at four times after graduation. */
export function destinationsSample(kind: Kind, lang: Lang): DestinationsInput {
  const base = frame(kind, lang, 1120);
  const names =
    lang === "zh"
      ? ["毕业半年", "毕业一年", "毕业三年", "毕业五年"]
      : ["6 months after graduation", "1 year", "3 years", "5 years"];
  return {
    ...base,
    away: lang === "zh" ? "在外地" : "Elsewhere",
    here: lang === "zh" ? "在本市" : "Here",
    change: lang === "zh" ? "在外地比例之差（个百分点）" : "Difference in the share elsewhere (points)",
    groups: names.map((name, g) => ({
      name,
      rows: [
        { away: 0.4 + 0.02 * g, awayLabel: `${40 + 2 * g}.0%`, hereLabel: `${60 - 2 * g}.0%`, changeLabel: "" },
        ...base.packages.map((p, i) => {
          const ends = endsOf(kind, i, -1);
          const away = Math.min(1, Math.max(0, 0.4 + 0.02 * g + ends.estimate / 100));
          return {
            package: p.id,
            away,
            awayLabel: `${(100 * away).toFixed(1)}%`,
            hereLabel: `${(100 - 100 * away).toFixed(1)}%`,
            ...(g === 3 ? {} : { change: { estimate: ends.estimate, low: ends.high, high: ends.low } }),
            changeLabel: g === 3 ? (lang === "zh" ? "尚早" : "too early") : written(ends, lang),
          };
        }),
      ],
    })),
  };
}

/** Net changes of two divisions of persons. */
export function byGroupSample(kind: Kind, lang: Lang): ByGroupInput {
  const base = frame(kind, lang, 1120);
  const names = lang === "zh" ? ["性别", "专业大类"] : ["Sex", "Programme cluster"];
  const groups = lang === "zh" ? ["男性", "装备制造与交通运输大类"] : ["Men", "Equipment manufacturing and transport"];
  return {
    ...base,
    unit: lang === "zh" ? "人" : "persons",
    dimensions: names.map((name, d) => ({
      name,
      rows: groups.map((group, g) => ({
        name: group,
        placebo: { estimate: 1, low: -30, high: 40 },
        changes: base.packages
          .filter((_, i) => kind === "usual" || i !== 4)
          .map((p, i) => ({ package: p.id, ends: endsOf(kind, i, 40 + 10 * d), clear: g === 0 })),
      })),
    })),
  };
}

/** Acceptability by willingness to pay and the frontier, the baseline first. */
export function acceptabilitySample(kind: Kind, lang: Lang): AcceptabilityInput {
  const base = frame(kind, lang, 1120);
  const willingness = [1, 1.5, 2, 3, 5, 7, 10, 20, 50, 100];
  const ids = [undefined, ...base.packages.map(({ id }) => id)];
  const weight = (i: number, w: number) => (i === 0 ? 10 / w : 1 + Math.abs(Math.sin(3 * i)) * w * 0.1);
  const whole = (w: number) => ids.reduce((sum, _, i) => sum + weight(i, w), 0);
  return {
    ...base,
    willingness,
    best: willingness.map((w) => (w < 10 ? 0 : 1)),
    rows: ids.map((id, i) => ({
      ...(id === undefined ? {} : { package: id }),
      cost: i === 0 ? 0 : 1100 * (1 + (i % 3)),
      effect: kind === "extreme" ? 900 * Math.sin(2 * i) : 220 * i,
      onFrontier: i % 2 === 0,
      shares: willingness.map((w) => weight(i, w) / whole(w)),
    })),
    words: {
      left: lang === "zh" ? "多大把握最划算" : "How surely it is the best use of money",
      right: lang === "zh" ? "花多少、多出多少人" : "Money and effect",
      willingness:
        lang === "zh" ? "愿意为多留住1名毕业生花多少（万元，对数刻度）" : "What one more stayer is worth (log scale)",
      share: lang === "zh" ? "测算中最划算的次数比例" : "Share of calculations in which it is best",
      cost: lang === "zh" ? "年均新增财政支出（万元）" : "Extra money a year",
      effect: lang === "zh" ? "每年多出的人数（人）" : "Extra persons a year",
    },
  };
}

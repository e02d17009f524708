import type { Text } from "../kernel/text.ts";
import type { FactClass, Shown } from "./fact.ts";
import type { Finding, Row } from "./judge.ts";

/** Classes as readers are told them. */
export const classNames = {
  V: { zh: "验证（校准时不看）", en: "Validation (never seen by calibration)" },
  C: { zh: "校准目标", en: "Calibration targets" },
  T: { zh: "程序核验（理论、约束）", en: "Verification of the code (theory, constraints)" },
  I: { zh: "输入", en: "Inputs" },
} as const satisfies Record<FactClass, Text>;

/** Findings as readers are told them. */
export const findingNames = {
  pass: { zh: "符合", en: "met" },
  fail: { zh: "不符", en: "missed" },
  proven: { zh: "由测试核验", en: "held by a test" },
  "not-modelled": { zh: "尚未建模", en: "not modelled yet" },
  "no-figure": { zh: "没有可计数的对象", en: "nobody to count" },
} as const satisfies Record<Finding, Text>;

/** The sentence that says what the counts may be used for. */
export const claim: Text = {
  zh: "校准目标是调参时对照过的，符合不说明模型可信；程序核验说明代码按理论运行。能否反映现实，只看“验证”一类。",
  en: "Targets were looked at while parameters were set, so that meeting them proves little; verification says that the code does what theory says. Only the validation class speaks for how the model reflects the world.",
};

/** A figure as it is printed. */
export function figure(value: number | null, shown: Shown): string {
  if (value === null) return "";
  if (shown === "percent" || shown === "points") return (100 * value).toFixed(Math.abs(value) < 0.1 ? 2 : 1);
  if (shown === "yuan") return String(Math.round(value));
  return Math.abs(value) >= 100 ? String(Math.round(value)) : Number(value.toPrecision(3)).toString();
}

/** The unit that follows a figure. */
const unitOf = (shown: Shown): Text =>
  ({
    percent: { zh: "%", en: "%" },
    points: { zh: "个百分点", en: " points" },
    yuan: { zh: "元", en: " yuan" },
    number: { zh: "", en: "" },
  })[shown];

/** The range of a row, open ends as "above" or "below". */
export function rangeOf({ range, shown }: Row): Text {
  if (range === null) return { zh: "", en: "" };
  const [low, high] = range.map((end) => figure(end, shown)) as [string, string];
  const unit = unitOf(shown);
  if (range[0] === null) return { zh: `小于${high}${unit.zh}`, en: `below ${high}${unit.en}` };
  if (range[1] === null) return { zh: `大于${low}${unit.zh}`, en: `above ${low}${unit.en}` };
  if (low === high) return { zh: `${low}${unit.zh}`, en: `${low}${unit.en}` };
  return { zh: `${low}至${high}${unit.zh}`, en: `${low} to ${high}${unit.en}` };
}

/** The value of a row with its interval. */
export function foundOf({ value, interval, shown }: Row): Text {
  if (value === null) return { zh: "", en: "" };
  const unit = unitOf(shown);
  const at = figure(value, shown);
  if (interval === null) return { zh: `${at}${unit.zh}`, en: `${at}${unit.en}` };
  const [low, high] = interval.map((end) => figure(end, shown)) as [string, string];
  return { zh: `${at}（${low}至${high}）${unit.zh}`, en: `${at} (${low} to ${high})${unit.en}` };
}

/** Statements of a class that are met: "12 of 15; 3 of 18 not modelled". */
export function counted({ met, judged, all }: { met: number; judged: number; all: number }): Text {
  const left = all - judged;
  return {
    zh: `${judged}条中符合${met}条${left > 0 ? `，另有${left}条尚未建模` : ""}`,
    en: `${met} of ${judged} met${left > 0 ? `, ${left} more not modelled yet` : ""}`,
  };
}

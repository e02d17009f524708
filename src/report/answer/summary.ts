import type { IndicatorInfo } from "../../experiment/comparison.ts";
import type { Text } from "../../kernel/text.ts";
import { outcomesOf, type View } from "../view.ts";
import { type Group, grouped } from "../words/groups.ts";
import { sentence, verb } from "../words/sentence.ts";
import { packages } from "../words/time.ts";

const phrases = ({ better, unit }: IndicatorInfo): Record<Group, Text> => {
  const [good, bad] = better === "lower" ? [-1, 1] : [1, -1];
  const moves = (estimate: number): Text => ({
    zh: `有${verb({ estimate, low: estimate, high: estimate }, unit, "zh")}`,
    en: estimate < 0 ? "down" : "up",
  });
  return {
    better: moves(good),
    worse: moves(bad),
    same: { zh: "每次测算均无差别", en: "the same in every pair" },
    small: { zh: "影响很小", en: "little changed" },
    unsure: { zh: "尚不足以判断", en: "unclear" },
    "too-early": { zh: "未到见效时间", en: "too early to tell" },
    none: { zh: "暂无数据", en: "no figure" },
  };
};

/** What may be said of a group whose members are clear on average alone. */
const onAverage = (said: Text): Text => ({ zh: `${said.zh}（平均看）`, en: `${said.en} on average` });

const few = (count: number): string => packages(count, "zh").replace("方案", "");

/** What a chart of one indicator shows over the years concluded on, as a title: how many packages raise it, lower it, or can't be told from current policy. */
export function summary(view: View, indicator: IndicatorInfo): string {
  const { lang } = view;
  const outcomes = outcomesOf(view, indicator.id);
  const head = { zh: `${indicator.name.zh}：`, en: `${indicator.name.en}: ` }[lang];
  const [first] = outcomes;
  if (first === undefined) return indicator.name[lang];
  if (outcomes.length === 1) return `${head}${sentence(first, indicator, lang)}`;
  const groups = grouped(outcomes, indicator);
  const said = phrases(indicator);
  for (const group of ["better", "worse"] as const)
    if (groups[group].every(({ verdict }) => verdict === "average")) said[group] = onAverage(said[group]);
  const present = (Object.keys(said) as Group[]).filter((group) => groups[group].length > 0);
  if (present.length === 1) {
    const all = packages(outcomes.length, lang);
    return `${head}${{ zh: `${all}均${said[present[0]].zh}`, en: `${said[present[0]].en} with all ${all}` }[lang]}`;
  }
  const counted = present.map((group, place) => {
    const count = groups[group].length;
    const of = place === 0 ? ` of ${outcomes.length} packages` : "";
    return { zh: `${few(count)}${said[group].zh}`, en: `${said[group].en} with ${count}${of}` }[lang];
  });
  const all = packages(outcomes.length, "zh");
  return `${head}${{ zh: `${all}中${counted.join("，")}`, en: counted.join(", ") }[lang]}`;
}

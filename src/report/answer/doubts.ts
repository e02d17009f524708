import type { View } from "../view.ts";

const CLOSURES: Readonly<Record<string, { zh: string; en: string }>> = {
  elastic: { zh: "外部需求有弹性", en: "outside demand is elastic" },
  "fixed-jobs": { zh: "岗位总数随劳动力而定", en: "posts follow the labour force" },
};

/** What was assumed about how demand for labour closes. */
export const closureOf = ({ comparison, lang }: View): string =>
  CLOSURES[comparison.closure]?.[lang] ?? comparison.closure;

/** What may be said of the order of the packages, as a clause. */
export const onOrder = ({ comparison, lang }: View): string => comparison.ranking.sentence[lang].replace(/[。.]$/u, "");

/** What the conclusion has most to fear, as clauses: what is assumed, what wasn't tried, what failed. */
export function doubts(view: View): string[] {
  const { comparison, lang } = view;
  const { law, data, calibrated, assumed } = comparison.provenance.parameters;
  const all = law + data + calibrated + assumed;
  const shaky = {
    zh: `${all}项参数中有${assumed}项为假定`,
    en: `${assumed} of ${all} parameters are assumed`,
  }[lang];
  const { robust } = comparison;
  const clause = (sentence: string) => sentence.replace(/[。.]$/u, "");
  const closed = robust
    ? clause(robust.sentence[lang])
    : {
        zh: `只按“${closureOf(view)}”一种口径测算，换一种口径排序可能改变`,
        en: `calculated under one assumption only (${closureOf(view)}); another may change the order`,
      }[lang];
  const failed =
    comparison.failed === 0
      ? []
      : [
          { zh: `${comparison.failed}次测算未完成，未计入`, en: `${comparison.failed} runs failed and aren't counted` }[
            lang
          ],
        ];
  return [...(comparison.flip ? [comparison.flip.sentence[lang]] : []), shaky, closed, ...failed];
}

import type { Text } from "../kernel/text.ts";
import type { Lead } from "./deeper.ts";

type Named = { readonly id: string; readonly name: Text };

const listed = (names: readonly Text[]): Text => ({
  zh: names.map(({ zh }) => zh).join("、"),
  en: names.map(({ en }) => en).join("; "),
});

/** What may be said of an order over futures, given who leads in each and whether by more than luck and drawn parameters. */
export function robustSentence(futures: readonly Named[], scenarios: readonly Named[], leads: readonly Lead[]): Text {
  const [assumed] = leads;
  if (assumed === undefined)
    return { zh: "有的情形下没有可供比较的结果。", en: "In some futures there is nothing to compare." };
  const name = (id: string): Text => scenarios.find((each) => each.id === id)?.name ?? { zh: id, en: id };
  const where = (holds: (lead: Lead) => boolean): Text[] =>
    futures.flatMap((future, f) => (holds(leads[f]) ? [future.name] : []));
  const best = name(assumed.first);
  const others = where(({ first }) => first !== assumed.first);
  const overtaken = where(({ first, lead }) => first !== assumed.first && lead.low > 0);
  const unsure = where(({ lead }) => !(lead.low > 0));
  if (overtaken.length > 0) {
    const names = listed(overtaken);
    return {
      zh: `排序取决于假定：按方案所设“${best.zh}”最好，但在下列情形下另有方案更好，差距超出参数取值和随机因素的波动：${names.zh}。`,
      en: `The order hangs on what is assumed: "${best.en}" is best as assumed, yet in these futures another is better by more than drawn parameters and luck make: ${names.en}.`,
    };
  }
  if (others.length > 0) {
    const names = listed(others);
    return {
      zh: `按方案所设“${best.zh}”排在最前，在下列情形下另有方案排在最前，但差距都在波动范围之内，据此还不能排序：${names.zh}。`,
      en: `"${best.en}" comes first as assumed and others in these futures, but by no more than drawn parameters and luck make, so no order can be told: ${names.en}.`,
    };
  }
  if (unsure.length > 0) {
    const names = listed(unsure);
    return {
      zh: `在所试的${futures.length}种情形下，“${best.zh}”都排在最前，但在下列情形下领先幅度还在波动范围之内，排序尚不成立：${names.zh}。`,
      en: `"${best.en}" comes first in all ${futures.length} futures that were tried, but in these its lead is no more than drawn parameters and luck make, so the order is not earned: ${names.en}.`,
    };
  }
  return {
    zh: `在所试的${futures.length}种情形下，“${best.zh}”都排在最前，领先幅度都超出参数取值和随机因素的波动。`,
    en: `"${best.en}" comes first in all ${futures.length} futures that were tried, each time by more than drawn parameters and luck make.`,
  };
}

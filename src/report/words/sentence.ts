import type { IndicatorInfo, Interval, Outcome } from "../../experiment/comparison.ts";
import type { Lang, Text } from "../../kernel/text.ts";
import { ends, estimate, known, range, rounded, stepOf } from "./numbers.ts";
import { scaleOf, type Unit } from "./scale.ts";
import { verdictWords } from "./verdict.ts";

type Verbs = { readonly up: Text; readonly down: Text };

const RATE: Verbs = { up: { zh: "提高", en: "rise" }, down: { zh: "下降", en: "fall" } };
const AMOUNT: Verbs = { up: { zh: "增加", en: "rise" }, down: { zh: "减少", en: "fall" } };
const TIME: Verbs = { up: { zh: "延长", en: "lengthen" }, down: { zh: "缩短", en: "shorten" } };

const verbs = (unit: Unit): Verbs => (unit === "persons" || unit === "yuan" ? AMOUNT : unit === "months" ? TIME : RATE);

/** What a difference does, in one verb: 提高 or 下降, 增加 or 减少, 延长 or 缩短. */
export const verb = (difference: Interval, unit: Unit, lang: Lang): string =>
  verbs(unit)[difference.estimate < 0 ? "down" : "up"][lang];

/** The interval as magnitudes, the smaller end first, where both ends lie on one side of zero. */
export const magnitude = (interval: Interval): Interval =>
  interval.high <= 0 && interval.low < 0
    ? { estimate: -interval.estimate, low: -interval.high, high: -interval.low }
    : interval;

/** A change with its verb and no interval: 提高4.2个百分点, 下降1.3个百分点; a minus never stands before a figure. */
export const change = (difference: Interval, unit: Unit, lang: Lang): string => {
  const size = { ...difference, estimate: Math.abs(difference.estimate) };
  return {
    zh: `${verb(difference, unit, "zh")}${estimate(size, unit, "zh")}`,
    en: `${verb(difference, unit, "en")}s by ${estimate(size, unit, "en")}`,
  }[lang];
};

// Rounded up, so that "no more than" holds.
function atMost({ low, high, ...rest }: Interval, unit: Unit, lang: Lang): string {
  const most = Math.max(Math.abs(low), Math.abs(high));
  const scale = scaleOf(unit, most, lang);
  const step = Math.min(stepOf({ ...rest, low, high }, scale), scale.step);
  const up = Math.ceil((most * scale.factor) / step - 1e-9) * step;
  return `${rounded(up, step, lang)}${scale.unit[lang]}`;
}

/** What may be said of one indicator in one scenario: one sentence by the outcome's verdict, without a full stop. */
export function sentence(outcome: Outcome, indicator: Pick<IndicatorInfo, "unit">, lang: Lang): string {
  const { unit } = indicator;
  const { difference, verdict } = outcome;
  if (!known(difference)) return outcome.reason?.[lang] ?? verdictWords.none[lang];
  const size = magnitude(difference);
  const [up, about, bounds] = [verb(difference, unit, lang), estimate(size, unit, lang), ends(size, unit, lang)];
  switch (verdict) {
    case "stable":
      return {
        zh: `经测算，可${up}约${about}（${bounds}），结论较为稳定`,
        en: `estimated to ${up} by about ${about} (${bounds}); the conclusion is fairly stable`,
      }[lang];
    case "direction":
      return {
        zh: `有${up}，幅度尚不确定（${range(size, unit, "zh")}）`,
        en: `would ${up}, by how much is unsure (${range(size, unit, "en")})`,
      }[lang];
    case "average": {
      const mean = magnitude(outcome.mean ?? difference);
      const [on, error] = [estimate(mean, unit, lang), ends(mean, unit, lang)];
      return {
        zh: `平均看${up}约${on}（误差范围${error}），单看一次测算尚不确定（${range(difference, unit, "zh")}）`,
        en: `would ${up} by about ${on} on average (margin of error ${error}); a single calculation may go either way (${range(difference, unit, "en")})`,
      }[lang];
    }
    case "same":
      return {
        zh: "每次测算均与维持现行政策相同，未见影响",
        en: "the same as current policy in every pair of runs; no effect seen",
      }[lang];
    case "small":
      return {
        zh: `影响很小（不超过${atMost(difference, unit, "zh")}）`,
        en: `little effect (no more than ${atMost(difference, unit, "en")})`,
      }[lang];
    case "unsure":
      return {
        zh: `现有数据尚不足以判断（${range(difference, unit, "zh")}）`,
        en: `the data are not enough to tell (${range(difference, unit, "en")})`,
      }[lang];
    case "too-early":
      return { zh: "未到见效时间，暂不下结论", en: "too early to tell: those it could reach have not been reached" }[
        lang
      ];
    case "none":
      return outcome.reason?.[lang] ?? verdictWords.none[lang];
  }
}

import { acceptability } from "../../chart/acceptability.ts";
import type { Lang } from "../../kernel/text.ts";
import type { View } from "../view.ts";
import { money } from "../words/level.ts";
import { known } from "../words/numbers.ts";
import { scaleOf } from "../words/scale.ts";
import { type Figure, frameOf } from "./figure.ts";

const ZH = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九"];

/** A chance in tens of calculations: 十次测算约有六次. */
function inTens(share: number, lang: Lang): string {
  const tens = Math.round(10 * share);
  if (tens === 10) return { zh: "每次测算几乎都", en: "nearly every calculation" }[lang];
  if (tens === 0) return { zh: "十次测算不到一次", en: "fewer than one calculation in ten" }[lang];
  return { zh: `十次测算约有${ZH[tens]}次`, en: `about ${tens} calculations of ten` }[lang];
}

/** How often each package is the best use of money, by what one more stayer or job is worth, and the frontier of money and effect. */
export function acceptabilityFigure(view: View): Figure | undefined {
  const { lang, comparison, packages, baseline } = view;
  const found = comparison.money;
  if (!found || found.curve.length < 2) return undefined;
  const stay = found.effect.startsWith("stayers");
  const one = {
    zh: stay ? "每年多留住1名毕业生" : "每年净增1个就业",
    en: stay ? "one more graduate who stays a year" : "one more net job a year",
  }[lang];
  const last = found.curve[found.curve.length - 1];
  const named = (id: string) => (packages.find((each) => each.id === id) ?? baseline).name[lang];
  const best = named(found.strategies[last.best].scenario);
  const from = found.curve.findLastIndex((each) => each.best !== last.best) + 1;
  const { willingness } = found.curve[from];
  const always = from === 0;
  const reach = {
    zh: always
      ? `从${money(willingness, "zh")}到${money(last.willingness, "zh")}`
      : `在约${money(willingness, "zh")}以上`,
    en: always
      ? `from ${money(willingness, "en")} to ${money(last.willingness, "en")}`
      : `about ${money(willingness, "en")} or more`,
  }[lang];
  const row = comparison.efficiency.find((each) => each.scenario === found.strategies[last.best].scenario);
  const told = row === undefined || known(stay ? row.costPerStayer : row.costPerJob);
  const unsure = {
    zh: `哪套方案花钱最值尚不足以判断：单看一次测算，还看不出能否${stay ? "多留住毕业生" : "净增就业"}`,
    en: `Which package is worth its money can't be told: a single calculation may show no extra ${stay ? "stayers" : "jobs"}`,
  }[lang];
  const sure = {
    zh: `${one}的价值${reach}时，“${best}”平均最划算，到${money(last.willingness, "zh")}时${inTens(last.frontier, "zh")}最划算`,
    en: `With ${one} worth ${reach}, "${best}" is best on average, and at ${money(last.willingness, "en")} best in ${inTens(last.frontier, "en")}`,
  }[lang];
  const title = told ? sure : unsure;
  const worth = scaleOf("yuan", last.willingness, lang);
  const costs = scaleOf("yuan", Math.max(...found.strategies.map(({ cost }) => Math.abs(cost))), lang);
  const unit = (scale: typeof worth) => scale.unit[lang].trim();
  return {
    id: "acceptability",
    title,
    about: {
      zh: `左图：愿意为${one}付出的钱数不同时，各方案在多大比例的测算中净收益最大；浅灰粗带为平均净收益最大的方案。右图：各方案的年均新增财政支出与多出的人数，连线上为值得考虑的方案，未填色的标记表示另有方案或两套方案搭配更划算。随机因素未折算到真实规模。`,
      en: `Left: in what share of calculations each package has the largest net benefit, by what ${one} is worth; the broad pale band is what is best on average. Right: extra money and extra persons a year; packages on the line are worth considering, hollow marks are beaten by another or by a mix of two. Luck is not scaled to real size.`,
    }[lang],
    spec: acceptability({
      ...frameOf(view, title, [
        { zh: "浅灰粗带：平均最划算；未填色：不值得考虑", en: "pale band: best on average; hollow: beaten by others" }[
          lang
        ],
      ]),
      willingness: found.curve.map(({ willingness }) => willingness * worth.factor),
      best: found.curve.map((each) => each.best),
      rows: found.strategies.map(({ scenario, cost, effect, status }, i) => ({
        ...(scenario === "" ? {} : { package: scenario }),
        cost: cost * costs.factor,
        effect,
        onFrontier: status === "frontier",
        shares: found.curve.map((each) => each.acceptability[i]),
      })),
      words: {
        left: { zh: "多大把握最划算", en: "How surely it is the best use of money" }[lang],
        right: { zh: "花多少、多出多少人", en: "Money and effect" }[lang],
        willingness: {
          zh: `愿意为${one}花多少（${unit(worth)}，对数刻度）`,
          en: `What ${one} is worth (${unit(worth)}, log scale)`,
        }[lang],
        share: { zh: "测算中最划算的次数比例", en: "Share of calculations in which it is best" }[lang],
        cost: { zh: `年均新增财政支出（${unit(costs)}）`, en: `Extra money a year (${unit(costs)})` }[lang],
        effect: { zh: "每年多出的人数（人）", en: "Extra persons a year" }[lang],
      },
    }),
    data: {
      columns: {
        zh: [
          "愿意花（元）",
          "方案",
          "最划算的次数比例",
          "平均净收益（元/年）",
          "选它平均少得（元/年）",
          "弄清全部疑问最多值（元/年）",
        ],
        en: [
          "worth (yuan)",
          "scenario",
          "share best",
          "mean net benefit (yuan/year)",
          "expected loss (yuan/year)",
          "EVPI (yuan/year)",
        ],
      }[lang],
      rows: found.curve.flatMap((each) =>
        found.strategies.map(({ scenario }, i) => [
          each.willingness,
          named(scenario),
          each.acceptability[i],
          each.netBenefit[i],
          each.expectedLoss[i],
          each.evpi,
        ]),
      ),
    },
  };
}

import type { View } from "../view.ts";
import { money } from "../words/level.ts";
import { inFull, known, rounded } from "../words/numbers.ts";
import { html, type Markup } from "./markup.ts";
import { type Cell, tableOf } from "./table.ts";

const STANDINGS = {
  frontier: { zh: "值得考虑", en: "worth considering" },
  dominated: { zh: "另有方案花钱不多、效果不差", en: "another does as much for no more" },
  extended: { zh: "另两套方案搭配更划算", en: "a mix of two others does better" },
} as const;

const percent = (share: number): string => `${Math.round(100 * share)}%`;

/** Which package is worth its money, by what one more stayer or job is held to be worth; nothing where none was counted. */
export function decision(view: View): Markup {
  const { lang, comparison, packages, baseline } = view;
  const found = comparison.money;
  if (!found) return html``;
  const head = {
    stay: { zh: "每年多留住1名毕业生", en: "one more graduate who stays a year" },
    job: { zh: "每年净增1个就业", en: "one more net job a year" },
  };
  const one = head[found.effect.startsWith("stayers") ? "stay" : "job"][lang];
  const nameOf = (id: string) => (packages.find((each) => each.id === id) ?? baseline).name[lang];
  const per = { zh: "人", en: "" }[lang];
  const standing = found.strategies.map(({ scenario, effect, cost, status, icer }): Cell[] => [
    nameOf(scenario),
    { figure: money(cost, lang) },
    { figure: `${rounded(effect, 1, lang)}${per}` },
    STANDINGS[status][lang],
    { figure: icer === undefined ? "" : money(icer, lang) },
  ]);
  const rows = found.decisions.map(({ willingness, best, frontier }): Cell[] => [
    money(willingness, lang),
    nameOf(found.strategies[best].scenario),
    { figure: percent(frontier) },
  ]);
  const rate = {
    zh: `按年贴现率${percent(found.discount)}折算的年均数，与维持现行政策之差；${found.pairs}对测算，随机因素未折算到真实规模`,
    en: `yearly means at a discount rate of ${percent(found.discount)}, beyond current policy; ${found.pairs} pairs, luck not scaled to real size`,
  }[lang];
  const common = { population: { zh: "同上表", en: "as in the table above" }[lang], moment: rate };
  const declared = (found.declared?.rows ?? []).map(({ scenario, benefit, above }): Cell[] => [
    nameOf(scenario),
    { figure: known(benefit) ? inFull(benefit, "yuan", lang) : "" },
    { figure: percent(above) },
  ]);
  const losses = found.decisions.map(({ willingness, expectedLoss, evpi }): Cell[] => [
    money(willingness, lang),
    ...expectedLoss.map((loss): Cell => ({ figure: money(loss, lang) })),
    { figure: money(evpi, lang) },
  ]);
  const worth = money(found.declared?.worth ?? 0, lang);
  return html`${tableOf(view, {
    ...common,
    title: { zh: "哪些方案值得考虑（按平均数比较）", en: "Which packages are worth considering, by their means" }[lang],
    unit: { zh: "元、人（每年）", en: "yuan and persons a year" }[lang],
    columns: {
      zh: ["方案", "年均新增财政支出", "年均多出的人数", "比较结果", `比上一档方案${one}多花`],
      en: [
        "Scenario",
        "Extra money a year",
        "Extra persons a year",
        "Standing",
        `Extra cost of ${one}, against the next cheaper`,
      ],
    }[lang],
    blocks: [{ rows: standing }],
  })}${tableOf(view, {
    ...common,
    title: { zh: `愿意为${one}花多少，选哪套方案`, en: `Which to choose, by what ${one} is worth` }[lang],
    unit: { zh: "元（见各格）", en: "yuan, as shown" }[lang],
    columns: {
      zh: ["愿意花", "平均最划算的方案", "测算中它最划算的次数"],
      en: ["Worth", "Best on average", "Calculations in which it is best"],
    }[lang],
    blocks: [{ rows }],
  })}${tableOf(view, {
    ...common,
    title: {
      zh: "选定一套方案，平均少得多少（期望损失）",
      en: "What choosing one is expected to forgo (expected loss)",
    }[lang],
    unit: { zh: "元（每年）", en: "yuan a year" }[lang],
    columns: [
      { zh: "愿意花", en: "Worth" }[lang],
      ...found.strategies.map(({ scenario }) => nameOf(scenario)),
      { zh: "弄清全部疑问最多值", en: "Most that knowing all is worth" }[lang],
    ],
    blocks: [{ rows: losses }],
  })}${
    declared.length === 0
      ? ""
      : tableOf(view, {
          ...common,
          title: { zh: `若${one}值${worth}，各方案的净收益`, en: `Net benefit if ${one} is worth ${worth}` }[lang],
          unit: { zh: "元（每年）", en: "yuan a year" }[lang],
          columns: {
            zh: ["方案", "净收益", "测算中划算的次数"],
            en: ["Package", "Net benefit", "Calculations in which it pays"],
          }[lang],
          blocks: [{ rows: declared }],
        })
  }`;
}

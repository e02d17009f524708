import { destinations } from "../../chart/destinations.ts";
import type { Outcome } from "../../experiment/comparison.ts";
import type { Text } from "../../kernel/text.ts";
import type { View } from "../view.ts";
import { level } from "../words/level.ts";
import { known, withEnds } from "../words/numbers.ts";
import { scaleOf } from "../words/scale.ts";
import { yearTo } from "../words/time.ts";
import { verdictWords } from "../words/verdict.ts";
import { scaled } from "./differences.ts";
import { cells, ENDS, type Figure, frameOf } from "./figure.ts";

const TIMES: readonly [id: string, name: Text][] = [
  ["outflow-6m", { zh: "毕业半年", en: "6 months after graduation" }],
  ["outflow-1y", { zh: "毕业一年", en: "1 year after graduation" }],
  ["outflow-3y", { zh: "毕业三年", en: "3 years after graduation" }],
  ["outflow-5y", { zh: "毕业五年", en: "5 years after graduation" }],
];

const NONE: Text = { zh: "暂无数据", en: "no figure" };

function rowOf(view: View, outcome: Outcome) {
  const { lang } = view;
  const { scenario, difference, verdict } = outcome;
  const own = scenario === view.baseline.id ? {} : { package: scenario };
  const away = known(outcome.level) ? outcome.level.estimate : Number.NaN;
  const written = known(difference) ? withEnds(difference, "share", lang) : NONE[lang];
  const early = verdict === "too-early" ? verdictWords[verdict][lang] : written;
  return {
    ...own,
    away,
    awayLabel: level(away, "share", lang),
    hereLabel: level(1 - away, "share", lang),
    ...(known(difference) ? { change: scaled(difference, scaleOf("share", 0, lang)) } : {}),
    changeLabel: scenario === view.baseline.id ? "" : early,
  };
}

/** Where graduates are half a year, one, three and five years after graduation, at the last date. */
export function destinationsFigure(view: View): Figure | undefined {
  const { lang, last } = view;
  const scenarios = [view.baseline, ...view.packages];
  const groups = TIMES.filter(([id]) => view.indicator(id)).map(([id, name]) => ({
    id,
    name,
    outcomes: scenarios.flatMap((each) => view.find(id, each.id, last) ?? []),
  }));
  if (groups.length === 0) return undefined;
  const year = yearTo(last, lang);
  const away = groups.flatMap(({ name, outcomes }) => {
    const base = outcomes.find(({ scenario }) => scenario === view.baseline.id)?.level;
    return known(base)
      ? [
          {
            zh: `${name.zh}${level(base.estimate, "share", "zh")}`,
            en: `${level(base.estimate, "share", "en")} after ${name.en.replace(" after graduation", "")}`,
          }[lang],
        ]
      : [];
  });
  const title = {
    zh: `维持现行政策，${year}毕业生在外地的比例为${away.join("、")}`,
    en: `Under current policy, graduates elsewhere in ${year}: ${away.join(", ")}`,
  }[lang];
  const name = new Map(scenarios.map((each) => [each.id, each.name[lang]]));
  return {
    id: "outflow",
    title,
    about: groups.map(({ id }) => view.indicator(id)?.definition[lang] ?? "").join({ zh: "", en: " " }[lang]),
    spec: destinations({
      ...frameOf(view, title, [
        year,
        { zh: "按当年满半年、一年、三年、五年的各届毕业生计", en: "cohorts that reach these ages in the year" }[lang],
      ]),
      away: { zh: "在外地", en: "Elsewhere" }[lang],
      here: { zh: "在本市", en: "Here" }[lang],
      change: {
        zh: "在外地比例与维持现行政策之差（个百分点）",
        en: "Share elsewhere: difference from current policy (percentage points)",
      }[lang],
      groups: groups.map(({ name: time, outcomes }) => ({
        name: time[lang],
        rows: outcomes.map((o) => rowOf(view, o)),
      })),
    }),
    data: {
      columns: {
        zh: [
          "时间",
          "方案",
          ...ENDS.zh.map((e) => `在外地比例${e}`),
          ...ENDS.zh.map((e) => `与维持现行政策之差${e}`),
          "判断",
        ],
        en: [
          "time",
          "scenario",
          ...ENDS.en.map((e) => `share elsewhere ${e}`),
          ...ENDS.en.map((e) => `difference ${e}`),
          "verdict",
        ],
      }[lang],
      rows: groups.flatMap(({ name: time, outcomes }) =>
        outcomes.map((o) => [
          time[lang],
          name.get(o.scenario) ?? o.scenario,
          ...[o.level, o.difference].flatMap(cells),
          o.scenario === view.baseline.id ? "" : verdictWords[o.verdict][lang],
        ]),
      ),
    },
  };
}

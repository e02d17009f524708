import type { Comparison, IndicatorInfo, Interval, Outcome, ScenarioInfo } from "../experiment/comparison.ts";
import { answer } from "../report/answer/answer.ts";
import { morePairs } from "../report/answer/more-pairs.ts";
import { clearNote, clearSign } from "../report/html/clear-sign.ts";
import { type View, viewOf } from "../report/view.ts";
import { level, money, moneyAbout } from "../report/words/level.ts";
import { ends, estimate, known, range } from "../report/words/numbers.ts";
import { sameNote } from "../report/words/same.ts";
import { verdictWords } from "../report/words/verdict.ts";
import { type Io, say } from "./io.ts";
import { textTable } from "./table.ts";

/** A comparison for the terminal: the answer, the headline indicators with their placebo, and what it costs. */
export function comparisonText(comparison: Comparison, io: Io): string {
  const view = viewOf(comparison, io.lang);
  const headlines = comparison.indicators.filter(({ headline }) => headline);
  const parts = [
    answerLine(comparison, io),
    morePairs(view),
    effects(view, headlines, io),
    clearNote(view),
    sameNote(view),
    costs(view, io),
  ];
  return [...parts, comparison.holds[io.lang]].filter((part) => part !== "").join("\n\n");
}

/** The answer of a comparison in one sentence. */
export function answerLine(comparison: Comparison, io: Io): string {
  return answer(viewOf(comparison, io.lang));
}

function effects(view: View, indicators: readonly IndicatorInfo[], io: Io): string {
  const head = [
    { zh: "指标", en: "Indicator" },
    { zh: "方案", en: "Scenario" },
    { zh: view.period, en: view.period },
    { zh: "与维持现行政策相比", en: "Against current policy" },
    { zh: "判断", en: "Verdict" },
    { zh: "安慰剂对照", en: "Placebo" },
  ];
  const rows = indicators.flatMap((indicator) => [
    effect(view, indicator, view.baseline, io),
    ...view.packages.map((scenario) => ["", ...effect(view, indicator, scenario, io).slice(1)]),
  ]);
  return textTable(
    head.map((text) => say(io, text)),
    rows,
    [2],
  );
}

function effect(view: View, indicator: IndicatorInfo, scenario: ScenarioInfo, io: Io): string[] {
  const { unit, name } = indicator;
  const outcome = view.concluded(indicator.id, scenario.id);
  const { level: size, difference, placebo } = outcome ?? {};
  return [
    say(io, name),
    say(io, scenario.name),
    known(size) ? level(size.estimate, unit, io.lang) : "—",
    known(difference) ? withUnit(difference, unit, io) : "",
    verdictCell(view, outcome, io),
    known(placebo) ? range(placebo, unit, io.lang) : "",
  ];
}

/** The verdict, or why there is none; nothing beside a baseline's figure. */
function verdictCell(view: View, outcome: Outcome | undefined, io: Io): string {
  if (outcome === undefined) return "";
  if (outcome.verdict === "none")
    return outcome.reason ? say(io, outcome.reason) : outcome.difference ? say(io, verdictWords.none) : "";
  return `${say(io, verdictWords[outcome.verdict])}${clearSign(view, outcome)}`;
}

function withUnit(difference: Interval, unit: IndicatorInfo["unit"], io: Io): string {
  const [size, bounds] = [estimate(difference, unit, io.lang), ends(difference, unit, io.lang)];
  return say(io, { zh: `${size}（${bounds}）`, en: `${size} (${bounds})` });
}

function costs({ comparison, packages }: View, io: Io): string {
  const head = [
    { zh: "方案", en: "Scenario" },
    { zh: "年均新增财政支出", en: "Extra public money a year" },
    { zh: "每多一个岗位", en: "Per net job" },
    { zh: "每多留住一名毕业生", en: "Per extra graduate who stays" },
  ];
  const rows = packages.map(({ id, name }) => {
    const found = comparison.efficiency.find(({ scenario }) => scenario === id);
    const price = (interval: Interval | undefined, mean: Interval | undefined, count: Interval | undefined) => {
      if (known(interval)) return money(interval.estimate, io.lang);
      if (known(mean)) {
        const about = moneyAbout(mean.estimate, io.lang);
        return say(io, { zh: `平均${about}`, en: `${about} on average` });
      }
      if (!known(count)) return say(io, { zh: "未计人数", en: "not counted" });
      if (count.high < 0) return say(io, { zh: "人数减少", en: "fewer" });
      return say(io, { zh: "人数尚难判断", en: "number can't be told" });
    };
    const told = [
      known(found?.costPerYear) ? money(found.costPerYear.estimate, io.lang) : say(io, verdictWords.none),
      price(found?.costPerJob, found?.meanPerJob, found?.netJobs),
      price(found?.costPerStayer, found?.meanPerStayer, found?.stayers),
    ];
    return [say(io, name), ...told];
  });
  return textTable(
    head.map((text) => say(io, text)),
    rows,
    [1, 2, 3],
  );
}

import type { Region } from "../world/region.ts";
import { atMost, type BalanceRow, equal, near, stated, total } from "./balance-row.ts";

/** What goes into each stock against what leaves it, persons a year or a month. */
export function flowBalances(region: Region): BalanceRow[] {
  return [...schoolFlows(region), ...workFlows(region)];
}

function schoolFlows(region: Region): BalanceRow[] {
  const { flows: f } = region;
  const say = (key: string) => stated(region, key);
  const seats = (level: number) => total(region.programmes, (p) => (p.level === level ? p.seats : 0));
  const at15 = region.cohorts.find(({ year }) => year === region.dataYear)?.at15 ?? Number.NaN;
  const higher = f.higherVocationalHere + f.importsHigherVocational;
  const undergraduate = f.undergraduateHere + f.importsUndergraduate;
  const on = f.undergraduateHere + f.undergraduateAway + f.higherVocationalHere + f.higherVocationalAway;
  const leave = (out: string, lost: string) => say(out) + say(lost);
  return [
    near(
      "15岁去向之和＝当年15岁人数",
      "Ways at 15 = persons who turn 15",
      f.academic + f.vocational + f.noSchool,
      at15,
    ),
    near(
      "18岁去向之和＝18岁人数",
      "Ways at 18 = persons of 18",
      on + say("no-further-study-at-18"),
      say("cohort-at-18"),
    ),
    atMost("中职和技工招生计划不超过报考", "Vocational seats ≤ applicants", seats(1), f.vocational),
    atMost(
      "高职招生计划不超过本地和外地生源",
      "Higher-vocational seats ≤ local and imported applicants",
      seats(2),
      higher,
    ),
    atMost(
      "本科招生计划不超过本地和外地生源",
      "Undergraduate seats ≤ local and imported applicants",
      seats(3),
      undergraduate,
    ),
    near(
      "中职和技工：招生＝毕业＋流失",
      "Vocational: in = out + dropouts, the stock unchanged",
      f.vocational,
      leave("vocational-out", "vocational-dropouts"),
    ),
    near(
      "高职：招生＝毕业＋流失",
      "Higher vocational: in = out + dropouts, the stock unchanged",
      higher,
      leave("higher-vocational-out", "higher-vocational-dropouts"),
    ),
    near(
      "本科：招生＝毕业＋流失",
      "Undergraduate: in = out + dropouts, the stock unchanged",
      undergraduate,
      leave("undergraduate-out", "undergraduate-dropouts"),
    ),
    near(
      "中职毕业＝升学＋就业",
      "Vocational graduates = study on + work",
      f.fromVocationalToHigher + say("vocational-to-work"),
      say("vocational-out"),
    ),
    near(
      "高职毕业＝升学＋求职",
      "Higher-vocational graduates = study on + seek",
      f.furtherStudyAfterHigherVocational + say("higher-vocational-seek"),
      say("higher-vocational-out"),
    ),
    near(
      "高职求职＝留市＋外出",
      "Higher-vocational seekers = stay + leave",
      say("higher-vocational-stay") + say("higher-vocational-leave"),
      say("higher-vocational-seek"),
    ),
  ];
}

function workFlows(region: Region): BalanceRow[] {
  const say = (...keys: string[]) => total(keys, (key) => stated(region, key));
  const into = say("separations-to-unemployment-month", "entrants-to-unemployment-month");
  const out = say("hires-from-unemployment-month", "own-account-from-unemployment-month");
  const rate = say("unemployed") / say("labour-force-non-farm");
  const entries = say(
    "entries-higher-vocational",
    "entries-undergraduate",
    "entries-vocational",
    "entries-returning-graduates",
    "entries-others",
    "entries-from-farms",
    "migrants-in",
  );
  const exits = say("exits-retirement", "exits-death", "exits-inactivity", "migrants-out");
  const hires = say("hires-from-unemployment-month", "hires-job-to-job-month", "hires-direct-entrants-month");
  return [
    equal("由流量推算的失业率", "Unemployment rate from flows", (rate * into) / out, rate, 0.002),
    near("每月招用＝三类来源之和", "Hires a month = sum of their sources", hires, say("hires-month")),
    near(
      "非农劳动力：进＝出＋变化",
      "Non-farm labour force: in = out + change",
      entries,
      exits + say("labour-force-change"),
    ),
    equal("单位新设＝注销", "Firms born = closed", say("firm-births"), say("firm-deaths"), 0.1 * say("firm-deaths")),
  ];
}

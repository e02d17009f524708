import { moyOf } from "../kernel/calendar.ts";
import type { City } from "../world/governments.ts";
import type { Level } from "../world/levels.ts";
import { status } from "../world/persons.ts";
import { type Indicator, indicator, type Survey, shareOf } from "./indicator.ts";

/** Levels of study. */
const academic = 0 as Level;
const secondary = 1 as Level;
const higher = 2 as Level;

type Kind = Pick<Indicator, "id" | "name" | "better" | "delta" | "moment" | "definition" | "measure"> &
  Partial<Pick<Indicator, "scale">>;

const ofStudents = (kind: Kind): Indicator =>
  indicator({ scale: "linear", ...kind, theme: "education", unit: "share", headline: false });

const lostOf = (level: Level, of: number) => (s: Survey) => shareOf(s.world.levels.lost[level], s.world.headcount[of]);

const wentOn = (level: Level) => (s: Survey) => shareOf(s.world.levels.wentOn[level], s.world.levels.graduates[level]);

const inMonth =
  (f: (s: Survey) => number, month: number) =>
  (s: Survey): number =>
    moyOf(s.month) === month ? f(s) : Number.NaN;

/** Choices of study: who applies, who leaves early, who goes on. */
export const pathways = [
  ofStudents({
    id: "vocational-applications",
    name: { zh: "第一志愿报考中职（技工）的比例", en: "First choices for secondary vocational school" },
    better: "none",
    delta: 0.01,
    moment: "intake",
    definition: {
      zh: "当年初中毕业生中第一志愿为中职（技工）学校者的比例，与录取结果无关。",
      en: "Of those who finish junior secondary school in the year, the share whose first choice is a secondary vocational school, admitted or not.",
    },
    measure: inMonth(({ world: { levels, city } }) => shareOf(levels.applied[secondary], city.cohort[0 as City]), 9),
  }),
  ofStudents({
    id: "vocational-intake",
    name: { zh: "中职（技工）招生占高中阶段招生的比例", en: "Vocational share of upper-secondary intake" },
    better: "none",
    delta: 0.01,
    scale: "biased",
    moment: "intake",
    definition: {
      zh: "当年9月中职（技工）学校招生数除以其与普通高中招生数之和。",
      en: "Intake of secondary vocational schools over theirs and academic schools' in September.",
    },
    measure: inMonth(
      ({ world: { levels } }) => shareOf(levels.intake[secondary], levels.intake[secondary] + levels.intake[academic]),
      9,
    ),
  }),
  ofStudents({
    id: "dropout-secondary",
    name: { zh: "中职（技工）学年中途离校率", en: "Drop-out rate of secondary vocational schools" },
    better: "lower",
    delta: 0.005,
    moment: "graduation",
    definition: {
      zh: "上年9月至当年7月未毕业而离校的中职（技工）学生，除以7月毕业前的在校生。",
      en: "Secondary vocational students who left without a diploma from September to July over students in July before graduation.",
    },
    measure: inMonth(lostOf(secondary, status.vocational), 7),
  }),
  ofStudents({
    id: "dropout-higher",
    name: { zh: "高职学年中途离校率", en: "Drop-out rate of higher vocational schools" },
    better: "lower",
    delta: 0.005,
    moment: "graduation",
    definition: {
      zh: "上年9月至当年7月未毕业而离校的高职学生，除以7月毕业前的在校生。",
      en: "Higher vocational students who left without a diploma from September to July over students in July before graduation.",
    },
    measure: inMonth(lostOf(higher, status.higher), 7),
  }),
  ofStudents({
    id: "further-study-secondary",
    name: { zh: "中职（技工）毕业生升学率", en: "Secondary vocational graduates who go on" },
    better: "none",
    delta: 0.01,
    moment: "graduation",
    definition: {
      zh: "当年7月毕业的中职（技工）学生中升入高职者的比例。",
      en: "Of secondary vocational graduates of July, the share who go on to higher vocational study.",
    },
    measure: inMonth(wentOn(secondary), 7),
  }),
  ofStudents({
    id: "further-study-higher",
    name: { zh: "高职毕业生升学率（专升本）", en: "Higher vocational graduates who go on" },
    better: "none",
    delta: 0.01,
    moment: "graduation",
    definition: {
      zh: "当年7月毕业的高职学生中升入本科者的比例。",
      en: "Of higher vocational graduates of July, the share who go on to undergraduate study.",
    },
    measure: inMonth(wentOn(higher), 7),
  }),
] as const;

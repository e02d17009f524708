import { moyOf } from "../kernel/calendar.ts";
import type { City } from "../world/governments.ts";
import type { Level } from "../world/levels.ts";
import { status } from "../world/persons.ts";
import { indicator, type Survey, shareOf } from "./indicator.ts";
import { total } from "./register.ts";

const FIRST = 1 as Level;
const LAST = 3 as Level;

/** Mean over schools here of what final-year students of a level have, each level by its students. */
function meanOf({ world: { levels }, month }: Survey, what: "mastery" | "social"): number {
  if (moyOf(month) !== 7) return Number.NaN;
  let sum = 0;
  let students = 0;
  for (let q = FIRST; q <= LAST; q++) {
    sum += levels[what][q] * levels.examined[q];
    students += levels.examined[q];
  }
  return shareOf(sum, students);
}

/** What graduates can do when they leave school, what they can show for it, how long until they use it, and what adults learn later. */
export const skill = [
  indicator({
    id: "graduate-mastery",
    name: { zh: "毕业生专业实践能力", en: "Practical skill of graduates" },
    theme: "education",
    unit: "share",
    better: "higher",
    delta: 0.01,
    headline: false,
    scale: "linear",
    moment: "graduation",
    definition: {
      zh: "本市中职（技工）、高职和本科毕业年级学生对所学职业关键专业技能的掌握程度（相对岗位要求，每项至多计1，按权重平均）的均值，最后一年10月。",
      en: "Mean over final-year students of schools here, in October of the last year, of what they master of the key technical skills of their occupation: skill over need, at most 1 each, weighted.",
    },
    measure: (s) => meanOf(s, "mastery"),
  }),
  indicator({
    id: "graduate-social",
    name: { zh: "毕业生沟通协作能力", en: "Social skill of graduates" },
    theme: "education",
    unit: "share",
    better: "higher",
    delta: 0.01,
    headline: false,
    scale: "linear",
    moment: "graduation",
    definition: {
      zh: "本市毕业年级学生沟通协作能力相对岗位要求（至多计1）的均值，最后一年10月。",
      en: "Mean social skill of final-year students of schools here over the need of their occupation, at most 1, in October of the last year.",
    },
    measure: (s) => meanOf(s, "social"),
  }),
  indicator({
    id: "certificate-share",
    name: { zh: "毕业生取得技能等级证书的比例", en: "Graduates with a skill certificate" },
    theme: "education",
    unit: "share",
    better: "higher",
    delta: 0.02,
    headline: false,
    scale: "linear",
    moment: "graduation",
    definition: {
      zh: "本市中职（技工）、高职和本科毕业年级学生中取得所学专业类技能等级证书者的比例。",
      en: "Of final-year students of schools here, the share who earned the skill certificate of their field.",
    },
    measure: ({ world: { levels }, month }) => {
      if (moyOf(month) !== 7) return Number.NaN;
      let held = 0;
      let sat = 0;
      for (let q = FIRST; q <= LAST; q++) {
        held += levels.certified[q];
        sat += levels.examined[q];
      }
      return shareOf(held, sat);
    },
  }),
  indicator({
    id: "first-job-lag",
    name: { zh: "毕业到首次就业的平均月数", en: "Months from graduation to first work" },
    theme: "education",
    unit: "months",
    better: "lower",
    delta: 0.1,
    headline: false,
    scale: "biased",
    moment: "anniversary",
    cohortAge: 12,
    definition: {
      zh: "本市学校上一年7月毕业、未升学、现居本市者，从毕业到首次在职或个体经营的平均月数；7月即上岗计0，满一年仍未就业计12。",
      en: "Of graduates of schools here of the July before who did not go on and live here, mean months until they first worked for an employer or on own account: 0 for July itself, 12 where they have not worked within the year.",
    },
    measure: ({ register }) => {
      const cohort = register.get(12);
      return cohort ? shareOf(total(cohort.waited), total(cohort.here)) : Number.NaN;
    },
  }),
  indicator({
    id: "training-rate",
    name: { zh: "劳动者年培训参与率", en: "Adults who take a course in a year" },
    theme: "education",
    unit: "share",
    better: "higher",
    delta: 0.002,
    headline: false,
    scale: "linear",
    moment: "monthly",
    definition: {
      zh: "当月参加职业技能培训的在职和失业者乘以12，除以在职与失业者之和。",
      en: "Employees and unemployed who took a course in the month, times twelve, over all of them.",
    },
    measure: ({ world: { city, headcount: h } }) =>
      Math.min(1, shareOf(12 * city.courses[0 as City], h[status.employed] + h[status.unemployed])),
  }),
] as const;

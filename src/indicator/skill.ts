import { moyOf } from "../kernel/calendar.ts";
import type { City } from "../world/governments.ts";
import type { Level } from "../world/levels.ts";
import { type Person, status } from "../world/persons.ts";
import type { World } from "../world/world.ts";
import { cohortFigure } from "./cohort-figure.ts";
import { type Indicator, indicator, type Survey, shareOf } from "./indicator.ts";
import { total } from "./register.ts";

const FIRST = 1 as Level;
const LAST = 3 as Level;

/** Over the levels taught here, what `of` counts of final-year students, per student. */
function perLeaver({ world: { levels }, month }: Survey, of: (q: Level) => number): number {
  if (moyOf(month) !== 7) return Number.NaN;
  let sum = 0;
  let students = 0;
  for (let q = FIRST; q <= LAST; q++) {
    sum += of(q);
    students += levels.examined[q];
  }
  return shareOf(sum, students);
}

type Own = Pick<Indicator, "id" | "name" | "definition"> & { readonly delta: number };

/** A share of final-year students, or their mean, at graduation. */
const leaversFigure = (own: Own, of: (levels: World["levels"], q: Level) => number) =>
  indicator({
    theme: "education",
    unit: "share",
    better: "higher",
    scale: "linear",
    moment: "graduation",
    ...own,
    measure: (s) => perLeaver(s, (q) => of(s.world.levels, q)),
  });

/** What graduates can do when they leave school, what they can show for it, how long until they use it, and what adults learn later. */
export const skill = [
  leaversFigure(
    {
      id: "graduate-mastery",
      name: { zh: "毕业生专业实践能力", en: "Practical skill of graduates" },
      delta: 0.01,
      definition: {
        zh: "本市中职（技工）、高职和本科毕业年级学生对所学职业关键专业技能的掌握程度（相对岗位要求，每项至多计1，按权重平均）的均值，最后一年10月。",
        en: "Mean over final-year students of schools here, in October of the last year, of what they master of the key technical skills of their occupation: skill over need, at most 1 each, weighted.",
      },
    },
    (levels, q) => levels.mastery[q] * levels.examined[q],
  ),
  leaversFigure(
    {
      id: "graduate-social",
      name: { zh: "毕业生沟通协作能力", en: "Social skill of graduates" },
      delta: 0.01,
      definition: {
        zh: "本市毕业年级学生沟通协作能力相对岗位要求（至多计1）的均值，最后一年10月。",
        en: "Mean social skill of final-year students of schools here over the need of their occupation, at most 1, in October of the last year.",
      },
    },
    (levels, q) => levels.social[q] * levels.examined[q],
  ),
  indicator({
    id: "graduate-innovation",
    name: { zh: "毕业生创新能力", en: "Innovation skill of graduates" },
    theme: "education",
    unit: "share",
    better: "higher",
    delta: 0.002,
    scale: "linear",
    moment: "graduation",
    definition: {
      zh: "本市学校当年7月毕业、未升学者创新能力的均值（0—1），在企业真实项目中获得。",
      en: "Mean innovation skill (0–1), gained in firms' real projects, of this July's graduates of schools here who did not go on studying.",
    },
    measure: ({ world: { persons, lists }, month }) => {
      if (moyOf(month) !== 7) return Number.NaN;
      let sum = 0;
      let all = 0;
      for (let p = 0 as Person; p < lists.personEnd; p++) {
        if (persons.graduated[p] !== month || persons.school[p] < 0 || persons.status[p] === status.gone) continue;
        sum += persons.innovation[p];
        all++;
      }
      return shareOf(sum, all) / 100;
    },
  }),
  leaversFigure(
    {
      id: "certificate-share",
      name: { zh: "毕业生取得技能等级证书的比例", en: "Graduates with a skill certificate" },
      delta: 0.02,
      definition: {
        zh: "本市中职（技工）、高职和本科毕业年级学生中取得所学专业类技能等级证书者的比例。",
        en: "Of final-year students of schools here, the share who earned the skill certificate of their field.",
      },
    },
    (levels, q) => levels.certified[q],
  ),
  cohortFigure(
    12,
    {
      id: "first-job-lag",
      name: { zh: "毕业到首次就业的平均月数", en: "Months from graduation to first work" },
      unit: "months",
      better: "lower",
      delta: 0.1,
      scale: "biased",
      definition: {
        zh: "本市学校上一年7月毕业、未升学、现居本市者，从毕业到首次在职或个体经营的平均月数；7月即上岗计0，满一年仍未就业计12。",
        en: "Of graduates of schools here of the July before who did not go on and live here, mean months until they first worked for an employer or on own account: 0 for July itself, 12 where they have not worked within the year.",
      },
    },
    (c) => shareOf(total(c.waited), total(c.here)),
  ),
  indicator({
    id: "training-rate",
    name: { zh: "劳动者年培训参与率", en: "Adults who take a course in a year" },
    theme: "education",
    unit: "share",
    better: "higher",
    delta: 0.002,
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

import type { School, Teacher } from "../world/education.ts";
import type { World } from "../world/world.ts";
import { indicator, type Survey, shareOf } from "./indicator.ts";

/** Whether a school is a secondary vocational, technician or higher vocational one. */
const vocational = ({ plan }: World, s: School): boolean => {
  const kind = plan.region.schools[s]?.kind;
  return kind !== undefined && kind !== "applied-university";
};

/** Sum over teachers in post at vocational schools. */
function overTeachers(world: World, value: (t: Teacher) => number): number {
  const { teachers } = world;
  let sum = 0;
  for (let t = 0 as Teacher; t < teachers.capacity; t++)
    if (teachers.held[t] && vocational(world, teachers.school[t])) sum += value(t);
  return sum;
}

/** Sum over vocational schools, or those of some kinds. */
function overSchools(world: World, value: (s: School) => number, kinds?: readonly string[]): number {
  let sum = 0;
  world.plan.region.schools.forEach(({ kind }, i) => {
    if (kinds ? kinds.includes(kind) : kind !== "applied-university") sum += value(i as School);
  });
  return sum;
}

const heads = (world: World) => overTeachers(world, () => 1);

const load = (id: string, zh: string, en: string, kinds: readonly string[]) =>
  indicator({
    id,
    name: { zh: `${zh}生师比`, en: `Students per teacher, ${en}` },
    theme: "education",
    unit: "ratio",
    better: "lower",
    delta: 0.5,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: `${zh}在校生除以专任教师（兼职教师不计），每年10月更新；教育事业统计口径，未按折合学生数计算。`,
      en: `Students of ${en} schools over full-time teachers (part-time ones left out), as of October; the statistics' form without weighting students.`,
    },
    measure: ({ world }) => {
      const { teachers, plan, schools } = world;
      const counted = Uint8Array.from(plan.region.schools, ({ kind }) => (kinds.includes(kind) ? 1 : 0));
      let staff = 0;
      for (let t = 0 as Teacher; t < teachers.capacity; t++)
        if (teachers.held[t] && counted[teachers.school[t]] === 1) staff++;
      return shareOf(
        overSchools(world, (s) => schools.pupils[s], kinds),
        staff,
      );
    },
  });

const figure = (
  id: string,
  name: { zh: string; en: string },
  unit: "share" | "months",
  better: "higher" | "lower" | "none",
  delta: number,
  definition: { zh: string; en: string },
  measure: (s: Survey) => number,
  scale: "linear" | "biased" = "linear",
) =>
  indicator({
    id,
    name,
    theme: "education",
    unit,
    better,
    delta,
    scale,
    moment: "quarterly",
    definition,
    measure,
  });

/** Teachers of vocational schools: how many, how near to firms, who leaves. */
export const teachers = [
  figure(
    "dual-share",
    { zh: "双师型教师占专任教师比例", en: "Dual-qualified share of teachers" },
    "share",
    "none",
    0.01,
    {
      zh: "中职（技工）和高职在岗专任教师中已认定为双师型者的比例；只反映认定，不代表实践能力。",
      en: "Of full-time teachers in post at secondary and higher vocational schools, those certified as dual-qualified; it tells certification, not skill.",
    },
    ({ world }) =>
      shareOf(
        overTeachers(world, (t) => world.teachers.dual[t]),
        heads(world),
      ),
  ),
  figure(
    "practice-months",
    { zh: "教师年均企业实践", en: "Months in firms per teacher and year" },
    "months",
    "higher",
    0.1,
    {
      zh: "最近一个8月止的一年内，中职（技工）和高职教师到企业实践的月数除以在岗专任教师数。",
      en: "Months that teachers of secondary and higher vocational schools spent in firms in the year to last August, over teachers in post.",
    },
    ({ world }) =>
      shareOf(
        overSchools(world, (s) => world.schools.released[s]),
        heads(world),
      ),
  ),
  figure(
    "teacher-currency",
    { zh: "教师知识时新度", en: "Currency of teachers' knowledge" },
    "share",
    "higher",
    0.01,
    {
      zh: "中职（技工）和高职在岗专任教师知识时新度的平均（0—1），无离岗实践时每年老化15%。",
      en: "Mean over full-time teachers of secondary and higher vocational schools of the share of their knowledge that is current; without practice it ages by 15 % a year.",
    },
    ({ world }) =>
      shareOf(
        overTeachers(world, (t) => world.teachers.currency[t]),
        heads(world),
      ),
  ),
  figure(
    "part-time-share",
    { zh: "企业兼职教师占比（折合专任）", en: "Part-time engineers among teachers" },
    "share",
    "higher",
    0.01,
    {
      zh: "中职（技工）和高职按课时折合的企业兼职教师，除以其与在岗专任教师之和。",
      en: "Engineers who teach by the hour at secondary and higher vocational schools, in full-time equivalents, over themselves and teachers in post.",
    },
    ({ world }) => {
      const engineers = overSchools(world, (s) => world.schools.engineers[s]);
      return shareOf(engineers, engineers + heads(world));
    },
  ),
  load("pupils-per-teacher-secondary", "中职（技工）", "secondary vocational", ["secondary", "technician"]),
  load("pupils-per-teacher-higher", "高职", "higher vocational", ["higher-vocational"]),
  figure(
    "teacher-attrition",
    { zh: "教师年离职比例", en: "Teachers who leave a year" },
    "share",
    "lower",
    0.005,
    {
      zh: "最近一个8月止的一年内离职（退休除外）的中职（技工）和高职教师，除以在岗专任教师数。",
      en: "Teachers of secondary and higher vocational schools who left, retirement apart, in the year to last August, over teachers in post.",
    },
    ({ world }) =>
      shareOf(
        overSchools(world, (s) => world.schools.left[s]),
        heads(world),
      ),
  ),
  figure(
    "teacher-shortage",
    { zh: "教师岗位空缺比例", en: "Vacant teaching posts" },
    "share",
    "lower",
    0.005,
    {
      zh: "中职（技工）和高职教师岗位中无人在岗的比例。",
      en: "Teaching posts of secondary and higher vocational schools that nobody holds, over all such posts.",
    },
    ({ world }) => {
      const posts = overSchools(world, (s) => world.plan.region.schools[s].teachers);
      return shareOf(posts - heads(world), posts);
    },
  ),
  indicator({
    id: "equipment-per-student",
    name: { zh: "生均实训设备值", en: "Equipment per student" },
    theme: "education",
    unit: "yuan",
    better: "higher",
    delta: 200,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: "中职（技工）和高职实训设备净值（每年12月更新）除以在校生，元。",
      en: "Worth of equipment of secondary and higher vocational schools, as of December, over their students, yuan.",
    },
    measure: ({ world }) =>
      shareOf(
        overSchools(world, (s) => world.schools.equipment[s]),
        overSchools(world, (s) => world.schools.pupils[s]),
      ),
  }),
  figure(
    "equipment-age",
    { zh: "实训设备平均使用时间", en: "Mean age of school equipment" },
    "months",
    "lower",
    3,
    {
      zh: "中职（技工）和高职实训设备按净值加权的已使用月数，每年12月更新。",
      en: "Months since equipment of secondary and higher vocational schools was bought, weighted by worth, as of December.",
    },
    ({ world: w }) =>
      shareOf(
        12 * overSchools(w, (s) => w.schools.equipment[s] * w.schools.equipmentAge[s]),
        overSchools(w, (s) => w.schools.equipment[s]),
      ),
  ),
  figure(
    "curriculum-vintage",
    { zh: "课程时新度", en: "Curriculum's content relative to today's needs" },
    "share",
    "higher",
    0.005,
    {
      zh: "中职（技工）和高职专业按学位加权的课程时新度：课程所含专业内容占当前岗位要求的比例。",
      en: "Technical content of courses of secondary and higher vocational schools as a share of what posts need today, weighted by seats.",
    },
    ({ world: { programmes } }) => {
      let sum = 0;
      let seats = 0;
      for (let r = 0; r < programmes.capacity; r++) {
        if (programmes.level[r as never] > 2) continue;
        sum += programmes.seats[r as never] * programmes.vintage[r as never];
        seats += programmes.seats[r as never];
      }
      return shareOf(sum, seats);
    },
    // firms that draw up curricula together with schools thin out at coarse scales
    "biased",
  ),
] as const;

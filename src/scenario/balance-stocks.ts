import type { Region, SchoolKind, StatusBand } from "../world/region.ts";
import { type BalanceRow, equal, near, stated, total } from "./balance-row.ts";

/** Residents, jobs, students, money and shares against what the region states of them. */
export function stockBalances(region: Region): BalanceRow[] {
  const say = (key: string) => stated(region, key);
  const employers = say("employed-at-employers");
  const ownAccount = say("employed-own-account");
  const unemployed = say("unemployed");
  const labourForce = say("labour-force-non-farm");
  const grown = total(region.ages, ({ age, residents }) => (age >= 16 && age < 60 ? residents : 0));
  const { money } = region;
  return [
    near(
      "各县区人口之和＝常住人口",
      "Residents of the places = population",
      total(region.places, (p) => p.population),
      say("population"),
    ),
    near("16—59岁各年龄之和", "Ages 16 to 59 add up", grown, say("people-16-59")),
    near(
      "各规模单位从业人员之和",
      "Staff of the size classes",
      total(region.employers, (e) => e.staff),
      employers,
    ),
    near("单位就业", "Employed at employers by age", people(region, "employer"), employers),
    near("个体经营", "Own-account work by age", people(region, "ownAccount"), ownAccount),
    near("务农", "Farm work by age", people(region, "farm"), say("employed-on-farms")),
    near("失业", "Unemployed by age", people(region, "unemployed"), unemployed),
    near(
      "非农劳动力＝就业＋失业",
      "Non-farm labour force = employed + unemployed",
      employers + ownAccount + unemployed,
      labourForce,
    ),
    equal("失业率", "Unemployment rate", unemployed / labourForce, say("unemployment-rate"), 0.002),
    equal(
      "岗位空缺率",
      "Vacancy share",
      say("vacancies") / (say("vacancies") + employers),
      say("vacancy-share"),
      0.002,
    ),
    near(
      "中职和技工在校生",
      "Students of vocational upper secondary",
      students(region, "secondary", "technician"),
      say("vocational-stock"),
    ),
    near(
      "高职在校生",
      "Students of higher vocational",
      students(region, "higher-vocational"),
      say("higher-vocational-stock"),
    ),
    near("本科在校生", "Undergraduates", students(region, "applied-university"), say("undergraduate-stock")),
    equal(
      "16岁以上在校生",
      "Students of 16 and more by age",
      people(region, "student"),
      olderStudents(region),
      0.03 * olderStudents(region),
    ),
    near(
      "中职和技工教师",
      "Teachers of vocational upper secondary",
      teachers(region, "secondary", "technician"),
      say("teachers-secondary"),
    ),
    near(
      "高职教师",
      "Teachers of higher vocational",
      teachers(region, "higher-vocational"),
      say("teachers-higher-vocational"),
    ),
    near(
      "在外人员",
      "Diaspora",
      total(region.diaspora, (d) => d.persons),
      say("diaspora"),
    ),
    equal(
      "非农增加值",
      "Non-farm value added",
      (employers + ownAccount) * say("value-added-per-worker"),
      say("value-added-non-farm"),
      0.01 * say("value-added-non-farm"),
    ),
    equal(
      "工资占单位增加值（0.40—0.55）",
      "Wage bill over employers' value added (.40–.55)",
      money.cityMeanPayYear / say("value-added-per-worker"),
      0.475,
      0.075,
    ),
    equal(
      "附加＝增值税的5%",
      "Surcharges = 5 % of VAT",
      money.surcharges,
      0.05 * money.vatPaid,
      0.02 * money.surcharges,
    ),
    equal(
      "财政收入份额之和",
      "Shares of revenue",
      total(region.places, (p) => p.fiscalShare),
      1,
      0.005,
    ),
    equal(
      "外出求学份额之和",
      "Shares of study away",
      total(region.tiers, (t) => t.studyShare),
      1,
      0.005,
    ),
    equal(
      "来学份额之和",
      "Shares of those who come to study",
      total(region.tiers, (t) => t.sendShare),
      1,
      0.005,
    ),
    equal(
      "岗位份额之和（偏离最大的行业）",
      "Shares of posts, sector furthest off",
      furthest(region.sectors.map((s) => s.posts)),
      1,
      1e-9,
    ),
    equal(
      "地区份额之和（偏离最大的行业）",
      "Shares of places, sector furthest off",
      furthest(region.sectors.map((s) => s.places)),
      1,
      1e-9,
    ),
  ];
}

type Status = Exclude<keyof StatusBand, "from" | "to">;

function people({ ages, statuses }: Region, status: Status): number {
  return total(statuses, (band) => {
    const residents = total(ages, ({ age, residents }) => (age >= band.from && age <= band.to ? residents : 0));
    return residents * band[status];
  });
}

function students({ schools }: Region, ...kinds: SchoolKind[]): number {
  return total(schools, (school) => (kinds.includes(school.kind) ? school.students : 0));
}

function teachers({ schools }: Region, ...kinds: SchoolKind[]): number {
  return total(schools, (school) => (kinds.includes(school.kind) ? school.teachers : 0));
}

/** Two of three upper-secondary years, and everybody in higher education. */
function olderStudents({ flows, schools }: Region): number {
  const vocational = total(schools, (s) => (s.kind === "secondary" || s.kind === "technician" ? s.students : 0));
  const higher = total(schools, (s) => s.students) - vocational;
  return 2 * flows.academic + (2 * vocational) / 3 + higher;
}

function furthest(shares: readonly Readonly<Record<string, number>>[]): number {
  const sums = shares.map((each) => total(Object.values(each), (share) => share));
  return sums.reduce((worst, sum) => (Math.abs(sum - 1) > Math.abs(worst - 1) ? sum : worst), 1);
}

import type { Plan } from "../../../src/world/plan.ts";
import type { PolicyEntry, Region } from "../../../src/world/region.ts";

const put = (plan: Plan, region: Partial<Region>): Plan => ({ ...plan, region: { ...plan.region, ...region } });

const set = (plan: Plan, values: Readonly<Record<string, number>>): Plan => ({
  ...plan,
  parameters: { ...plan.parameters, ...values },
});

const times = <R extends object, K extends keyof R>(rows: readonly R[], column: K, factor: number): R[] =>
  rows.map((row) => ({ ...row, [column]: (row[column] as number) * factor }));

const fixed = (plan: Plan): Plan => ({ ...plan, closure: "fixed-jobs" });

function noSchools(plan: Plan): Plan {
  const flows = Object.fromEntries(Object.keys(plan.region.flows).map((name) => [name, 0]));
  const { noSchool, academic, vocational } = plan.region.flows;
  return put(plan, {
    schools: [],
    programmes: [],
    flows: { ...(flows as Region["flows"]), noSchool: noSchool + vocational, academic },
  });
}

const aloof = (plan: Plan): Plan =>
  set(plan, {
    "moving.leaveYearly": 0,
    "moving.leaveOlder": 0,
    "moving.arrivals": 0,
    "moving.returnYearly": 0,
    "moving.returnJobless": 0,
    "moving.stayLocal": 0.99,
    "moving.stayOther": 0.99,
    "moving.staySecondary": 0.99,
  });

function noMoney(plan: Plan): Plan {
  const none = (entries: readonly PolicyEntry[]) =>
    entries.map((entry) => ({
      ...entry,
      parameters: Object.fromEntries(
        Object.entries(entry.parameters).map(([name, x]) => [name, name === "budget" ? 0 : x]),
      ),
    }));
  const policies = Object.entries(plan.policies).map(([id, entries]) => [id, none(entries)] as const);
  const money = { ...plan.region.money, spending: 0, vocationalBudget: 0, vatPaid: 0, surcharges: 0 };
  return { ...put(plan, { money }), policies: Object.fromEntries(policies) };
}

/** Ten people, one of every fifth age, two firms and one school with one programme, simulated one for one. */
function tiny(plan: Plan): Plan {
  const { region } = plan;
  const flows = Object.keys(region.flows).map((name) => [name, name === "academic" ? 1 : 0]);
  const school = region.programmes[0]?.school;
  return put(
    { ...plan, k: 1 },
    {
      ages: region.ages.map(({ age }) => ({ age, residents: age % 5 === 0 ? 1 : 0 })),
      cohorts: region.cohorts.map(({ year }) => ({ year, at15: year % 5 === 0 ? 1 : 0 })),
      schools: region.schools.filter(({ id }) => id === school).map((row) => ({ ...row, students: 3, teachers: 1 })),
      programmes: region.programmes.slice(0, 1).map((row) => ({ ...row, seats: 1 })),
      diaspora: region.diaspora.map((row) => ({ ...row, persons: 0 })),
      employers: region.employers.slice(0, 1).map((row) => ({ ...row, firms: 2, staff: 2 * row.least })),
      flows: Object.fromEntries(flows) as unknown as Region["flows"],
    },
  );
}

const noFirms = (plan: Plan): Plan => put(plan, { employers: [] });

const oneFirm = (plan: Plan): Plan =>
  put(plan, { employers: plan.region.employers.slice(-1).map((row) => ({ ...row, firms: 1, staff: row.least })) });

const doubled = (plan: Plan): Plan => put(plan, { cohorts: times(plan.region.cohorts, "at15", 2) });

/** A city at the edge of what can be described, made from the plan of an ordinary one. */
export type Variant = {
  readonly id: string;
  readonly make: (plan: Plan) => Plan;
  readonly slump?: true;
  readonly shut?: true;
};

/** Every variant; two of them also where posts follow the labour force. */
export const variants: readonly Variant[] = [
  { id: "no firms", make: noFirms },
  { id: "one firm", make: oneFirm },
  { id: "no schools", make: noSchools },
  { id: "no outside pull", make: aloof },
  { id: "no vacancies", make: (plan) => plan, shut: true },
  { id: "doubled cohorts", make: doubled },
  { id: "demand −30 % for a year", make: (plan) => plan, slump: true },
  { id: "zero budgets", make: noMoney },
  { id: "ten people", make: (plan) => tiny(plan) },
  { id: "no firms, fixed jobs", make: (plan) => fixed(noFirms(plan)) },
  { id: "no schools, fixed jobs", make: (plan) => fixed(noSchools(plan)) },
  { id: "doubled cohorts, fixed jobs", make: (plan) => fixed(doubled(plan)) },
];

import { exp, log } from "../../kernel/maths.ts";
import { Regression } from "../../stats/regression.ts";
import { type Person, status } from "../../world/persons.ts";
import { experienceOf } from "../../world/posts.ts";
import type { World } from "../../world/world.ts";

/** What a cross-section of employees shows, by the estimators labour economists use. */
export type Pay = {
  /** Return to a year of schooling in Mincer's equation. */ readonly mincer: number;
  /** Pay of higher-vocational and undergraduate employees over that of the compulsory level, less one. */
  readonly higher: number;
  readonly undergraduate: number;
  /** Share above their post's level, and what they earn less than people of their level in posts of it. */
  readonly over: number;
  readonly penalty: number;
  /** Standard deviation of log pay within occupations. */ readonly within: number;
  /** Share of employees a year or less, and ten years or more, in their post; mean tenure in years. */
  readonly underYear: number;
  readonly overTen: number;
  readonly tenure: number;
};

/** Years of schooling by level of education. */
export const schooling = [9, 12, 15, 16] as const;

/** One employee as wage equations see them. */
export type Employee = {
  readonly logPay: number;
  readonly level: number;
  readonly post: number;
  readonly experience: number;
};

/** Mincer's (1974) equation: log pay on years of schooling, experience and its square; the return to a year. */
export function mincerReturn(employees: Iterable<Employee>): number {
  const equation = new Regression(4);
  for (const { logPay, level, experience: t } of employees)
    equation.add([1, schooling[level], t / 10, (t * t) / 100], logPay);
  return equation.fit().coefficients[1];
}

/** Pay by level over the compulsory level, less one, at equal experience: upper secondary, higher vocational, undergraduate. */
export function levelReturns(employees: Iterable<Employee>): readonly number[] {
  const equation = new Regression(6);
  for (const { logPay, level, experience: t } of employees)
    equation.add([1, +(level === 1), +(level === 2), +(level === 3), t / 10, (t * t) / 100], logPay);
  return equation
    .fit()
    .coefficients.slice(1, 4)
    .map((b) => exp(b) - 1);
}

/** Pay lost by those above their post's level, against people of their level in posts of it (Verdugo & Verdugo 1989). */
export function overEducationPenalty(employees: Iterable<Employee>): number {
  const equation = new Regression(8);
  for (const { logPay, level, post, experience: t } of employees)
    equation.add(
      [1, +(level === 1), +(level === 2), +(level === 3), +(level > post), +(level < post), t / 10, (t * t) / 100],
      logPay,
    );
  return 1 - exp(equation.fit().coefficients[4]);
}

/** Reads employees who live in the region. */
export function readPay(world: World, month: number): Pay {
  const { persons, lists, geometry } = world;
  const employees: Employee[] = [];
  const sums = new Float64Array(geometry.occupations * 3);
  let [over, fresh, long, tenure] = [0, 0, 0, 0];
  for (let p = 0 as Person; p < lists.personEnd; p++) {
    if (persons.status[p] !== status.employed || persons.home[p] >= geometry.places) continue;
    const o = persons.occupation[p];
    const logPay = log(persons.wage[p] / 100);
    const held = month - persons.since[p];
    const level = persons.level[p];
    const post = geometry.levelOf[o];
    employees.push({ logPay, level, post, experience: experienceOf(world, p, month) / 12 });
    sums[3 * o]++;
    sums[3 * o + 1] += logPay;
    sums[3 * o + 2] += logPay * logPay;
    if (level > post) over++;
    if (held < 12) fresh++;
    if (held >= 120) long++;
    tenure += held / 12;
  }
  const n = employees.length;
  let spread = 0;
  for (let o = 0; o < geometry.occupations; o++) {
    const [count, sum, square] = sums.subarray(3 * o, 3 * o + 3);
    if (count > 0) spread += square - (sum * sum) / count;
  }
  const [, higher, undergraduate] = levelReturns(employees);
  return {
    mincer: mincerReturn(employees),
    higher,
    undergraduate,
    over: over / n,
    penalty: overEducationPenalty(employees),
    within: Math.sqrt(spread / n),
    underYear: fresh / n,
    overTen: long / n,
    tenure: tenure / n,
  };
}

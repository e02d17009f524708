import { credential, type Person, status } from "../world/persons.ts";
import type { World } from "../world/world.ts";
import { cohortFigure } from "./cohort-figure.ts";
import { shareOf } from "./indicator.ts";

/** Age of the cohort read, months, and its level: higher vocational. */
const AGE = 6;
const LEVEL = 2;

/** Higher-vocational graduates of schools here who are employed in the city six months later. */
function* starters({ persons, lists, geometry }: World, month: number): Generator<Person> {
  for (let p = 0 as Person; p < lists.personEnd; p++)
    if (
      persons.graduated[p] === month - AGE &&
      persons.level[p] === LEVEL &&
      persons.school[p] >= 0 &&
      persons.status[p] === status.employed &&
      persons.home[p] < geometry.places
    )
      yield p;
}

/** Standard deviation between groups over the overall mean, freed of the spread within them (analysis of variance); values in whole numbers. */
export function spreadBetween(values: Iterable<readonly [group: number, value: number]>): number {
  const groups = new Map<number, { n: number; sum: number }>();
  let n = 0;
  let sum = 0;
  let squares = 0;
  for (const [id, value] of values) {
    const group = groups.get(id) ?? { n: 0, sum: 0 };
    groups.set(id, group);
    group.n++;
    group.sum += value;
    n++;
    sum += value;
    squares += value * value;
  }
  if (groups.size < 2 || n <= groups.size) return Number.NaN;
  let between = 0;
  let sizes = 0;
  for (const [, group] of [...groups].sort(([a], [b]) => a - b)) {
    between += (group.sum * group.sum) / group.n;
    sizes += group.n * group.n;
  }
  const within = (squares - between) / (n - groups.size);
  const variance = ((between - (sum * sum) / n) / (groups.size - 1) - within) * ((groups.size - 1) / (n - sizes / n));
  return Math.sqrt(Math.max(0, variance)) / (sum / n);
}

/** How starting pay differs between schools, and by certificate. */
export const startingPay = [
  cohortFigure(
    AGE,
    {
      id: "starting-pay-schools",
      name: { zh: "高职院校之间起薪差距", en: "Spread of starting pay between colleges" },
      better: "lower",
      scale: "biased",
      definition: {
        zh: "毕业半年后在本市受雇的高职毕业生月薪在院校之间的标准差（方差分析，扣除校内差别），除以平均月薪。",
        en: "Standard deviation between schools of the monthly pay of higher-vocational graduates employed in the city six months later (analysis of variance, spread within schools taken off), over mean pay.",
      },
    },
    (_, { world, month }) => {
      const { persons } = world;
      const rows = [...starters(world, month)];
      const mean = rows.reduce((sum, p) => sum + persons.wage[p], 0) / rows.length;
      // In ten-thousandths of the mean: whole, so that no order of rows matters, and the same in any currency.
      return spreadBetween(rows.map((p) => [persons.school[p], Math.round((1e4 * persons.wage[p]) / mean)]));
    },
  ),
  cohortFigure(
    AGE,
    {
      id: "certificate-pay",
      name: { zh: "持证高职毕业生的相对起薪", en: "Relative starting pay of certificate holders" },
      unit: "ratio",
      better: "none",
      scale: "biased",
      definition: {
        zh: "毕业半年后在本市受雇的高职毕业生中，持所学专业类技能等级证书者与无证书者平均月薪之比；未控制专业和能力。",
        en: "Of higher-vocational graduates employed in the city six months later, mean monthly pay of those with the skill certificate of their field over that of the others; field and ability are not held equal.",
      },
    },
    (_, { world, month }) => {
      const { persons } = world;
      const pay = [0, 0];
      const count = [0, 0];
      for (const p of starters(world, month)) {
        const held = persons.credentials[p] & credential.certificate ? 1 : 0;
        pay[held] += persons.wage[p];
        count[held]++;
      }
      return shareOf(pay[1], count[1]) / shareOf(pay[0], count[0]);
    },
  ),
] as const;

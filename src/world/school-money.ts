import type { Programme, School } from "./education.ts";
import type { World } from "./world.ts";

/** Yuan a year per student of each level, such that students at the region's seats take up its vocational budget. */
function perStudent({ plan, parameters: { schools } }: World): number[] {
  const { programmes, money } = plan.region;
  const weight = [0, 1, schools.higher, schools.university];
  const sum = programmes.reduce((n, p) => n + weight[p.level] * p.seats * p.years, 0);
  return weight.map((w) => (sum > 0 ? (w * money.vocationalBudget) / sum : 0));
}

/** Yuan a year that each school is granted for the students it has. */
export function grants(world: World): Float64Array {
  const { programmes, schools } = world;
  const standard = perStudent(world);
  const yuan = new Float64Array(schools.capacity);
  for (let r = 0 as Programme; r < programmes.capacity; r++)
    if (programmes.school[r] >= 0) yuan[programmes.school[r]] += standard[programmes.level[r]] * programmes.pupils[r];
  return yuan;
}

/** Share of its teachers' pay that each school can meet, from this month's grant and what it has. */
export function solvency(world: World): Float64Array {
  const { schools, parameters, plan } = world;
  return grants(world).map((yuan, i) => {
    const s = i as School;
    const due = (schools.heads[s] * parameters.schools.pay) / 12;
    return due > 0 ? Math.min(1, (yuan / 12 + (schools.cash[s] * plan.k) / 100) / due) : 1;
  });
}

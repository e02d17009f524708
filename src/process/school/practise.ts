import { draw2, unit } from "../../kernel/random.ts";
import type { School, Teacher } from "../../world/education.ts";
import { streams } from "../../world/keys.ts";
import { account, reason } from "../../world/money.ts";
import type { World } from "../../world/world.ts";

/** Mean months in firms a year that a school releases its teachers for: more where help lowers the cost, none where it has no money. */
function monthsOffered({ schools, parameters, plan }: World, s: School, heads: number): number {
  const { teachers: P, skills, teaching } = parameters;
  const most = teaching.practiceMost;
  if (heads === 0) return 0;
  const help = P.releaseCost > 0 ? schools.practiceHelp[s] / 100 / P.releaseCost : 0;
  const wanted = Math.min(most / 2, skills.practiceMonths + P.releaseByHelp * help);
  const affordable = P.releaseCost > 0 ? (schools.cash[s] * plan.k) / 100 / P.releaseCost / heads : most;
  return Math.max(0, Math.min(wanted, affordable));
}

/** A year's practice: the stock wears and knowledge ages for all; months in firms renew both, and their cost is paid. */
export function practise(world: World, month: number): void {
  const { teachers, schools, parameters, ledger, plan } = world;
  const P = parameters.teachers;
  const { currencyDecay, currencyGain } = parameters.skills;
  const { k0, k1 } = world.draws.of(streams.teacher, month);
  const heads = new Int32Array(schools.capacity);
  for (let t = 0 as Teacher; t < teachers.capacity; t++) heads[teachers.school[t]] += teachers.held[t];
  const mean = Float64Array.from(heads, (n, s) => monthsOffered(world, s as School, n));
  for (let s = 0 as School; s < schools.capacity; s++) schools.released[s] = 0;
  for (let t = 0 as Teacher; t < teachers.capacity; t++) {
    if (!teachers.held[t]) continue;
    const s = teachers.school[t];
    const months = Math.min(parameters.teaching.practiceMost, 2 * mean[s] * unit(draw2(k0, k1, teachers.key[t], 2)));
    schools.released[s] += months;
    teachers.practice[t] = teachers.practice[t] * (1 - P.practiceWear) + months;
    teachers.currency[t] = Math.min(1, teachers.currency[t] * (1 - currencyDecay) + currencyGain * months);
  }
  let paid = 0;
  for (let s = 0 as School; s < schools.capacity; s++) {
    const fen = Math.min(schools.cash[s], Math.floor((schools.released[s] * P.releaseCost * 100) / plan.k));
    schools.cash[s] -= fen;
    paid += fen;
  }
  ledger.pay(account.schools, account.households, reason.cover, paid);
}

import { BLOCK, readAhead, readPosts } from "../../world/ahead.ts";
import type { Cell, Vacancy } from "../../world/firms.ts";
import { mayWork } from "../../world/licence.ts";
import { placeHere } from "../../world/moves.ts";
import { matchOf, payFen, payOver, worthOf } from "../../world/pay.ts";
import type { Person } from "../../world/persons.ts";
import { logOutputOf } from "../../world/posts.ts";
import { certaintyOf } from "../../world/signal.ts";
import type { World } from "../../world/world.ts";

/**
 * Enters an application if it stands a chance: the firm reads log output with the noise given, wants it above its bar, and pays at
 * least what the seeker would take.
 */
export function weigh(
  world: World,
  i: number,
  p: Person,
  v: Vacancy,
  c: Cell,
  experience: number,
  reserve: number,
  month: number,
  noise: number,
  by: number,
): void {
  const { desk, cells, firms, occupations, parameters, vacancies, geometry, persons } = world;
  const M = parameters.market;
  const o = cells.occupation[c];
  if (!mayWork(world, p, o)) return;
  const f = cells.firm[c];
  const read =
    logOutputOf(world, p, o, month, 1 - M.learned) -
    occupations.standard[o as never] +
    certaintyOf(world, p, o) * noise;
  const slack = firms.slack[f];
  const novice = experience < parameters.hiring.noviceMonths;
  if (read < -M.bar - slack - (novice ? M.noviceBar : 0)) return;
  const over = payOver(world, read, slack, experience);
  const wage = payFen(world, vacancies.logWage[v] + worthOf(world, p, o) + matchOf(world, p, c), over);
  if (wage < reserve) return;
  const n = desk.count;
  if (n >= desk.seeker.length) return;
  desk.seeker[n] = i;
  desk.vacancy[n] = v;
  desk.by[n] = by;
  desk.read[n] = read;
  desk.gain[n] = read;
  desk.value[n] =
    wage *
    (1 +
      geometry.fit[persons.occupation[p] * geometry.occupations + o] -
      geometry.commute[placeHere(world, p) * geometry.places + firms.place[f]]);
  desk.count++;
}

/** Each vacancy offers to its best applicant, each seeker takes the best offer; ties go by key. `take` hires. */
export function matchUp(
  world: World,
  seekers: number,
  take: (seeker: number, v: Vacancy, read: number, by: number) => void,
): void {
  const { desk, lists, persons } = world;
  const { seeker, vacancy, gain, value, best, offer, read } = desk;
  for (let a = 0; a < desk.count; a++) best[vacancy[a]] = -1;
  for (let i = 0; i < seekers; i++) offer[i] = -1;
  const keyOf = (a: number) => persons.key[lists.seekers[seeker[a]] as Person];
  for (let a = 0; a < desk.count; a++) {
    const b = best[vacancy[a]];
    if (b < 0 || gain[a] > gain[b] || (gain[a] === gain[b] && keyOf(a) > keyOf(b))) best[vacancy[a]] = a;
  }
  for (let a = 0; a < desk.count; a++) {
    if (best[vacancy[a]] !== a) continue;
    const b = offer[seeker[a]];
    if (
      b < 0 ||
      value[a] > value[b] ||
      (value[a] === value[b] && desk.position[vacancy[a]] > desk.position[vacancy[b]])
    )
      offer[seeker[a]] = a;
  }
  const { asking, askers } = desk;
  let taking = 0;
  for (let i = 0; i < seekers; i++) {
    if (offer[i] < 0) continue;
    asking[taking] = i;
    askers[taking++] = lists.seekers[i];
  }
  for (let j = 0; j < taking; j++) {
    if (j % BLOCK === 0) {
      readAhead(world, askers, j, Math.min(taking, j + BLOCK));
      readPosts(world, j, Math.min(taking, j + BLOCK));
    }
    const a = offer[asking[j]];
    take(asking[j], vacancy[a] as Vacancy, read[a], desk.by[a]);
  }
}

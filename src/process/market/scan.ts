import { moyOf } from "../../kernel/calendar.ts";
import { draw } from "../../kernel/random.ts";
import { classesOfPersons } from "../../world/governments.ts";
import { streams } from "../../world/keys.ts";
import { type Person, status } from "../../world/persons.ts";
import { helpRow, type World } from "../../world/world.ts";
import {
  ownAccountPull,
  quitChance,
  readyForOwnAccount,
  readyToSearch,
  restsAfter,
  tiredOfOwnAccount,
} from "./hazards.ts";

/** One pass over all persons, kept free of what happens to few: who turns, who seeks, whose month it is goes on lists. */
export function scan(world: World, month: number): void {
  const { persons, lists, curves, parameters, geometry, entitled, plan } = world;
  const { market: M, ages: A } = parameters;
  const { k0, k1 } = world.draws.of(streams.leave, month);
  const {
    birthday,
    status: now,
    since,
    born,
    key,
    quitScale,
    searchScale,
    tasteAt,
    outputAt,
    until,
    home,
    graduated,
    level,
    origin,
  } = persons;
  const places = geometry.places;
  const pull = ownAccountPull(world);
  const tiers = plan.region.tiers;
  const { quit, search } = curves;
  const now12 = moyOf(month) - 1;
  lists.releasePersons();
  lists.leaverCount = 0;
  lists.revealedCount = 0;
  lists.turningCount = 0;
  entitled.fill(0);
  const headcount = world.headcount;
  headcount.fill(0);
  const helped = (plan.policies["talent-housing"]?.length ?? 0) > 0;
  const end = lists.personEnd;
  const { quitBase, inactivity } = M;
  const ownAccountIn = M.ownAccountIn * pull;
  const ownAccountOut = M.ownAccountOut / pull;
  const helpEnds = 12 * classesOfPersons.years;
  let lookers = 0;
  let jobless = 0;
  let birthdays = 0;
  const { yearly, leavers, seekers, revealed } = lists;
  for (let p = 0 as Person; p < end; p++) {
    const s = now[p];
    if (s === status.gone) continue;
    if (home[p] < places) headcount[s]++;
    if (birthday[p] === now12) yearly[birthdays++] = p;
    if (s === status.retired || s === status.farm) continue;
    if (s <= status.undergraduate) {
      if (until[p] === month) leavers[lists.leaverCount++] = p;
      continue;
    }
    const u = ((draw(k0, k1, key[p]) >>> 0) + 0.5) / 4294967296;
    if (home[p] >= places) {
      const tier = tiers[home[p] - places];
      if (s === status.employed) {
        // Jobs there end at the rate that keeps the tier's own unemployment, given how fast people find work.
        if (u * (1 - tier.unemployment) < tier.unemployment * tier.finding) {
          now[p] = status.unemployed;
          persons.experience[p] += month - since[p];
          since[p] = month;
        }
      } else if (s === status.unemployed && u < tier.finding) {
        now[p] = status.employed;
        since[p] = month;
      }
      continue;
    }
    if (s === status.employed) {
      if (helped && month - graduated[p] < helpEnds) {
        const years = ((month - graduated[p]) / 12) | 0;
        entitled[helpRow(home[p], level[p], years, origin[p] < places ? 0 : 1)]++;
      }
      const tenure = month - since[p];
      if (tasteAt[p] === month || outputAt[p] === month) {
        revealed[lists.revealedCount++] = p;
        continue;
      }
      const at = tenure < 240 ? tenure : 239;
      const leaves = quitChance(quit[at], quitScale[p], quitBase);
      if (u < leaves)
        lists.turn(p, u < leaves * restsAfter(parameters, month - born[p]) ? status.inactive : status.unemployed);
      else if (u < leaves + search[at] * searchScale[p]) seekers[lists.seekers.length - 1 - lookers++] = p;
    } else if (s === status.unemployed) {
      const age = (month - born[p]) / 12;
      const turn = ownAccountIn * readyForOwnAccount(A, age);
      if (u < turn) lists.turn(p, status.ownAccount);
      else if (u < turn + inactivity) lists.turn(p, status.inactive);
      else seekers[jobless++] = p;
    } else if (s === status.ownAccount) {
      if (u < ownAccountOut * tiredOfOwnAccount(A, month - born[p])) lists.turn(p, status.unemployed);
    } else if (s === status.inactive) {
      // Those who leave school with a pause end it in its month.
      if (until[p] === month || u < M.activity * readyToSearch(A, month - born[p])) lists.turn(p, status.unemployed);
    } else if (until[p] <= month) lists.turn(p, status.unemployed);
  }
  lists.yearlyCount = birthdays;
  lists.unemployedCount = jobless;
  lists.seekerCount = jobless;
  for (let i = 0; i < lookers; i++) seekers[lists.seekerCount++] = seekers[seekers.length - 1 - i];
}

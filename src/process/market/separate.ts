import { moyOf } from "../../kernel/calendar.ts";
import { clip } from "../../kernel/maths.ts";
import { draw } from "../../kernel/random.ts";
import { clearHires } from "../../world/channels.ts";
import { leaveService } from "../../world/contract.ts";
import { streams } from "../../world/keys.ts";
import { clearMoves } from "../../world/moves.ts";
import { mark, type Person, status } from "../../world/persons.ts";
import { logOutputOf, scaleHazards, setStatus } from "../../world/posts.ts";
import { process } from "../../world/process.ts";
import { helpRow, type World } from "../../world/world.ts";

/** Every person's month: leaving a post, searching, turning to other work, finishing studies; each has one draw (E7). */
export const separate = process({
  id: "separate",
  name: { zh: "离职与求职", en: "Separate and search" },
  does: {
    zh: "在岗者按任期、工资和满意度离职、被辞退或在职求职；失业、个体经营与非劳动力之间按各自风险流动。",
    en: "People quit, are dismissed or search on the job by tenure, pay and taste; unemployment, own-account work and inactivity exchange people at their own hazards.",
  },
  reads: ["persons", "cells", "firms", "occupations", "city"],
  writes: ["persons", "cells", "firms.posts", "firms.bill", "firms.output", "skill", "hires", "moves"],
  draws: ["leave"],
  run: scan,
});

function scan(world: World, month: number): void {
  const { persons, lists, curves, parameters, geometry, entitled, city, plan } = world;
  const M = parameters.market;
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
  const meanPay = city.meanPay[0 as never];
  const pull = clip(city.ownAccountPay[0 as never] / (0.75 * meanPay), 0.2, 5);
  const tiers = plan.region.tiers;
  const { quit, search } = curves;
  const now12 = moyOf(month) - 1;
  clearHires(world, month);
  clearMoves(world, month);
  lists.seekerCount = 0;
  lists.releasePersons();
  lists.leaverCount = 0;
  lists.yearlyCount = 0;
  entitled.fill(0);
  const headcount = world.headcount;
  headcount.fill(0);
  const helped = (plan.policies["talent-housing"]?.length ?? 0) > 0;
  const end = lists.personEnd;
  let lookers = 0;
  const { yearly, leavers, seekers } = lists;
  for (let p = 0 as Person; p < end; p++) {
    const s = now[p];
    if (s === status.gone) continue;
    if (home[p] < places) headcount[s]++;
    if (birthday[p] === now12) yearly[lists.yearlyCount++] = p;
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
      if (helped && month - graduated[p] < 72) {
        const years = ((month - graduated[p]) / 12) | 0;
        entitled[helpRow(home[p], level[p], years, origin[p] < places ? 0 : 1)]++;
      }
      const tenure = month - since[p];
      if (tasteAt[p] === month) {
        persons.marks[p] |= mark.tasteSeen;
        scaleHazards(world, p, month);
      }
      if (outputAt[p] === month && tooPoor(world, p, month)) {
        setStatus(world, p, status.unemployed, month);
        continue;
      }
      const at = tenure < 240 ? tenure : 239;
      const leaves = quit[at] * quitScale[p] + M.quitBase;
      if (u < leaves) {
        leaveService(world, p, month);
        setStatus(world, p, u < leaves * M.quitInactive ? status.inactive : status.unemployed, month);
      } else if (u < leaves + search[at] * searchScale[p]) seekers[lists.seekers.length - 1 - lookers++] = p;
    } else if (s === status.unemployed) {
      const age = (month - born[p]) / 12;
      const turn = M.ownAccountIn * pull * (age < 25 ? 0.5 : age < 30 ? 0.8 : 1.15);
      if (u < turn) setStatus(world, p, status.ownAccount, month);
      else if (u < turn + M.inactivity) setStatus(world, p, status.inactive, month);
      else seekers[lists.seekerCount++] = p;
    } else if (s === status.ownAccount) {
      if (u < (M.ownAccountOut / pull) * (month - born[p] < 300 ? 1.3 : 1))
        setStatus(world, p, status.unemployed, month);
    } else if (s === status.inactive) {
      if (u < M.activity * (month - born[p] < 540 ? 1 : 0.3)) setStatus(world, p, status.unemployed, month);
    } else if (until[p] <= month) setStatus(world, p, status.unemployed, month);
  }
  lists.unemployedCount = lists.seekerCount;
  for (let i = 0; i < lookers; i++) seekers[lists.seekerCount++] = seekers[seekers.length - 1 - i];
}

/** Once true output is known: below the line at which the firm keeps a person (lower in the first two years of work). */
function tooPoor(world: World, p: Person, month: number): boolean {
  const { persons, cells, firms, occupations, parameters } = world;
  const c = persons.cell[p];
  persons.marks[p] |= mark.outputSeen;
  const novice = persons.experience[p] < 24 ? 0.12 : 0;
  const gap = logOutputOf(world, p, cells.occupation[c], month) - occupations.standard[cells.occupation[c] as never];
  return gap < -parameters.market.dismissal - firms.slack[cells.firm[c]] - novice;
}

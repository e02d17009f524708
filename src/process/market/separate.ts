import { draw, unit } from "../../kernel/random.ts";
import { BLOCK, readAhead, readEmployers } from "../../world/ahead.ts";
import { clearHires } from "../../world/channels.ts";
import { leaveService } from "../../world/contract.ts";
import { streams } from "../../world/keys.ts";
import { clearMoves } from "../../world/moves.ts";
import { mark, type Person, status } from "../../world/persons.ts";
import { logOutputOf, scaleHazards, setStatus } from "../../world/posts.ts";
import { process } from "../../world/process.ts";
import type { World } from "../../world/world.ts";
import { quitChance, restsAfter } from "./hazards.ts";
import { scan } from "./scan.ts";

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
  run: (world, month) => {
    const { lists } = world;
    clearHires(world, month);
    clearMoves(world, month);
    scan(world, month);
    for (let i = 0; i < lists.revealedCount; i++) {
      if (i % BLOCK === 0) {
        readAhead(world, lists.revealed, i, Math.min(lists.revealedCount, i + BLOCK));
        readEmployers(world, lists.revealed, i, Math.min(lists.revealedCount, i + BLOCK));
      }
      reveal(world, lists.revealed[i] as Person, month);
    }
    for (let i = 0; i < lists.turningCount; i++) turn(world, lists.turning[i] as Person, lists.turnsTo[i], month);
  },
});

/** What an employed person learns of the post, or the firm of the person, counts from this month on; then the month's draw. */
function reveal(world: World, p: Person, month: number): void {
  const { persons, lists, curves, parameters } = world;
  const M = parameters.market;
  if (persons.tasteAt[p] === month) {
    persons.marks[p] |= mark.tasteSeen;
    scaleHazards(world, p, month);
  }
  if (persons.outputAt[p] === month) {
    persons.marks[p] |= mark.outputSeen;
    if (tooPoor(world, p, month)) {
      setStatus(world, p, status.unemployed, month);
      return;
    }
  }
  const { k0, k1 } = world.draws.of(streams.leave, month);
  const u = unit(draw(k0, k1, persons.key[p]));
  const at = Math.min(239, month - persons.since[p]);
  const leaves = quitChance(curves.quit[at], persons.quitScale[p], M.quitBase);
  if (u < leaves)
    lists.turn(p, u < leaves * restsAfter(parameters, month - persons.born[p]) ? status.inactive : status.unemployed);
  else if (u < leaves + curves.search[at] * persons.searchScale[p]) lists.seekers[lists.seekerCount++] = p;
}

/** Turns a person to another status of their own will. */
function turn(world: World, p: Person, to: number, month: number): void {
  leaveService(world, p, month);
  setStatus(world, p, to, month);
}

/** Once true output is known: below the line at which the firm keeps a person (lower for novices). */
export function tooPoor(world: World, p: Person, month: number): boolean {
  const { persons, cells, firms, occupations, parameters } = world;
  const c = persons.cell[p];
  const { noviceMonths, noviceAllowance } = parameters.hiring;
  const novice = persons.experience[p] < noviceMonths ? noviceAllowance : 0;
  const gap = logOutputOf(world, p, cells.occupation[c], month) - occupations.standard[cells.occupation[c] as never];
  return gap < -parameters.market.dismissal - firms.slack[cells.firm[c]] - novice;
}

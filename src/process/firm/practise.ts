import { exp } from "../../kernel/maths.ts";
import { delivered } from "../../world/delivery.ts";
import { mode } from "../../world/modes.ts";
import { mark, type Person, status } from "../../world/persons.ts";
import { furtherShare, practiceOf } from "../../world/practice.ts";
import { anchorSkills } from "../../world/skills.ts";
import type { World } from "../../world/world.ts";

/** In June final-year students have learnt by practice what it adds to ordinary teaching: at bases and with mentors towards their field, as interns towards the firm's needs (E10). */
export function learnByPractice(world: World, month: number): void {
  const { persons, lists, links, cells, geometry, programmes, parameters } = world;
  const { modes: M } = parameters;
  const practice = practiceOf(world);
  const { status: now, until } = persons;
  const end = lists.personEnd;
  for (let p = 0 as Person; p < end; p++) {
    const s = now[p];
    if (s < status.vocational || s > status.undergraduate || until[p] !== month + 1) continue;
    const r = persons.programme[p];
    if (r < 0 || persons.home[p] >= geometry.places) continue;
    const l = persons.intern[p];
    if (practice[r] === 0 && l < 0) continue;
    anchorSkills(world, p, month);
    const level = s === status.vocational ? 1 : s === status.higher ? 2 : 3;
    close(world, p, geometry.natural[programmes.cluster[r as never] * 4 + level], practice[r], 0);
    if (l < 0) continue;
    const bound = persons.order[p] >= 0 && links.mode[l] >= mode.orderClass;
    const o = cells.occupation[links.cell[l]];
    const part = delivered(world, l);
    if (bound) close(world, p, o, 0, part * furtherShare(world, links.mode[l]));
    else if ((persons.marks[p] & mark.goesOn) === 0) close(world, p, o, part * M.internMonths * M.internPractice, 0);
  }
}

/** Closes the gap of technical skills to an occupation's needs by months of learning at work, or by a share. */
function close(world: World, p: Person, o: number, months: number, share: number): void {
  const { geometry, skill, plan } = world;
  for (let k = 0; k < geometry.skills; k++) {
    const { kind, learning } = plan.region.skills[k];
    if (kind !== "technical") continue;
    const at = p * geometry.skills + k;
    const gap = geometry.settled[o * geometry.skills + k] - skill[at];
    if (gap > 0) skill[at] += gap * (1 - (1 - share) * exp(-learning * months));
  }
}

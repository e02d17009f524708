import { delivered } from "../../world/delivery.ts";
import type { Person } from "../../world/persons.ts";
import { anchorSkills } from "../../world/skills.ts";
import type { World } from "../../world/world.ts";
import { effortOf } from "./effort.ts";

/**
 * What a course leaves behind (E10, integrated over its length): each technical skill closes the school's share of the gap
 * to the curriculum, more or less by effort; general skill rises to the level's. An order class closes part of the rest.
 */
export function learn(world: World, p: Person, level: number, cluster: number, month: number): void {
  const { persons, programmes, schools, geometry, skill, parameters, plan, classes, cells } = world;
  const { skills: P, teaching: T } = parameters;
  anchorSkills(world, p, month);
  const r = persons.programme[p];
  const quality =
    r >= 0 ? schools.quality[programmes.school[r as never]] * programmes.teaching[r as never] : T.awayQuality;
  const vintage = r >= 0 ? programmes.vintage[r as never] : T.awayVintage;
  const closed = Math.min(T.closedMost, quality * effortOf(world, p));
  const o = geometry.natural[cluster * 4 + level];
  const order = persons.order[p];
  const taught = order >= 0 ? P.orderShare * delivered(world, classes.link[order]) : 0;
  const target = order >= 0 ? cells.occupation[classes.cell[order]] : o;
  for (let k = 0; k < geometry.skills; k++) {
    const at = p * geometry.skills + k;
    const kind = plan.region.skills[k].kind;
    if (kind === "general") skill[at] = P.generalBase + P.generalStep * level + P.abilitySpread * persons.ability[p];
    else if (kind === "social") {
      const goal = geometry.needs[o * geometry.skills + k];
      if (goal > skill[at]) skill[at] += parameters.credentials.socialTaught * (goal - skill[at]);
    } else if (kind === "technical") {
      const goal = vintage * geometry.needs[o * geometry.skills + k];
      if (goal > skill[at]) skill[at] += closed * (goal - skill[at]);
      const wanted = geometry.needs[target * geometry.skills + k];
      if (taught > 0 && wanted > skill[at]) skill[at] += taught * (wanted - skill[at]);
    }
  }
  persons.occupation[p] = target;
  persons.cluster[p] = cluster;
}

/** What part of a course leaves behind: the technical skills only, in proportion, and the level's natural post one step lower. */
export function learnPart(world: World, p: Person, level: number, cluster: number, part: number, month: number): void {
  const { persons, programmes, schools, geometry, skill, plan, parameters } = world;
  anchorSkills(world, p, month);
  const r = persons.programme[p] as never;
  const closed = Math.min(
    parameters.teaching.closedMost,
    part * schools.quality[programmes.school[r]] * effortOf(world, p),
  );
  const o = geometry.natural[cluster * 4 + level];
  for (let k = 0; k < geometry.skills; k++) {
    if (plan.region.skills[k].kind !== "technical") continue;
    const at = p * geometry.skills + k;
    const goal = programmes.vintage[r] * geometry.needs[o * geometry.skills + k];
    if (goal > skill[at]) skill[at] += closed * (goal - skill[at]);
  }
  persons.occupation[p] = geometry.natural[cluster * 4 + level - 1];
}

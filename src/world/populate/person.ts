import { moyOf } from "../../kernel/calendar.ts";
import { categorical, normalQuantile } from "../../kernel/chance.ts";
import { draw2, unit } from "../../kernel/random.ts";
import { streams } from "../keys.ts";
import { noCluster, type Person } from "../persons.ts";
import type { World } from "../world.ts";

/** Fills what every person has from the start: birth, origin, home, sex, ability. */
export function blank(world: World, p: Person, origin: number, home: number, born: number): void {
  const { persons, parameters } = world;
  const T = parameters.traits;
  const { k0, k1 } = world.draws.of(streams.attributes, 0);
  const key = persons.key[p];
  persons.born[p] = born;
  persons.birthday[p] = moyOf(born) - 1;
  persons.origin[p] = origin;
  persons.home[p] = home;
  persons.sex[p] = unit(draw2(k0, k1, key, 4)) < T.men ? 1 : 0;
  persons.rural[p] = unit(draw2(k0, k1, key, 5)) < T.rural ? 1 : 0;
  persons.ability[p] = normalQuantile(unit(draw2(k0, k1, key, 6)));
  persons.since[p] = world.month;
  persons.anchor[p] = world.month;
}

/** Gives a person who has left school a field and the skills of their level. */
export function trained(world: World, p: Person): void {
  const { persons, plan, geometry, skill, parameters } = world;
  const { k0, k1 } = world.draws.of(streams.attributes, 0);
  const key = persons.key[p];
  const { skills: P, traits: T } = parameters;
  const level = persons.level[p];
  if (level > 0 && (level > 1 || unit(draw2(k0, k1, key, 8)) < T.vocational)) {
    const weights = geometry.seats.subarray(level * geometry.clusters, (level + 1) * geometry.clusters);
    persons.cluster[p] = categorical(unit(draw2(k0, k1, key, 9)), weights);
  }
  const field =
    persons.cluster[p] === noCluster
      ? Math.floor(geometry.clusters * unit(draw2(k0, k1, key, 10)))
      : persons.cluster[p];
  persons.occupation[p] = geometry.natural[field * 4 + level];
  plan.region.skills.forEach((s, j) => {
    const need = geometry.needs[persons.occupation[p] * geometry.skills + j];
    skill[p * geometry.skills + j] =
      s.kind === "general"
        ? P.generalBase + P.generalStep * level + P.abilitySpread * persons.ability[p]
        : s.kind === "social"
          ? P.socialNeed * (1 + T.socialSpread * normalQuantile(unit(draw2(k0, k1, key, 11))))
          : need * (persons.cluster[p] === noCluster ? T.otherSkill : T.fieldSkill);
  });
  persons.anchor[p] = world.month;
}

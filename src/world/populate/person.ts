import { moyOf } from "../../kernel/calendar.ts";
import { categorical, normalQuantile } from "../../kernel/chance.ts";
import { draw2, unit } from "../../kernel/random.ts";
import { streams } from "../keys.ts";
import { noCluster, type Person } from "../persons.ts";
import type { World } from "../world.ts";

/** Share of men, of rural origin, and of those with upper secondary schooling who have a vocational field: all assumed. */
const MALE = 0.51;
const RURAL = 0.5;
const VOCATIONAL = 0.45;

/** Part of an occupation's technical need met by people trained in its field and by others, and the spread of social skill: assumed. */
const TRAINED = 0.75;
const UNTRAINED = 0.5;
const SOCIAL_SPREAD = 0.2;

/** Fills what every person has from the start: birth, origin, home, sex, ability. */
export function blank(world: World, p: Person, origin: number, home: number, born: number): void {
  const { persons } = world;
  const { k0, k1 } = world.draws.of(streams.attributes, 0);
  const key = persons.key[p];
  persons.born[p] = born;
  persons.birthday[p] = moyOf(born) - 1;
  persons.origin[p] = origin;
  persons.home[p] = home;
  persons.sex[p] = unit(draw2(k0, k1, key, 4)) < MALE ? 1 : 0;
  persons.rural[p] = unit(draw2(k0, k1, key, 5)) < RURAL ? 1 : 0;
  persons.ability[p] = normalQuantile(unit(draw2(k0, k1, key, 6)));
  persons.since[p] = world.month;
  persons.anchor[p] = world.month;
}

/** Gives a person who has left school a field and the skills of their level. */
export function trained(world: World, p: Person): void {
  const { persons, plan, geometry, skill, parameters } = world;
  const { k0, k1 } = world.draws.of(streams.attributes, 0);
  const key = persons.key[p];
  const P = parameters.skills;
  const level = persons.level[p];
  if (level > 0 && (level > 1 || unit(draw2(k0, k1, key, 8)) < VOCATIONAL)) {
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
          ? P.socialNeed * (1 + SOCIAL_SPREAD * normalQuantile(unit(draw2(k0, k1, key, 11))))
          : need * (persons.cluster[p] === noCluster ? UNTRAINED : TRAINED);
  });
  persons.anchor[p] = world.month;
}

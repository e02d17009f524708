import { moyOf } from "../../kernel/calendar.ts";
import { categorical, normalQuantile } from "../../kernel/chance.ts";
import { draw, draw2, drawKey, unit } from "../../kernel/random.ts";
import { initialKey, streams } from "../keys.ts";
import { type Person, status } from "../persons.ts";
import { addPerson } from "../posts.ts";
import type { Region, StatusBand } from "../region.ts";
import type { World } from "../world.ts";
import { beginStudies, endOfStudies } from "./students.ts";
import { pathsOf, residentsAt } from "./tables.ts";

/** Every k-th ordinal from a start that the seed sets: samples at k and at a multiple of k are nested. */
export function sampleStart(words: Int32Array, k: number): number {
  const { k0, k1 } = drawKey(words, streams.sample, 0);
  return (draw(k0, k1, 0) >>> 0) % Math.max(1, Math.round(k));
}

const tilt: Readonly<Record<string, readonly number[]>> = {
  farm: [1, 0.25, 0.02, 0], ownAccount: [1, 1, 0.6, 0.15], employed: [0.7, 1.1, 1.6, 2], unemployed: [1, 1, 1, 0.8], inactive: [1, 0.9, 0.8, 0.6],
};

/** Real persons of a place by age at the start, and the share of the region that lives there. */
export function placeAges(region: Region, at40: number, year: number, place: number): Float64Array {
  const total = region.places.reduce((n, p) => n + p.population, 0);
  const share = region.places[place].population / total;
  return Float64Array.from({ length: 60 }, (_, i) => Math.round(residentsAt(region, at40, year, 15 + i) * share));
}

/** Residents from 15 to 74 at the start, one row in k of them, by the status table of the data year. */
export function populateResidents(world: World, year: number): void {
  const { plan, words, parameters } = world;
  const { region, k } = plan;
  const start = sampleStart(words, k);
  for (let place = 0; place < region.places.length; place++) {
    const ages = placeAges(region, parameters.moving.death, year, place);
    let from = 0;
    let ordinal = start;
    for (let i = 0; i < ages.length; i++) {
      for (; ordinal < from + ages[i]; ordinal += k) resident(world, place, 15 + i, ordinal, (ordinal - from + 0.5) / ages[i]);
      from += ages[i];
    }
  }
}

function resident(world: World, place: number, age: number, ordinal: number, quantile: number): void {
  const { persons, plan, words, month } = world;
  const { region } = plan;
  const { k0, k1 } = world.draws.of(streams.attributes, 0);
  const key = initialKey(place, ordinal);
  const p = addPerson(world, key);
  blank(world, p, place, place, month - 12 * age - 1 - Math.floor(12 * unit(draw2(k0, k1, key, 0))));
  if (age < 22 && beginStudies(world, p, age, quantile)) return;
  const band = region.statuses.find((b) => age >= b.from && age <= b.to) ?? region.statuses[age < 16 ? 0 : region.statuses.length - 1];
  const kind = statusOf(band, region.places[place].farmWeight, age < 22 ? unit(draw2(k0, k1, key, 7)) : quantile);
  const levels = region.attainment.find((b) => age >= b.from && age <= b.to) ?? region.attainment[age < 16 ? 0 : region.attainment.length - 1];
  const weights = levels.shares.map((s, q) => (age < 20 && q > 1 ? 0 : s * tilt[kind][q]));
  persons.level[p] = categorical(unit(draw2(k0, k1, key, 2)), weights);
  persons.status[p] = kind === "inactive" && age >= 55 ? status.retired : status[kind];
  persons.experience[p] = Math.max(0, Math.min(400, Math.floor(12 * (age - 17 - 2 * persons.level[p]) * 0.85)));
  persons.since[p] = month - Math.floor(24 * unit(draw2(k0, k1, key, 3)));
  trained(world, p);
}


/** Fills what every person has from the start: birth, origin, home, sex, ability. */
export function blank(world: World, p: Person, origin: number, home: number, born: number): void {
  const { persons, words } = world;
  const { k0, k1 } = world.draws.of(streams.attributes, 0);
  const key = persons.key[p];
  persons.born[p] = born;
  persons.birthday[p] = moyOf(born) - 1;
  persons.origin[p] = origin;
  persons.home[p] = home;
  persons.sex[p] = unit(draw2(k0, k1, key, 4)) < 0.51 ? 1 : 0;
  persons.rural[p] = unit(draw2(k0, k1, key, 5)) < 0.5 ? 1 : 0;
  persons.ability[p] = normalQuantile(unit(draw2(k0, k1, key, 6)));
  persons.since[p] = world.month;
  persons.anchor[p] = world.month;
}

function statusOf(b: StatusBand, farmWeight: number, u: number): "employed" | "ownAccount" | "farm" | "unemployed" | "inactive" {
  const farm = Math.min(b.farm * farmWeight, b.farm + 0.9 * (b.employer + b.ownAccount));
  const rest = (b.employer + b.ownAccount - (farm - b.farm)) / (b.employer + b.ownAccount);
  const kinds = ["employed", "ownAccount", "farm", "unemployed", "inactive"] as const;
  return kinds[categorical(u, [b.employer * rest, b.ownAccount * rest, farm, b.unemployed, b.inactive])];
}

/** Gives a person who has left school a field and the skills of their level. */
export function trained(world: World, p: Person): void {
  const { persons, plan, words, geometry, programmes, skill, parameters } = world;
  const { k0, k1 } = world.draws.of(streams.attributes, 0);
  const key = persons.key[p];
  const P = parameters.skills;
  const level = persons.level[p];
  if (level > 0 && (level > 1 || unit(draw2(k0, k1, key, 8)) < 0.45)) {
    const weights = geometry.seats.subarray(level * geometry.clusters, (level + 1) * geometry.clusters);
    persons.cluster[p] = categorical(unit(draw2(k0, k1, key, 9)), weights);
  }
  const field = persons.cluster[p] === 255 ? Math.floor(geometry.clusters * unit(draw2(k0, k1, key, 10))) : persons.cluster[p];
  persons.occupation[p] = geometry.natural[field * 4 + level];
  plan.region.skills.forEach((s, j) => {
    const need = geometry.needs[persons.occupation[p] * geometry.skills + j];
    skill[p * geometry.skills + j] =
      s.kind === "general" ? P.generalBase + P.generalStep * level + P.abilitySpread * persons.ability[p]
      : s.kind === "social" ? P.socialNeed * (1 + 0.2 * normalQuantile(unit(draw2(k0, k1, key, 11))))
      : need * (persons.cluster[p] === 255 ? 0.5 : 0.75);
  });
  persons.anchor[p] = world.month;
}

/** The diaspora at the start: persons of the region who study or work away, by tier and level. */
export function populateAway(world: World, year: number): void {
  const { plan, words, persons, month } = world;
  const { region, k } = plan;
  const paths = pathsOf(region);
  const tiers = region.tiers.map((t) => t.studyShare);
  const { k0, k1 } = world.draws.of(streams.attributes, 0);
  let ordinal = 2_000_000 + sampleStart(words, k);
  const add = (level: number, age: number, tier: number | null, studying: boolean) => {
    const key = initialKey(Math.floor(region.places.length * unit(draw2(k0, k1, ordinal, 20))), ordinal);
    const p = addPerson(world, key);
    const to = tier ?? categorical(unit(draw2(k0, k1, key, 21)), tiers);
    blank(world, p, key >>> 22, region.places.length + to, month - 12 * age - 1 - Math.floor(12 * unit(draw2(k0, k1, key, 0))));
    persons.level[p] = studying ? 1 : level;
    trained(world, p);
    if (studying) {
      persons.status[p] = level === 2 ? status.higher : status.undergraduate;
      persons.until[p] = endOfStudies(month, age, level === 2 ? 3 : 4);
    } else {
      persons.status[p] = unit(draw2(k0, k1, key, 22)) < region.tiers[to].unemployment ? status.unemployed : status.employed;
      persons.experience[p] = Math.max(0, (age - 22) * 10);
    }
  };
  for (let age = 18; age < 22; age++) {
    const cohort = residentsAt(region, 0, year, 15);
    for (const [level, share] of [[2, age < 21 ? paths.higherAway : 0], [3, paths.underAway]] as const) {
      const end = ordinal + cohort * share;
      for (; ordinal < end; ordinal += k) add(level, age, null, true);
    }
  }
  for (const row of region.diaspora) {
    const tier = region.tiers.findIndex((t) => t.id === row.tier);
    const first = ordinal;
    for (; ordinal < first + row.persons; ordinal += k) add(row.level, 22 + Math.floor((14 * (ordinal - first)) / row.persons), tier, false);
  }
}

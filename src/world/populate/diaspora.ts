import { categorical } from "../../kernel/chance.ts";
import { draw2, unit } from "../../kernel/random.ts";
import { initialKey, streams } from "../keys.ts";
import { status } from "../persons.ts";
import { addPerson } from "../posts.ts";
import type { World } from "../world.ts";
import { blank, trained } from "./person.ts";
import { sampleStart } from "./sample.ts";
import { endOfStudies } from "./students.ts";
import { cohortAt15, pathsOf } from "./tables.ts";

/** Ordinals from here on are of people away, beyond those of residents. */
const FIRST = 2_000_000;

/** The diaspora at the start: persons of the region who study or work away, by tier and level. */
export function populateAway(world: World, year: number): void {
  const { plan, words, persons, month, parameters } = world;
  const { awayYoungest, awayAges, awayWorked } = parameters.start;
  const { region, k } = plan;
  const paths = pathsOf(region);
  const tiers = region.tiers.map((t) => t.studyShare);
  const { k0, k1 } = world.draws.of(streams.attributes, 0);
  let ordinal = FIRST + sampleStart(words, k);
  const add = (level: number, age: number, tier: number | null, studying: boolean) => {
    const key = initialKey(Math.floor(region.places.length * unit(draw2(k0, k1, ordinal, 20))), ordinal);
    const p = addPerson(world, key);
    const to = tier ?? categorical(unit(draw2(k0, k1, key, 21)), tiers);
    blank(
      world,
      p,
      key >>> 22,
      region.places.length + to,
      month - 12 * age - 1 - Math.floor(12 * unit(draw2(k0, k1, key, 0))),
    );
    persons.level[p] = studying ? 1 : level;
    trained(world, p);
    if (studying) {
      persons.status[p] = level === 2 ? status.higher : status.undergraduate;
      persons.until[p] = endOfStudies(month, age, level === 2 ? 3 : 4);
    } else {
      persons.status[p] =
        unit(draw2(k0, k1, key, 22)) < region.tiers[to].unemployment ? status.unemployed : status.employed;
      persons.experience[p] = Math.max(0, (age - awayYoungest) * awayWorked);
    }
  };
  for (let age = 18; age < 22; age++) {
    const cohort = cohortAt15(region, year);
    for (const [level, share] of [
      [2, age < 21 ? paths.higherAway : 0],
      [3, paths.underAway],
    ] as const) {
      const end = ordinal + cohort * share;
      for (; ordinal < end; ordinal += k) add(level, age, null, true);
    }
  }
  for (const row of region.diaspora) {
    const tier = region.tiers.findIndex((t) => t.id === row.tier);
    const first = ordinal;
    for (; ordinal < first + row.persons; ordinal += k)
      add(row.level, awayYoungest + Math.floor((awayAges * (ordinal - first)) / row.persons), tier, false);
  }
}

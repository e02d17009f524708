import { moyOf } from "../../kernel/calendar.ts";
import { categorical } from "../../kernel/chance.ts";
import { draw2, unit } from "../../kernel/random.ts";
import type { Programme } from "../education.ts";
import { newcomerKey, streams } from "../keys.ts";
import { type Person, status } from "../persons.ts";
import { addPerson } from "../posts.ts";
import type { World } from "../world.ts";
import { blank, trained } from "./person.ts";
import { sampleStart } from "./sample.ts";
import { pathsOf } from "./tables.ts";

/** Month of July in which a person of this age ends a course of so many years begun in the September after turning 18 (or 15). */
export function endOfStudies(month: number, age: number, years: number): number {
  const july = month + ((7 - moyOf(month) + 12) % 12);
  const into = age < 18 ? age - 15 : age - 18;
  return july + 12 * Math.max(0, years - 1 - into);
}

/** Puts a young resident at school if their place in the cohort says so; false for those who have left. */
export function beginStudies(world: World, p: Person, age: number, quantile: number): boolean {
  const { plan, persons, month, parameters } = world;
  const paths = pathsOf(plan.region);
  if (age < 18) {
    if (quantile < paths.academic) return enrolled(world, p, 1, -1, status.academic, endOfStudies(month, age, 3));
    if (quantile >= paths.academic + paths.vocational) return false;
    const programme = anyProgramme(world, persons.key[p], 1);
    return enrolled(world, p, 0, programme, status.vocational, endOfStudies(month, age, 3));
  }
  const away = age < 21 ? 1 : 1 - parameters.moving.returnAfterStudy;
  const here = 1 - paths.higherAway * away - paths.underAway;
  const higher = age < 21 ? paths.higherHere / here : 0;
  if (quantile < higher)
    return enrolled(world, p, 1, anyProgramme(world, persons.key[p], 2), status.higher, endOfStudies(month, age, 3));
  if (quantile < higher + paths.underHere / here)
    return enrolled(
      world,
      p,
      1,
      anyProgramme(world, persons.key[p], 3),
      status.undergraduate,
      endOfStudies(month, age, 4),
    );
  return false;
}

function enrolled(world: World, p: Person, level: number, programme: number, to: number, until: number): boolean {
  const { persons } = world;
  persons.level[p] = to === status.academic ? 0 : level;
  trained(world, p);
  persons.status[p] = to;
  persons.programme[p] = programme;
  persons.until[p] = until;
  return true;
}

function anyProgramme(world: World, key: number, level: number): number {
  const { k0, k1 } = world.draws.of(streams.schooling, 0);
  return categorical(
    unit(draw2(k0, k1, key, level)),
    world.plan.region.programmes.map((r) => (r.level === level ? r.seats : 0)),
  );
}

/** Ordinals of students from elsewhere start here at undergraduate level, so that no two levels share a key. */
export const undergraduates = 50_000;

/** Students from elsewhere who study here at the start. */
export function populateImports(world: World, year: number): void {
  const { plan, words, month } = world;
  const { region, k } = plan;
  const tiers = region.tiers.map((t) => t.sendShare);
  const { k0, k1 } = world.draws.of(streams.schooling, 0);
  for (const [level, years, yearly] of [
    [2, 3, region.flows.importsHigherVocational],
    [3, 4, region.flows.importsUndergraduate],
  ] as const) {
    for (let into = 0; into < years; into++) {
      for (let ordinal = sampleStart(words, k); ordinal < yearly; ordinal += k) {
        const birth = year - 19 - into;
        const key = newcomerKey(birth, region.places.length, ordinal + (level === 3 ? undergraduates : 0));
        const p = addPerson(world, key);
        const tier = categorical(unit(draw2(k0, k1, key, 5)), tiers);
        const programme = anyProgramme(world, key, level);
        const home = world.schools.place[world.programmes.school[programme as Programme]];
        blank(
          world,
          p,
          region.places.length + tier,
          home,
          month - 12 * (18 + into) - 1 - Math.floor(12 * unit(draw2(k0, k1, key, 6))),
        );
        enrolled(
          world,
          p,
          1,
          programme,
          level === 2 ? status.higher : status.undergraduate,
          endOfStudies(month, 18 + into, years),
        );
      }
    }
  }
}

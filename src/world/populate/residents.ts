import { categorical } from "../../kernel/chance.ts";
import { draw2, unit } from "../../kernel/random.ts";
import { initialKey, streams } from "../keys.ts";
import type { Parameters } from "../parameters.ts";
import { status } from "../persons.ts";
import { addPerson } from "../posts.ts";
import type { Region, StatusBand } from "../region.ts";
import { statutoryAge } from "../retirement.ts";
import type { World } from "../world.ts";
import { blank, trained } from "./person.ts";
import { sampleStart } from "./sample.ts";
import { beginStudies } from "./students.ts";
import { bandAt, residentsAt } from "./tables.ts";

/** Real persons of a place by age at the start, and the share of the region that lives there. */
export function placeAges(region: Region, moving: Parameters["moving"], year: number, place: number): Float64Array {
  const total = region.places.reduce((n, p) => n + p.population, 0);
  const share = region.places[place].population / total;
  return Float64Array.from({ length: 60 }, (_, i) => Math.round(residentsAt(region, moving, year, 15 + i) * share));
}

/** Residents from 15 to 74 at the start, one row in k of them, by the status table of the data year. */
export function populateResidents(world: World, year: number): void {
  const { plan, words, parameters } = world;
  const { region, k } = plan;
  const start = sampleStart(words, k);
  for (let place = 0; place < region.places.length; place++) {
    const ages = placeAges(region, parameters.moving, year, place);
    let from = 0;
    let ordinal = start;
    for (let i = 0; i < ages.length; i++) {
      for (; ordinal < from + ages[i]; ordinal += k)
        resident(world, place, 15 + i, ordinal, (ordinal - from + 0.5) / ages[i]);
      from += ages[i];
    }
  }
}

function resident(world: World, place: number, age: number, ordinal: number, quantile: number): void {
  const { persons, plan, month, parameters } = world;
  const { region } = plan;
  const { start: S, attainment: A } = parameters;
  const { k0, k1 } = world.draws.of(streams.attributes, 0);
  const key = initialKey(place, ordinal);
  const p = addPerson(world, key);
  blank(world, p, place, place, month - 12 * age - 1 - Math.floor(12 * unit(draw2(k0, k1, key, 0))));
  if (age < 22 && beginStudies(world, p, age, quantile)) return;
  const band = bandAt(region.statuses, age);
  const drawn = statusOf(
    band,
    region.places[place].farmWeight,
    S.farmLimit,
    age < 22 ? unit(draw2(k0, k1, key, 7)) : quantile,
  );
  // The table's bands hold men and women: whoever is past the statutory age doesn't stand in an employer's post.
  const past = month - persons.born[p] >= statutoryAge(persons.born[p], persons.sex[p] === 1, parameters);
  const kind = past && (drawn === "employed" || drawn === "unemployed") ? "inactive" : drawn;
  const lean = [A[`${kind}0`], A[`${kind}1`], A[`${kind}2`], A[`${kind}3`]];
  const { shares } = bandAt(region.attainment, age);
  const weights = shares.map((s, q) => (age < S.college && q > 1 ? 0 : s * lean[q]));
  persons.level[p] = categorical(unit(draw2(k0, k1, key, 2)), weights);
  persons.status[p] = kind === "inactive" && (past || age >= S.retired) ? status.retired : status[kind];
  persons.experience[p] = Math.max(
    0,
    Math.min(S.mostExperience, Math.floor(12 * (age - S.leftSchool - S.perLevel * persons.level[p]) * S.atWork)),
  );
  persons.since[p] = month - Math.floor(S.spell * unit(draw2(k0, k1, key, 3)));
  trained(world, p);
}

function statusOf(
  b: StatusBand,
  farmWeight: number,
  limit: number,
  u: number,
): "employed" | "ownAccount" | "farm" | "unemployed" | "inactive" {
  const farm = Math.min(b.farm * farmWeight, b.farm + limit * (b.employer + b.ownAccount));
  const rest = (b.employer + b.ownAccount - (farm - b.farm)) / (b.employer + b.ownAccount);
  const kinds = ["employed", "ownAccount", "farm", "unemployed", "inactive"] as const;
  return kinds[categorical(u, [b.employer * rest, b.ownAccount * rest, farm, b.unemployed, b.inactive])];
}

import { categorical } from "../../kernel/chance.ts";
import { draw2, unit } from "../../kernel/random.ts";
import { initialKey, streams } from "../keys.ts";
import { status } from "../persons.ts";
import { addPerson } from "../posts.ts";
import type { Region, StatusBand } from "../region.ts";
import type { World } from "../world.ts";
import { blank, trained } from "./person.ts";
import { sampleStart } from "./sample.ts";
import { beginStudies } from "./students.ts";
import { residentsAt } from "./tables.ts";

/** How the attainment of an age leans in each status, by level, before shares are taken: assumed. */
const lean: Readonly<Record<string, readonly number[]>> = {
  farm: [1, 0.25, 0.02, 0],
  ownAccount: [1, 1, 0.6, 0.15],
  employed: [0.7, 1.1, 1.6, 2],
  unemployed: [1, 1, 1, 0.8],
  inactive: [1, 0.9, 0.8, 0.6],
};

/** Months of work per month since leaving school; at most this many months; the present status began within two years: assumed. */
const AT_WORK = 0.85;
const MOST_EXPERIENCE = 400;
const SPELL = 24;

/** Farm work of a place can take at most this share of the region's other employment: assumed. */
const FARM_LIMIT = 0.9;

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
      for (; ordinal < from + ages[i]; ordinal += k)
        resident(world, place, 15 + i, ordinal, (ordinal - from + 0.5) / ages[i]);
      from += ages[i];
    }
  }
}

function resident(world: World, place: number, age: number, ordinal: number, quantile: number): void {
  const { persons, plan, month } = world;
  const { region } = plan;
  const { k0, k1 } = world.draws.of(streams.attributes, 0);
  const key = initialKey(place, ordinal);
  const p = addPerson(world, key);
  blank(world, p, place, place, month - 12 * age - 1 - Math.floor(12 * unit(draw2(k0, k1, key, 0))));
  if (age < 22 && beginStudies(world, p, age, quantile)) return;
  const band =
    region.statuses.find((b) => age >= b.from && age <= b.to) ??
    region.statuses[age < 16 ? 0 : region.statuses.length - 1];
  const kind = statusOf(band, region.places[place].farmWeight, age < 22 ? unit(draw2(k0, k1, key, 7)) : quantile);
  const levels =
    region.attainment.find((b) => age >= b.from && age <= b.to) ??
    region.attainment[age < 16 ? 0 : region.attainment.length - 1];
  const weights = levels.shares.map((s, q) => (age < 20 && q > 1 ? 0 : s * lean[kind][q]));
  persons.level[p] = categorical(unit(draw2(k0, k1, key, 2)), weights);
  persons.status[p] = kind === "inactive" && age >= 55 ? status.retired : status[kind];
  persons.experience[p] = Math.max(
    0,
    Math.min(MOST_EXPERIENCE, Math.floor(12 * (age - 17 - 2 * persons.level[p]) * AT_WORK)),
  );
  persons.since[p] = month - Math.floor(SPELL * unit(draw2(k0, k1, key, 3)));
  trained(world, p);
}

function statusOf(
  b: StatusBand,
  farmWeight: number,
  u: number,
): "employed" | "ownAccount" | "farm" | "unemployed" | "inactive" {
  const farm = Math.min(b.farm * farmWeight, b.farm + FARM_LIMIT * (b.employer + b.ownAccount));
  const rest = (b.employer + b.ownAccount - (farm - b.farm)) / (b.employer + b.ownAccount);
  const kinds = ["employed", "ownAccount", "farm", "unemployed", "inactive"] as const;
  return kinds[categorical(u, [b.employer * rest, b.ownAccount * rest, farm, b.unemployed, b.inactive])];
}

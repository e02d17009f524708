import { log } from "../../kernel/maths.ts";
import { draw2 } from "../../kernel/random.ts";
import type { Programme } from "../../world/education.ts";
import { streams } from "../../world/keys.ts";
import type { Person } from "../../world/persons.ts";
import type { World } from "../../world/world.ts";

/** Ordinals of draws on what a cluster is believed to pay stand above every programme's. */
const BELIEF = 10_000;

/** What all who live in a place see in a programme: expected pay, quality, distance, and its seats as a size term. */
export function commonValue(world: World, place: number, r: Programme): number {
  const { programmes, schools, geometry, parameters } = world;
  const S = parameters.schooling;
  const s = programmes.school[r];
  return (
    S.payWeight * programmes.expected[r] +
    S.qualityWeight * schools.quality[s] -
    S.distanceWeight * geometry.distance[place * geometry.places + schools.place[s]] +
    S.programmeTaste * log(Math.max(programmes.seats[r], 1e-6))
  );
}

/** What one person adds: an earlier field, a belief about what the cluster pays, and taste. */
export function ownValue(world: World, p: Person, r: Programme, month: number): number {
  const { programmes, persons, curves, parameters } = world;
  const S = parameters.schooling;
  const { k0, k1 } = world.draws.of(streams.choice, month);
  const key = persons.key[p];
  const c = programmes.cluster[r];
  return (
    (persons.cluster[p] === c ? S.fieldWeight : 0) +
    S.payWeight * S.payNoise * curves.normal[draw2(k0, k1, key, BELIEF + c) >>> 22] +
    S.programmeTaste * curves.gumbel[draw2(k0, k1, key, r) >>> 22]
  );
}

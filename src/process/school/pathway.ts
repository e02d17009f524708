import { stochasticRound } from "../../kernel/chance.ts";
import { draw2, unit } from "../../kernel/random.ts";
import type { Programme } from "../../world/education.ts";
import { streams } from "../../world/keys.ts";
import { credential, type Person } from "../../world/persons.ts";
import type { World } from "../../world/world.ts";

/** Ordinal of the rounding of articulated places. */
const ROUNDING = 1;

/** Whether a student holds an articulated place at the next level in their field (中高职贯通). */
export const articulated = ({ persons }: World, p: Person): boolean =>
  (persons.credentials[p] & credential.pathway) !== 0;

/** Articulated places of a secondary programme this year, simulated: none where no higher vocational programme here teaches its field. */
export function articulatedPlaces(world: World, r: Programme, month: number): number {
  const { programmes, parameters, plan } = world;
  let next = false;
  for (let h = 0 as Programme; h < programmes.capacity && !next; h++)
    next = programmes.level[h] === 2 && programmes.cluster[h] === programmes.cluster[r] && programmes.seats[h] > 0;
  if (!next) return 0;
  const { k0, k1 } = world.draws.of(streams.seats, month);
  const places = (parameters.credentials.pathway * programmes.seats[r]) / plan.k;
  return stochasticRound(places, unit(draw2(k0, k1, r, ROUNDING)));
}

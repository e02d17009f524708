import { exp, log } from "../../kernel/maths.ts";
import { revised } from "../../process/school/expect.ts";
import { commonValue } from "../../process/school/like.ts";
import { branchOff } from "../../run.ts";
import type { Programme } from "../../world/education.ts";
import type { Plan } from "../../world/plan.ts";
import type { World } from "../../world/world.ts";
import { type Swings, swings } from "../probes/swings.ts";

/** Swings of log pay in a closed occupation under static and under adaptive expectations, and where the field is as open as in the city. */
export type Closed = { readonly still: Swings; readonly adaptive: Swings; readonly open: Swings };

/** Health in the catalogue of 2021, and the level of nursing colleges. */
const HEALTH = "52";
const LEVEL = 2;

/** By how much log pay falls with log graduates where nobody else fills the posts. */
export const SLOPE = 0.5;

/** Graduates' part in a field's hires of a year. */
export const PART = 0.07;

/** Years lived, and how far pay begins below its rest. */
const YEARS = 80;
const BELOW = 0.2;

/** How a closed occupation is lived: weight of the newest pay in expectations, slope of pay in graduates, years from a choice to the pay that those who made it are seen to earn. */
export type Way = { readonly weight: number; readonly slope: number; readonly delay: number };

/**
 * Nursing closed off: its graduates alone fill its posts, schools take all who ask, and nobody leaves the city. Who asks
 * follows the city's own choice of programmes, expectations the city's own rule; a cohort that enrols in September of one
 * year is seen to earn in the January four years on.
 */
export function closed(world: World, plan: Plan): Closed {
  const weight = world.parameters.schooling.expectation;
  const delay = yearsOf(world) + 1;
  const asked = askedFor(world, plan);
  const lived = (way: Way) => swings(payOf(asked, way));
  return {
    still: lived({ weight: 1, slope: SLOPE, delay }),
    adaptive: lived({ weight, slope: SLOPE, delay }),
    open: lived({ weight: 1, slope: SLOPE * PART, delay }),
  };
}

/** Log pay relative to its rest, year by year. */
export function payOf(asked: (above: number) => number, { weight, slope, delay }: Way): number[] {
  const rest = asked(0);
  let expected = -BELOW;
  const entered: number[] = [];
  const pay: number[] = [];
  for (let year = 0; year < YEARS; year++) {
    const seen = year < delay ? -BELOW : -slope * log((entered[year - delay] as number) / rest);
    pay.push(seen);
    expected = revised(expected, seen, weight);
    entered.push(asked(expected));
  }
  return pay;
}

/** Share of a level's students, without an earlier field, who put the occupation's programmes first where expected log pay there is so far above its base. */
export function askedFor(world: World, plan: Plan): (above: number) => number {
  const own = branchOff(world, plan);
  const { programmes, parameters, geometry } = own;
  const offered = Array.from({ length: programmes.capacity }, (_, r) => r as Programme).filter(
    (r) => programmes.level[r] === LEVEL && programmes.seats[r] > 0,
  );
  const base = offered.map((r) => programmes.expected[r]);
  const closing = offered.map((r) => plan.region.clusters[programmes.cluster[r]]?.code === HEALTH);
  const people = plan.region.places.map(({ population }) => population);
  return (above) => {
    offered.forEach((r, i) => {
      programmes.expected[r] = (base[i] as number) + (closing[i] ? above : 0);
    });
    let share = 0;
    for (let place = 0; place < geometry.places; place++) {
      const odds = offered.map((r) => exp(commonValue(own, place, r) / parameters.schooling.programmeTaste));
      const total = odds.reduce((a, b) => a + b, 0);
      share += ((people[place] as number) * odds.reduce((sum, x, i) => sum + (closing[i] ? x : 0), 0)) / total;
    }
    return share / people.reduce((a, b) => a + b, 0);
  };
}

/** Years of a course at the level. */
function yearsOf({ programmes }: World): number {
  for (let r = 0 as Programme; r < programmes.capacity; r++)
    if (programmes.level[r] === LEVEL && programmes.seats[r] > 0) return programmes.years[r];
  return Number.NaN;
}

import { stochasticRound } from "../../kernel/chance.ts";
import { draw, draw2, unit } from "../../kernel/random.ts";
import type { Programme } from "../../world/education.ts";
import { streams } from "../../world/keys.ts";
import type { Person } from "../../world/persons.ts";
import type { World } from "../../world/world.ts";
import { commonValue, ownValue } from "./like.ts";
import { articulated } from "./pathway.ts";

/** Someone who asks for a place at a level here. */
export type Candidate = { readonly row: Person; readonly score: number };

/** Best score first; ties by key. */
export const byScore =
  (world: World) =>
  (a: Candidate, b: Candidate): number =>
    b.score - a.score || world.persons.key[a.row] - world.persons.key[b.row];

/** Examination score: ability with the luck of the day. */
export function scoreOf(world: World, p: Person, month: number): number {
  const { k0, k1 } = world.draws.of(streams.score, month);
  const u = draw(k0, k1, world.persons.key[p]) >>> 22;
  return world.persons.ability[p] + world.parameters.students.examLuck * world.curves.normal[u];
}

/** Simulated seats of every programme of a level this year, rounded by chance in each. */
function seatsOf(world: World, level: number, month: number): Int32Array {
  const { programmes, plan } = world;
  const { k0, k1 } = world.draws.of(streams.seats, month);
  return Int32Array.from({ length: programmes.capacity }, (_, r) =>
    programmes.level[r as Programme] === level
      ? stochasticRound(programmes.seats[r as Programme] / plan.k, unit(draw2(k0, k1, r, 0)))
      : 0,
  );
}

/**
 * Serial dictatorship by score: each takes the programme liked best among those with seats left, by expected pay, the
 * school's quality, distance, an earlier field and taste. `place` enrols; those for whom no seat is left take a seat
 * of the programme they like best, since seats in all equal the intake by plan. Returns those for whom nothing is taught.
 */
export function admit(
  world: World,
  candidates: Candidate[],
  level: number,
  month: number,
  place: (p: Person, programme: Programme) => void,
): Person[] {
  const { programmes, persons, geometry } = world;
  const seats = seatsOf(world, level, month);
  const offered: Programme[] = [];
  for (let r = 0 as Programme; r < programmes.capacity; r++)
    if (programmes.level[r] === level && programmes.seats[r] > 0) offered.push(r);
  for (const r of offered) {
    programmes.applied[r] = 0;
    programmes.admitted[r] = 0;
  }
  const common = Array.from({ length: geometry.places }, (_, place) =>
    offered.map((r) => commonValue(world, place, r)),
  );
  candidates.sort(byScore(world));
  const left: Person[] = [];
  for (const [rank, { row: p }] of candidates.entries()) {
    const seen = common[Math.min(persons.home[p], geometry.places - 1)];
    const bound = level === 2 && articulated(world, p);
    let first = -1 as Programme;
    let liked = -1e300;
    let best = -1 as Programme;
    let value = -1e300;
    for (let i = 0; i < offered.length; i++) {
      const r = offered[i];
      if (bound && programmes.cluster[r] !== persons.cluster[p]) continue;
      const u = seen[i] + ownValue(world, p, r, month);
      if (u > liked) {
        liked = u;
        first = r;
      }
      if (u > value && seats[r] > 0) {
        value = u;
        best = r;
      }
    }
    if (first < 0) {
      left.push(p);
      continue;
    }
    programmes.applied[first]++;
    const r = best < 0 ? first : best;
    if (world.witness?.follows(persons.key[p]))
      world.witness.admitted(world, p, {
        level,
        offered,
        common: seen,
        left: seats,
        bound,
        first,
        taken: r,
        rank,
        of: candidates.length,
      });
    seats[r]--;
    programmes.admitted[r]++;
    place(p, r);
  }
  return left;
}

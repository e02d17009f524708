import { clip, exp } from "../../kernel/maths.ts";
import { draw } from "../../kernel/random.ts";
import type { Programme } from "../../world/education.ts";
import { usualEarnings } from "../../world/enrolment.ts";
import { streams } from "../../world/keys.ts";
import type { Level } from "../../world/levels.ts";
import type { Parameters } from "../../world/parameters.ts";
import type { Person } from "../../world/persons.ts";
import type { World } from "../../world/world.ts";

type Bounds = Parameters["students"];

/**
 * Effort at which its return equals its marginal cost: a student who earns R e at a cost of e^(1+ν) / ((1+ν) a) puts in
 * e = (R a)^(1/ν); R is expected pay relative to the level's at the base, a = exp(ν ease).
 */
export const bestEffort = (B: Bounds, logReturn: number, ease: number, convexity: number): number =>
  clip(exp(logReturn / convexity + ease), B.effortLeast, B.effortMost);

/** Effort of a student: more where more pay is expected, the abler and, by a lasting trait, the more diligent. */
export function effortOf(world: World, p: Person): number {
  const { persons, programmes, parameters, curves } = world;
  const S = parameters.schooling;
  const spread = parameters.skills.schoolSpread;
  const r = persons.programme[p] as Programme;
  const gain = r < 0 ? 0 : programmes.expected[r] - usualEarnings(world, programmes.level[r] as Level);
  const { k0, k1 } = world.draws.of(streams.effort, 0);
  const z = curves.normal[draw(k0, k1, persons.key[p]) >>> 22];
  const ease =
    S.effortAbility * persons.ability[p] + spread * z - (S.effortAbility * S.effortAbility + spread * spread) / 2;
  return bestEffort(parameters.students, gain, ease, S.effortCost);
}

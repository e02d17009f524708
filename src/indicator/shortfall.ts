import { type Person, status } from "../world/persons.ts";
import { skillsAt } from "../world/skills.ts";
import type { World } from "../world/world.ts";

/** How far employees fall short of the key technical skills of their posts, relative to what the post needs. */
export type Shortfall = {
  /** By skill, over posts in which it is key, weighted by its weight there; NaN where no post needs it. */
  readonly bySkill: Float64Array;
  /** By occupation, over its key skills by weight; NaN where nobody works. */
  readonly byOccupation: Float64Array;
  /** Over all employees and key skills by weight. */
  readonly overall: number;
};

/** Sums are kept in whole millionths, so that no order of persons changes them. */
const MILLION = 1e6;

/** Reads the skills of every employed resident. */
export function readShortfall(world: World, month: number): Shortfall {
  const { persons, lists, geometry: g } = world;
  const K = g.skills;
  const gapOf = new Float64Array(K);
  const weightOf = new Float64Array(K);
  const gapIn = new Float64Array(g.occupations);
  const weightIn = new Float64Array(g.occupations);
  const skills = new Float64Array(K);
  for (let p = 0 as Person; p < lists.personEnd; p++) {
    if (persons.status[p] !== status.employed || persons.home[p] >= g.places) continue;
    skillsAt(world, p, month, skills);
    const o = persons.occupation[p];
    for (let k = 0; k < K; k++) {
      const weight = g.keys[o * K + k];
      if (weight <= 0) continue;
      const gap = Math.max(0, 1 - skills[k] * g.inverse[o * K + k]);
      const lost = Math.round(MILLION * weight * gap);
      const whole = Math.round(MILLION * weight);
      gapOf[k] += lost;
      weightOf[k] += whole;
      gapIn[o] += lost;
      weightIn[o] += whole;
    }
  }
  const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
  return {
    overall: sum(gapOf) / sum(weightOf),
    bySkill: gapOf.map((gap, k) => (weightOf[k] > 0 ? gap / weightOf[k] : Number.NaN)),
    byOccupation: gapIn.map((gap, o) => (weightIn[o] > 0 ? gap / weightIn[o] : Number.NaN)),
  };
}

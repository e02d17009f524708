import { levelOfStudy } from "../enrolment.ts";
import type { Occupation } from "../firms.ts";
import type { Level } from "../levels.ts";
import type { Person } from "../persons.ts";
import type { World } from "../world.ts";

/** Opens the rolls of each level with the students of the start, and what its graduates are expected to earn with the anchors of wages. */
export function openRolls(world: World): void {
  const { levels, lists, geometry, occupations } = world;
  for (let p = 0 as Person; p < lists.personEnd; p++) {
    const level = levelOfStudy(world, p);
    if (level >= 0) levels.started[level]++;
  }
  for (let q = 0 as Level; q < levels.capacity; q++) {
    let sum = 0;
    for (let c = 0; c < geometry.clusters; c++) sum += occupations.anchor[geometry.natural[c * 4 + q] as Occupation];
    levels.expected[q] = sum / geometry.clusters;
    levels.base[q] = levels.expected[q];
  }
}

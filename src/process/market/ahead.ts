import type { Person } from "../../world/persons.ts";
import type { World } from "../../world/world.ts";

/** Seekers whose columns are read together: few enough that the first is still in near memory when the last has come. */
export const BLOCK = 32;

/**
 * Reads what applications need of some seekers and of their acquaintances, whose rows lie far apart. Asked for at once,
 * rows come from memory side by side instead of each when it is needed. The sum means nothing; it keeps the reads.
 */
export function readAhead({ persons, skill, geometry, lists, desk }: World, from: number, to: number): void {
  const { key, status, home, occupation, cluster, friend, friendKey, since, experience } = persons;
  const { wage, taste, anchor, credentials, cell } = persons;
  const K = geometry.skills;
  let sum = 0;
  for (let j = from; j < to; j++) {
    const p = lists.seekers[desk.asking[j]] as Person;
    sum += status[p] + home[p] + occupation[p] + cluster[p] + friend[p] + friendKey[p] + since[p] + experience[p];
    sum += wage[p] + taste[p] + anchor[p] + credentials[p] + skill[p * K] + skill[p * K + K - 1];
  }
  for (let j = from; j < to; j++) {
    const q = friend[lists.seekers[desk.asking[j]] as Person] as Person;
    if (q >= 0) sum += key[q] + status[q] + home[q] + cell[q] + friend[q] + friendKey[q];
  }
  desk.ahead = sum;
}

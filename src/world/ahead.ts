import type { Vacancy } from "./firms.ts";
import type { Person } from "./persons.ts";
import type { World } from "./world.ts";

/** Persons read together: few enough that the first is still in near memory when the last has come. */
export const BLOCK = 32;

/**
 * Reads what a search for work, a hire or a parting needs of the persons in places `from` to `to` of a list. Their rows lie
 * far apart; asked for at once, they come from memory side by side instead of each when it is needed. The sum means
 * nothing; it keeps the reads.
 */
export function readAhead({ persons, skill, geometry, desk }: World, list: Int32Array, from: number, to: number): void {
  const { key, status, home, occupation, cluster, friend, friendKey, since, experience } = persons;
  const { wage, taste, anchor, credentials, ability, level, marks, born } = persons;
  const K = geometry.skills;
  let sum = 0;
  for (let j = from; j < to; j++) {
    const p = list[j] as Person;
    sum += key[p] + status[p] + home[p] + occupation[p] + cluster[p] + friend[p] + friendKey[p] + since[p];
    sum += experience[p] + wage[p] + taste[p] + anchor[p] + credentials[p] + ability[p] + level[p] + marks[p] + born[p];
    sum += skill[p * K] + skill[p * K + K - 1];
  }
  desk.ahead = sum;
}

/** Reads what a referral needs of their acquaintances. */
export function readFriends({ persons, desk }: World, list: Int32Array, from: number, to: number): void {
  const { key, status, home, cell, friend, friendKey } = persons;
  let sum = 0;
  for (let j = from; j < to; j++) {
    const q = friend[list[j] as Person] as Person;
    if (q >= 0) sum += key[q] + status[q] + home[q] + cell[q] + friend[q] + friendKey[q];
  }
  desk.ahead = sum;
}

/** Reads what a hire writes of persons, and the groups of posts that take them. */
export function readPosts(world: World, from: number, to: number): void {
  const { persons, cells, vacancies, desk } = world;
  const { cell, next, previous, output, worth, quitScale, searchScale, tasteAt, outputAt } = persons;
  const { head, filled, firm, occupation, premium } = cells;
  const { askers, asking, offer, vacancy } = desk;
  let sum = 0;
  for (let j = from; j < to; j++) {
    const p = askers[j] as Person;
    const c = vacancies.cell[vacancy[offer[asking[j]]] as Vacancy];
    sum += cell[p] + next[p] + previous[p] + output[p] + worth[p] + quitScale[p] + searchScale[p] + tasteAt[p];
    sum += outputAt[p] + head[c] + filled[c] + firm[c] + occupation[c] + premium[c];
  }
  desk.ahead = sum;
}

/** Reads what a review or a dismissal needs of the posts that persons hold, and of the firms behind them. */
export function readEmployers(world: World, list: Int32Array, from: number, to: number): void {
  const { persons, cells, firms, desk } = world;
  const { cell } = persons;
  const { firm, occupation, premium } = cells;
  const { slack, key, sector, place, bill, output } = firms;
  let sum = 0;
  for (let j = from; j < to; j++) {
    const c = cell[list[j] as Person];
    if (c >= 0) sum += firm[c] + occupation[c] + premium[c];
  }
  for (let j = from; j < to; j++) {
    const c = cell[list[j] as Person];
    if (c < 0) continue;
    const f = firm[c];
    sum += slack[f] + key[f] + sector[f] + place[f] + bill[f] + output[f];
  }
  desk.ahead = sum;
}

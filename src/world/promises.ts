import { none } from "../kernel/columns.ts";
import type { Cell } from "./firms.ts";
import { mark, type Person } from "./persons.ts";
import type { World } from "./world.ts";

/** Promises a post from July to a student: the group of posts holds one promise more. */
export function promisePost({ persons, cells }: World, p: Person, c: Cell): void {
  persons.cell[p] = c;
  persons.marks[p] |= mark.promised;
  cells.promised[c]++;
}

/** Ends the promise of a post to a student, kept or broken: the group of posts holds one promise less. */
export function endPromise({ persons, cells }: World, p: Person): void {
  if ((persons.marks[p] & mark.promised) === 0) return;
  cells.promised[persons.cell[p]]--;
  persons.cell[p] = none;
  persons.marks[p] &= ~mark.promised;
}

/** Strikes a person off the lists of those who wait for September's admission. */
export function stopWaiting({ lists }: World, p: Person): void {
  for (const list of lists.applicants) {
    const at = list.indexOf(p);
    if (at >= 0) list.splice(at, 1);
  }
}

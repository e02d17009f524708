import { columnsOf } from "../../kernel/columns.ts";
import type { Person } from "../persons.ts";
import type { World } from "../world.ts";

/** More than there are statuses. */
const STATUSES = 16;

/** Lays the persons of the start out by month of birth, then by status, so that those of whom a process reads many lie side by side; results don't hang on it. */
export function layPersons(world: World): void {
  const { lists, skill, geometry } = world;
  const rows = inGroups(world, lists.personEnd);
  for (const { array } of columnsOf(world.persons)) move(array, rows, 1);
  move(skill, rows, geometry.skills);
}

/** The rows of persons by group, in their own order within each. */
function inGroups({ persons }: World, n: number): Int32Array {
  const groupOf = (p: number) => persons.birthday[p as Person] * STATUSES + persons.status[p as Person];
  const next = new Int32Array(12 * STATUSES + 1);
  for (let p = 0; p < n; p++) next[groupOf(p) + 1]++;
  for (let g = 0; g < 12 * STATUSES; g++) next[g + 1] += next[g];
  const rows = new Int32Array(n);
  for (let p = 0; p < n; p++) rows[next[groupOf(p)]++] = p;
  return rows;
}

/** Moves what `rows` names, so many numbers each, to the front in that order. */
function move(
  array: { [at: number]: number; slice(from: number, to: number): ArrayLike<number> },
  rows: Int32Array,
  width: number,
): void {
  const before = array.slice(0, rows.length * width);
  for (let p = 0; p < rows.length; p++)
    for (let k = 0; k < width; k++) array[p * width + k] = before[rows[p] * width + k];
}

import { moyOf } from "../kernel/calendar.ts";
import { i32, table } from "../kernel/columns.ts";
import type { Person } from "./persons.ts";
import type { World } from "./world.ts";

/** Lower ends of the age bands by which moves are counted. */
const moveAges = [15, 25, 30, 50] as const;

/** Moves across the city's border, by month of the year and age: the last twelve months. */
export const movesSchema = table(
  "moves",
  { zh: "迁移人次", en: "Moves" },
  {
    out: i32({ zh: "迁出", en: "Moves out" }),
    near: i32({ zh: "其中去第一层外地", en: "Of these, to the first tier" }),
    back: i32({ zh: "迁入和返回", en: "Moves in and returns" }),
  },
);

/** Rows of the table. */
export const moveRows = 12 * moveAges.length;

const rowOf = ({ persons }: World, p: Person, month: number): never => {
  const age = (month - persons.born[p]) / 12;
  let band = 0;
  while (band + 1 < moveAges.length && age >= moveAges[band + 1]) band++;
  return ((moyOf(month) - 1) * moveAges.length + band) as never;
};

/** Place here in which a person lives or, if away, from which they come. */
export const placeHere = ({ persons, geometry }: World, p: Person): number =>
  persons.home[p] < geometry.places ? persons.home[p] : persons.origin[p];

/** Books a move to a tier. */
export function countOut(world: World, p: Person, tier: number, month: number): void {
  const row = rowOf(world, p, month);
  world.moves.out[row]++;
  if (tier === 0) world.moves.near[row]++;
}

/** Books a return or an arrival. */
export function countBack(world: World, p: Person, month: number): void {
  world.moves.back[rowOf(world, p, month)]++;
}

/** Empties the counts of a month that begins. */
export function clearMoves({ moves }: World, month: number): void {
  const from = (moyOf(month) - 1) * moveAges.length;
  for (let i = from; i < from + moveAges.length; i++) {
    moves.out[i as never] = 0;
    moves.near[i as never] = 0;
    moves.back[i as never] = 0;
  }
}

/** Sum of a column over the last twelve months, in one age band or in all. */
export function movesOfYear({ moves }: World, what: "out" | "near" | "back", band = -1): number {
  let sum = 0;
  for (let i = 0; i < moveRows; i++) if (band < 0 || i % moveAges.length === band) sum += moves[what][i as never];
  return sum;
}

import type { Text } from "./kernel/text.ts";
import { branchOff, burnIn, type Observer, simulate } from "./run.ts";
import { type Person, status } from "./world/persons.ts";
import type { Plan } from "./world/plan.ts";
import type { Process } from "./world/process.ts";
import { describeChange, snapshot } from "./world/story.ts";
import { stayChance } from "./world/tie.ts";
import type { World } from "./world/world.ts";

/** One event of a life: when, what happened, and which alternatives there were with what chances, where a choice was made. */
export type TraceEvent = {
  readonly month: number;
  readonly text: Text;
  readonly alternatives?: readonly { readonly text: Text; readonly probability: number }[];
};

/** The life of the person with a key from the start of the spin-up to the end of a plan; watching changes nothing. */
export function trace(plan: Plan, seed: string, key: number): TraceEvent[] {
  const events: TraceEvent[] = [];
  let row = -1;
  let before: ReturnType<typeof snapshot> | undefined;
  const look = (world: World, p: Process) => {
    if (row < 0 || world.persons.key[row as Person] !== key || world.persons.status[row as Person] === status.gone) {
      if (row >= 0 && before) {
        events.push({
          month: world.month,
          text: { zh: "离世，或迁出后不再跟踪", en: "Has died, or is no longer followed after moving away" },
        });
        before = undefined;
      }
      row = rowOf(world, key);
      if (row < 0) return;
      before = snapshot(world, row as Person);
      events.push({ month: world.month, text: before.now });
      return;
    }
    const after = snapshot(world, row as Person);
    const text = before && describeChange(before, after);
    if (text) events.push({ month: world.month, text, ...choiceAt(world, row as Person, p) });
    before = after;
  };
  const observer: Observer = { process: look };
  const world = burnIn(plan, seed, observer);
  simulate(branchOff(world, plan), plan, observer);
  return events;
}

/** A person whose life shows what policies do: the student with the least key who leaves a higher vocational school here in the first July after the branch. */
export function someoneToFollow(plan: Plan, seed: string): number {
  const world = burnIn(plan, seed);
  const { persons, lists, geometry } = world;
  let found = -1;
  for (let p = 0 as Person; p < lists.personEnd; p++) {
    if (
      persons.status[p] !== status.higher ||
      persons.home[p] >= geometry.places ||
      persons.until[p] > world.month + 12 ||
      persons.origin[p] >= geometry.places
    )
      continue;
    if (found < 0 || persons.key[p] < found) found = persons.key[p];
  }
  return found;
}

function rowOf(world: World, key: number): number {
  const { persons, lists } = world;
  for (let p = 0 as Person; p < lists.personEnd; p++)
    if (persons.key[p] === key && persons.status[p] !== status.gone) return p;
  return -1;
}

/** The chances behind a final-year plan: the same pure function that decided. */
function choiceAt(world: World, p: Person, { id }: Process): Pick<TraceEvent, "alternatives"> {
  const { persons, programmes, schools } = world;
  if (id !== "make-plans" || persons.programme[p] < 0) return {};
  const level = persons.status[p] === status.vocational ? 1 : persons.status[p] === status.higher ? 2 : 3;
  const stay = stayChance(world, p, level, schools.place[programmes.school[persons.programme[p] as never]]);
  return {
    alternatives: [
      { text: { zh: "在本市求职", en: "Search in the city" }, probability: stay },
      { text: { zh: "到外地求职", en: "Search elsewhere" }, probability: 1 - stay },
    ],
  };
}

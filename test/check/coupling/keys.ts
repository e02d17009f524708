import { moyOf, yearOf } from "../../../src/kernel/calendar.ts";
import { branchOff, type Observer, simulate } from "../../../src/run.ts";
import { cellKey } from "../../../src/world/keys.ts";
import { type Person, status } from "../../../src/world/persons.ts";
import type { Plan } from "../../../src/world/plan.ts";
import type { Process } from "../../../src/world/process.ts";
import type { World } from "../../../src/world/world.ts";

/** What a run tells of its keys. */
export type Seen = {
  /** Keys held twice at the end of some year. */ twice: number;
  /** Where each person was last seen: a place here, or a tier beyond the places. */ readonly last: Map<number, number>;
  /** Keys of those who came of age here, or came to study, by process and year. */ readonly newcomers: Map<
    string,
    number[]
  >;
  /** Keys at the end. */ readonly persons: ReadonlySet<number>;
  /** Slots of firms: which firm holds one depends on who has closed, which policies move. */
  readonly firms: ReadonlySet<number>;
};

const twiceIn = (keys: readonly (number | string)[]): number => keys.length - new Set(keys).size;

/** People here or followed away. */
export function* alive({ persons, lists }: World): Generator<Person> {
  for (let p = 0 as Person; p < lists.personEnd; p++) if (persons.status[p] !== status.gone) yield p;
}

const range = (n: number): never[] => Array.from({ length: n }, (_, i) => i as never);

function twice(world: World): number {
  const { persons, firms, cells, vacancies, teachers, lists } = world;
  const groups = range(cells.capacity).filter((c) => cells.firm[c] >= 0);
  const keyOf = (c: never) => cellKey(firms.key[cells.firm[c]], cells.occupation[c]);
  const open = Array.from(lists.openVacancies.subarray(0, lists.openVacancyCount), (v) => v as never);
  return (
    twiceIn([...alive(world)].map((p) => persons.key[p])) +
    twiceIn(range(firms.capacity).map((f) => firms.key[f])) +
    twiceIn(groups.map(keyOf)) +
    twiceIn(open.map((v) => `${keyOf(vacancies.cell[v] as never)} ${vacancies.ordinal[v]}`)) +
    twiceIn(range(teachers.capacity).map((t) => teachers.key[t]))
  );
}

/** Runs a plan from a burnt-in world and looks at keys; `renumber` gives newcomers of one year the next key. */
export function keysOf(start: World, plan: Plan, renumber: boolean): Seen {
  const world = branchOff(start, plan);
  const seen = { twice: twice(world), last: new Map<number, number>(), newcomers: new Map<string, number[]>() };
  const newcomersOf = (birthYear: number) =>
    [...alive(world)].filter(
      (p) => world.persons.key[p] >>> 30 === 1 && ((world.persons.key[p] >>> 22) & 255) === birthYear - 1940,
    );
  const observer: Observer = {
    process: (_, { id }: Process) => {
      // Those who drop out and go home may leave the account before the month is out.
      if (id === "drop-out") for (const p of alive(world)) seen.last.set(world.persons.key[p], world.persons.home[p]);
      if (moyOf(world.month) !== 9 || (id !== "enrol" && id !== "receive-students")) return;
      const rows = newcomersOf(yearOf(world.month) - (id === "enrol" ? 15 : 18));
      if (renumber && yearOf(world.month) === yearOf(plan.branch) + 1) for (const p of rows) world.persons.key[p]++;
      seen.newcomers.set(
        `${id} ${world.month}`,
        rows.map((p) => world.persons.key[p]).sort((a, b) => a - b),
      );
    },
    month: () => {
      for (const p of alive(world)) seen.last.set(world.persons.key[p], world.persons.home[p]);
      if (moyOf(world.month) === 1) seen.twice += twice(world);
    },
  };
  simulate(world, plan, observer);
  const persons = new Set([...alive(world)].map((p) => world.persons.key[p]));
  return { ...seen, persons, firms: new Set(range(world.firms.capacity).map((f) => world.firms.key[f] & 0xffff)) };
}

const isMigrant = (key: number): boolean => key >>> 30 === 2;

/** People of one run whom the other lacks though they neither moved in nor were last seen away there. */
export function unexplained(a: Seen, b: Seen, places: number): number {
  const missing = [...a.persons].filter((key) => !b.persons.has(key) && !isMigrant(key));
  return missing.filter((key) => (b.last.get(key) ?? -1) < places).length;
}

/** Years in which the newcomers of two runs differ in a key. */
export const differing = (a: Seen, b: Seen): number =>
  [...a.newcomers].filter(([when, keys]) => String(keys) !== String(b.newcomers.get(when))).length;

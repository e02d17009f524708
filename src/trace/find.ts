import type { Text } from "../kernel/text.ts";
import { live } from "../month.ts";
import { branchOff, burnIn } from "../run.ts";
import { channel } from "../world/channels.ts";
import { type Person, status } from "../world/persons.ts";
import type { Plan } from "../world/plan.ts";
import type { World } from "../world/world.ts";

/** Where and what a person was a month ago. */
type Was = { readonly home: number; readonly status: number };
type Kind = { readonly about: Text; readonly fits: (world: World, p: Person, was: Was) => boolean };

const starts =
  (by: number) =>
  ({ persons, geometry, month }: World, p: Person): boolean =>
    persons.status[p] === status.employed &&
    persons.home[p] < geometry.places &&
    persons.channel[p] === by &&
    persons.since[p] === month - 1;

const isLocal = ({ persons, geometry }: World, p: Person): boolean => persons.origin[p] < geometry.places;

/** Kinds of lives that can be looked for, beside the one that differs most between two plans. */
export const kinds: Readonly<Record<string, Kind>> = {
  "order-class": {
    about: { zh: "订单班毕业后按约上岗", en: "starts in the post an order class promised" },
    fits: starts(channel.order),
  },
  intern: { about: { zh: "实习后留用", en: "is kept after an internship" }, fits: starts(channel.intern) },
  exam: { about: { zh: "考取公共岗位", en: "wins a public post by examination" }, fits: starts(channel.exam) },
  "start-up": {
    about: { zh: "毕业当年创业", en: "founds a firm in the year of graduation" },
    fits: ({ persons, month }, p, was) =>
      persons.status[p] === status.ownAccount && was.status !== status.ownAccount && persons.graduated[p] === month - 3,
  },
  "moved-back": {
    about: { zh: "本地人从外地返回", en: "comes back from elsewhere" },
    fits: (world, p, was) =>
      was.home >= world.geometry.places && world.persons.home[p] < world.geometry.places && isLocal(world, p),
  },
  "moved-away": {
    about: { zh: "本地毕业生到外地就业", en: "leaves the city on graduating" },
    fits: (world, p, was) =>
      was.home < world.geometry.places &&
      world.persons.home[p] >= world.geometry.places &&
      world.persons.graduated[p] === world.month - 1 &&
      isLocal(world, p),
  },
  "drop-out": {
    about: { zh: "中途离校", en: "leaves school early" },
    fits: ({ persons, month }, p, was) =>
      was.status >= status.vocational &&
      was.status <= status.undergraduate &&
      (persons.status[p] === status.unemployed || persons.status[p] === status.inactive) &&
      persons.graduated[p] !== month - 1,
  },
};

/** The person with the least key whose life is of a kind, in the first month after the branch that has one; nothing if there is none. */
export function findLife(plan: Plan, seed: string, kind: string): number | undefined {
  const world = branchOff(burnIn(plan, seed), plan);
  const { persons, lists } = world;
  const { fits } = kinds[kind];
  while (world.month < plan.end) {
    const [home, now, key] = [persons.home, persons.status, persons.key].map((column) => Uint32Array.from(column));
    live(world);
    let found: number | undefined;
    for (let p = 0 as Person; p < lists.personEnd; p++) {
      if (persons.key[p] !== key[p] || persons.status[p] === status.gone) continue;
      if (fits(world, p, { home: home[p], status: now[p] }) && (found === undefined || key[p] < found)) found = key[p];
    }
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The person whose status, home or employer differs in most quarters between two plans; nothing if nobody's does. */
export function mostDifferent(one: Plan, other: Plan, seed: string): number | undefined {
  const a = branchOff(burnIn(one, seed), one);
  const b = branchOff(burnIn(other, seed), other);
  const quarters = new Map<number, number>();
  while (a.month < Math.min(one.end, other.end)) {
    live(a);
    live(b);
    if (a.month % 3 !== 0) continue;
    const there = new Map<number, string>();
    for (let p = 0 as Person; p < b.lists.personEnd; p++)
      if (b.persons.status[p] !== status.gone) there.set(b.persons.key[p], situation(b, p));
    for (let p = 0 as Person; p < a.lists.personEnd; p++) {
      const key = a.persons.key[p];
      const found = a.persons.status[p] === status.gone ? undefined : there.get(key);
      if (found !== undefined && found !== situation(a, p)) quarters.set(key, (quarters.get(key) ?? 0) + 1);
    }
  }
  let best: number | undefined;
  for (const [key, n] of quarters) {
    const most = best === undefined ? 0 : (quarters.get(best) as number);
    if (n > most || (n === most && best !== undefined && key < best)) best = key;
  }
  return best;
}

function situation({ persons, cells, firms }: World, p: Person): string {
  const c = persons.status[p] === status.employed ? persons.cell[p] : -1;
  return `${persons.status[p]} ${persons.home[p]} ${c < 0 ? -1 : firms.key[cells.firm[c as never]]}`;
}

/** A person whose life shows what policies do: the student with the least key who leaves a higher vocational school here in the first July after the branch. */
export function someGraduate(plan: Plan, seed: string): number | undefined {
  const world = burnIn(plan, seed);
  const { persons, lists, geometry } = world;
  let found: number | undefined;
  for (let p = 0 as Person; p < lists.personEnd; p++) {
    if (persons.status[p] !== status.higher || persons.home[p] >= geometry.places || !isLocal(world, p)) continue;
    if (persons.until[p] > world.month + 12) continue;
    if (found === undefined || persons.key[p] < found) found = persons.key[p];
  }
  return found;
}

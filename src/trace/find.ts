import { live } from "../month.ts";
import { branchOff, burnIn } from "../run.ts";
import { channel } from "../world/channels.ts";
import { type Person, status } from "../world/persons.ts";
import type { Plan } from "../world/plan.ts";
import type { World } from "../world/world.ts";
import type { Happening } from "./kinds.ts";

/** Where and what a person was a month ago. */
type Was = { readonly home: number; readonly status: number };

const starts =
  (by: number) =>
  ({ persons, geometry, month }: World, p: Person): boolean =>
    persons.status[p] === status.employed &&
    persons.home[p] < geometry.places &&
    persons.channel[p] === by &&
    persons.since[p] === month - 1;

const isLocal = ({ persons, geometry }: World, p: Person): boolean => persons.origin[p] < geometry.places;

/** What happens in lives that can be looked for. */
const fits: Readonly<Record<Happening, (world: World, p: Person, was: Was) => boolean>> = {
  "order-class": starts(channel.order),
  intern: starts(channel.intern),
  exam: starts(channel.exam),
  "start-up": ({ persons, month }, p, was) =>
    persons.status[p] === status.ownAccount && was.status !== status.ownAccount && persons.graduated[p] === month - 3,
  "moved-back": (world, p, was) =>
    was.home >= world.geometry.places && world.persons.home[p] < world.geometry.places && isLocal(world, p),
  "moved-away": (world, p, was) =>
    was.home < world.geometry.places &&
    world.persons.home[p] >= world.geometry.places &&
    world.persons.graduated[p] === world.month - 1 &&
    isLocal(world, p),
  "drop-out": ({ persons, month }, p, was) =>
    was.status >= status.vocational &&
    was.status <= status.undergraduate &&
    (persons.status[p] === status.unemployed || persons.status[p] === status.inactive) &&
    persons.graduated[p] !== month - 1,
};

/** The person with the least key whose life is of a kind, in the first month after the branch that has one; nothing if there is none. */
export function findLife(plan: Plan, seed: string, kind: Happening): number | undefined {
  const world = branchOff(burnIn(plan, seed), plan);
  const { persons, lists } = world;
  while (world.month < plan.end) {
    const [home, now, key] = [persons.home, persons.status, persons.key].map((column) => Uint32Array.from(column));
    live(world);
    let found: number | undefined;
    for (let p = 0 as Person; p < lists.personEnd; p++) {
      if (persons.key[p] !== key[p] || persons.status[p] === status.gone) continue;
      if (fits[kind](world, p, { home: home[p], status: now[p] }) && (found === undefined || key[p] < found))
        found = key[p];
    }
    if (found !== undefined) return found;
  }
  return undefined;
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

import { draw2 } from "../kernel/random.ts";
import type { Cell } from "./firms.ts";
import { streams } from "./keys.ts";
import { type Person, status } from "./persons.ts";
import type { World } from "./world.ts";

/** Makes one person an acquaintance of another. */
function acquaint({ persons }: World, p: Person, friend: Person): void {
  persons.friend[p] = friend;
  persons.friendKey[p] = persons.key[friend];
}

/** The acquaintance a person has kept, as long as their row is still theirs; −1 if none. */
export function friendOf({ persons }: World, p: Person): Person {
  const q = persons.friend[p] as Person;
  return q >= 0 && persons.key[q] === persons.friendKey[p] && persons.status[q] !== status.gone ? q : (-1 as Person);
}

/** On leaving a group of posts one keeps up with a colleague who stays, if anybody does: whoever's key lies nearest to a draw. */
export function keepColleague({ persons, cells }: World, p: Person, c: Cell, near: number): void {
  const { key, next } = persons;
  let best = -1 as Person;
  let least = 0;
  for (let q = cells.head[c] as Person; q >= 0; q = next[q] as Person) {
    if (q === p) continue;
    // Keys are of one each, so that no two lie equally near.
    const away = (key[q] ^ near) >>> 0;
    if (best < 0 || away < least) {
      best = q;
      least = away;
    }
  }
  if (best < 0) return;
  persons.friend[p] = best;
  persons.friendKey[p] = key[best];
}

/** Those who leave a programme together stand in a circle in the order of a draw; each keeps up with the next. */
export function keepClassmates(world: World, leavers: readonly Person[], month: number): void {
  const { persons } = world;
  const { k0, k1 } = world.draws.of(streams.friend, month);
  const programme = Int32Array.from(leavers, (p) => persons.programme[p]);
  const rank = Uint32Array.from(leavers, (p) => draw2(k0, k1, persons.key[p], 1));
  const circle = Array.from(leavers.keys())
    .sort(
      (a, b) => programme[a] - programme[b] || rank[a] - rank[b] || persons.key[leavers[a]] - persons.key[leavers[b]],
    )
    .map((i) => leavers[i]);
  for (let i = 0, first = 0; i < circle.length; i++) {
    const last = i + 1 === circle.length || persons.programme[circle[i + 1]] !== persons.programme[circle[i]];
    if (!last || i > first) acquaint(world, circle[i], circle[last ? first : i + 1]);
    if (last) first = i + 1;
  }
}

import type { Observer } from "../run.ts";
import type { Witness } from "../world/witness.ts";
import type { World } from "../world/world.ts";
import type { Follower } from "./follower.ts";

/** Has followers look on while a world lives. */
export function watch(followers: readonly Follower[]): Observer {
  const byKey = new Map(followers.map((follower) => [follower.key, follower]));
  const at = ({ persons }: World, p: number) => byKey.get(persons.key[p as never]);
  const witness: Witness = {
    follows: (key) => byKey.has(key),
    divided: (world, p, division) => at(world, p)?.divided(world, division),
    admitted: (world, p, admission) => at(world, p)?.admitted(world, p, admission),
    applying: (world, by, ordinal, over) => {
      for (const follower of followers) follower.applying(world, by, ordinal, over);
    },
  };
  return {
    before: (world, process) => {
      world.witness = witness;
      for (const follower of followers) follower.before(world, process);
    },
    process: (world, process) => {
      for (const follower of followers) follower.after(world, process);
    },
  };
}

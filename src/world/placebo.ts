import { draw2 } from "../kernel/random.ts";
import type { Cell } from "./firms.ts";
import { cellKey, streams } from "./keys.ts";
import { type Person, status } from "./persons.ts";
import { setStatus } from "./posts.ts";
import type { World } from "./world.ts";

/** Closes one filled post, chosen by key: the smallest change there is, whose spread shows what chance alone does. */
export function closeOnePost(world: World): void {
  const { cells, firms, month, persons } = world;
  const { k0, k1 } = world.draws.of(streams.placebo, month);
  let chosen = -1 as Cell;
  let first = 2 ** 33;
  for (let c = 0 as Cell; c < cells.capacity; c++) {
    if (cells.firm[c] < 0 || cells.filled[c] === 0) continue;
    const at = draw2(k0, k1, cellKey(firms.key[cells.firm[c]], cells.occupation[c]), 0) >>> 0;
    if (at < first) {
      first = at;
      chosen = c;
    }
  }
  if (chosen < 0) return;
  let p = cells.head[chosen] as Person;
  for (let q = p; q >= 0; q = persons.next[q] as Person) if (persons.key[q] < persons.key[p]) p = q;
  setStatus(world, p, status.unemployed, month);
  cells.left[chosen]--;
  firms.size[cells.firm[chosen]] -= Math.min(
    1 / firms.factor[cells.firm[chosen]],
    0.5 * firms.size[cells.firm[chosen]],
  );
}

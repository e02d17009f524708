import { type Person, status } from "./persons.ts";
import type { World } from "./world.ts";

/**
 * Whether the law lets a person work in an occupation: licensed ones take those alone who have studied their field, up to
 * the level asked for or beyond. Who still studies counts by the course that they finish.
 */
export function mayWork({ persons, programmes, geometry }: World, p: Person, o: number): boolean {
  const least = geometry.licence[o];
  if (least === 0) return true;
  const s = persons.status[p];
  const level = s <= status.undergraduate ? s - status.academic : persons.level[p];
  const r = persons.programme[p];
  const field = r >= 0 ? programmes.cluster[r as never] : persons.cluster[p];
  return level >= least && field === geometry.clusterOf[o];
}

import { type Person, status } from "../persons.ts";
import type { World } from "../world.ts";
import { type Residual, residual } from "./residual.ts";

/** Rows of persons: in use or free exactly once, and where they wait for admission, alive, here and waiting once. */
export function people(world: World): Residual[] {
  const { persons, lists } = world;
  const free = new Uint8Array(persons.capacity);
  for (let i = 0; i < lists.freePersonCount; i++) free[lists.freePersons[i]]++;
  for (const p of lists.freedPersons) free[p]++;
  let rows = 0;
  for (let p = 0 as Person; p < persons.capacity; p++) {
    const used = p < lists.personEnd && persons.status[p] !== status.gone ? 1 : 0;
    rows += Math.abs(1 - used - free[p]);
  }
  return [
    residual(
      "person-rows",
      "个人表各行恰好使用或空闲一次",
      "Rows of persons not either in use or free exactly once",
      rows,
    ),
    residual(
      "applicants",
      "等待录取者在世、在校且只等待一次",
      "Waiting applicants who are gone, no students or waiting twice",
      wrongApplicants(world),
    ),
  ];
}

function wrongApplicants({ persons, lists, geometry }: World): number {
  const seen = new Set<Person>();
  let wrong = 0;
  for (const list of lists.applicants) {
    for (const p of list) {
      const s = persons.status[p];
      const student = s >= status.academic && s <= status.undergraduate && persons.home[p] < geometry.places;
      if (!student || seen.has(p)) wrong++;
      seen.add(p);
    }
  }
  return wrong;
}

import { levelOfStudy } from "../enrolment.ts";
import type { Level } from "../levels.ts";
import { type Person, status } from "../persons.ts";
import type { World } from "../world.ts";
import { type Residual, residual } from "./residual.ts";

/** Students of each level: those at the start and since entered, less those who finished, left early or are gone. */
export function rolls(world: World): Residual[] {
  const { levels, lists, persons } = world;
  const students = new Int32Array(levels.capacity);
  for (let p = 0 as Person; p < lists.personEnd; p++)
    if (persons.status[p] !== status.gone && levelOfStudy(world, p) >= 0) students[levelOfStudy(world, p)]++;
  let off = 0;
  for (let q = 0 as Level; q < levels.capacity; q++) {
    const booked = levels.started[q] + levels.entered[q] - levels.finished[q] - levels.dropped[q] - levels.gone[q];
    off += Math.abs(students[q] - booked);
  }
  return [
    residual(
      "students",
      "在校生与入学减结业、中途离校之差",
      "Students less those entered, finished, dropped out or gone",
      off,
    ),
  ];
}

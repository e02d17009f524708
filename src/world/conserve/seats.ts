import { moyOf } from "../../kernel/calendar.ts";
import type { Link, OrderClass, Programme } from "../education.ts";
import type { Cell } from "../firms.ts";
import { mark, never, type Person, status } from "../persons.ts";
import type { World } from "../world.ts";
import { type Residual, residual } from "./residual.ts";

/** Seats: students of programmes against admissions, order classes against their places, promised posts against those who hold a promise. */
export function seats(world: World): Residual[] {
  const { persons, programmes, cells, classes, links, lists, geometry } = world;
  const lastSeptember = world.month - ((moyOf(world.month) + 3) % 12);
  const first = new Int32Array(programmes.capacity);
  const promised = new Int32Array(cells.capacity);
  const joined = new Int32Array(classes.capacity);
  const interns = new Int32Array(links.capacity);
  let astray = 0;
  for (let p = 0 as Person; p < lists.personEnd; p++) {
    const s = persons.status[p];
    if (s === status.gone) continue;
    const student = s >= status.academic && s <= status.undergraduate;
    const here = persons.home[p] < geometry.places;
    if (student && here && persons.programme[p] >= 0 && persons.since[p] === lastSeptember)
      first[persons.programme[p]]++;
    const holds = (persons.marks[p] & mark.promised) !== 0;
    if (holds !== (s !== status.employed && persons.cell[p] >= 0)) astray++;
    if (holds && persons.cell[p] >= 0) promised[persons.cell[p]]++;
    if (student && persons.order[p] >= 0) joined[persons.order[p]]++;
    if (persons.intern[p] >= 0) interns[persons.intern[p]]++;
  }
  let over = 0;
  for (let r = 0 as Programme; r < programmes.capacity; r++) over += Math.max(0, first[r] - programmes.admitted[r]);
  let held = 0;
  for (let c = 0 as Cell; c < cells.capacity; c++) held += Math.abs(cells.promised[c] - promised[c]);
  let crowded = 0;
  for (let k = 0 as OrderClass; k < classes.capacity; k++) {
    if (classes.formed[k] === never) crowded += joined[k];
    else
      crowded += Math.max(0, classes.filled[k] - classes.places[k], classes.arrived[k] + joined[k] - classes.filled[k]);
  }
  let beyond = 0;
  for (let l = 0 as Link; l < lists.linkEnd; l++)
    beyond += Math.max(0, interns[l] - links.taken[l], links.taken[l] - links.places[l]);
  return [
    residual("interns", "实习生多于实习名额", "Interns beyond their places", beyond),
    residual("planned-seats", "各层次学位与省级计划之差", "Seats of levels less those planned", unplanned(world)),
    residual("admissions", "专业一年级学生多于录取人数", "First-year students beyond those admitted", over),
    residual("order-classes", "订单班学生多于学位", "Students of order classes beyond their seats", crowded),
    residual(
      "promises",
      "已签岗位数与持约学生数之差",
      "Promised posts less students who hold a promise",
      held + astray,
    ),
  ];
}

/** Seats of each level beyond, or short of, the region's. */
function unplanned({ programmes, plan }: World): number {
  const seats = new Float64Array(4);
  for (let r = 0 as Programme; r < programmes.capacity; r++) seats[programmes.level[r]] += programmes.seats[r];
  for (const p of plan.region.programmes) seats[p.level] -= p.seats;
  return seats.reduce((sum, x) => sum + Math.abs(x), 0);
}

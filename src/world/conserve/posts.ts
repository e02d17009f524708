import type { Cell, Firm, Vacancy } from "../firms.ts";
import { type Person, status } from "../persons.ts";
import type { World } from "../world.ts";
import { type Residual, residual } from "./residual.ts";

/** Posts: staff lists, the counts of groups, what firms add up over their staff, and vacancies. */
export function posts(world: World): Residual[] {
  const staff = staffOf(world);
  return [
    residual("staff", "在岗人数与指向该岗位组的人数之差", "Filled posts less persons who hold them", staff.holders),
    residual("staff-lists", "在岗名单与在岗人数不符", "Staff lists that differ from filled posts", staff.lists),
    ...firmSums(world),
    ...vacant(world),
  ];
}

function staffOf({ persons, cells, lists, geometry }: World): { holders: number; lists: number } {
  const pointing = new Int32Array(cells.capacity);
  let holders = 0;
  for (let p = 0 as Person; p < lists.personEnd; p++) {
    if (persons.status[p] !== status.employed || persons.home[p] >= geometry.places) continue;
    if (persons.cell[p] < 0) holders++;
    else pointing[persons.cell[p]]++;
  }
  let wrong = 0;
  for (let c = 0 as Cell; c < cells.capacity; c++) {
    holders += Math.abs(cells.filled[c] - pointing[c]);
    if (cells.firm[c] < 0) continue;
    let length = 0;
    let before = -1;
    for (let p = cells.head[c] as Person; p >= 0 && length <= lists.personEnd; p = persons.next[p] as Person) {
      if (persons.cell[p] !== c || persons.previous[p] !== before || persons.status[p] !== status.employed) wrong++;
      before = p;
      length++;
    }
    wrong += Math.abs(cells.filled[c] - length);
  }
  return { holders, lists: wrong };
}

function firmSums({ persons, cells, firms, lists }: World): Residual[] {
  const staff = new Int32Array(firms.capacity);
  const bill = new Float64Array(firms.capacity);
  const output = new Float64Array(firms.capacity);
  for (let p = 0 as Person; p < lists.personEnd; p++) {
    if (persons.status[p] !== status.employed || persons.cell[p] < 0) continue;
    const f = cells.firm[persons.cell[p]];
    staff[f]++;
    bill[f] += persons.wage[p];
    output[f] += persons.output[p];
  }
  const sum = [0, 0, 0];
  for (let f = 0 as Firm; f < firms.capacity; f++) {
    sum[0] += Math.abs(firms.posts[f] - staff[f]);
    sum[1] += Math.abs(firms.bill[f] - bill[f]);
    sum[2] += Math.abs(firms.output[f] - output[f]);
  }
  return [
    residual("firm-posts", "企业在岗人数与名单之差", "Firms' posts less their staff", sum[0]),
    residual(
      "firm-bill",
      "企业工资总额与员工工资之和的差（分）",
      "Firms' pay bills less their staff's pay, fen",
      sum[1],
    ),
    residual("firm-output", "企业产出与员工产出之和的差", "Firms' output less their staff's, millionths", sum[2]),
  ];
}

function vacant({ vacancies, cells, lists }: World): Residual[] {
  const open = new Int32Array(cells.capacity);
  const times = new Uint8Array(vacancies.capacity);
  let wrong = 0;
  for (let i = 0; i < lists.openVacancyCount; i++) {
    const v = lists.openVacancies[i] as Vacancy;
    const c = vacancies.cell[v];
    times[v]++;
    if (c < 0 || vacancies.slot[v] !== i || vacancies.ordinal[v] >= cells.opened[c]) wrong++;
    else open[c]++;
  }
  for (let i = 0; i < lists.freeVacancyCount; i++) times[lists.freeVacancies[i]]++;
  for (const n of times) wrong += Math.abs(1 - n);
  let count = 0;
  for (let c = 0 as Cell; c < cells.capacity; c++) count += Math.abs(cells.vacant[c] - open[c]);
  return [
    residual("vacancies", "岗位组空岗数与空岗名单之差", "Groups' vacancies less those on the list", count),
    residual(
      "vacancy-rows",
      "空岗表各行恰好开放或空闲一次",
      "Rows of vacancies not either open or free exactly once",
      wrong,
    ),
  ];
}

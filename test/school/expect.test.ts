import { expect, test } from "vitest";
import { moyOf } from "../../src/kernel/calendar.ts";
import { live } from "../../src/month.ts";
import { formExpectations } from "../../src/process/school/expect.ts";
import type { Programme } from "../../src/world/education.ts";
import { type Person, status } from "../../src/world/persons.ts";
import { schoolWorld } from "./worlds.ts";

test("with full weight and no shrinking a programme is expected to pay what its school's graduates of the field earn", () => {
  const world = schoolWorld({ expectation: 1, shrink: 0 }, 500);
  while (moyOf(world.month) !== 1) live(world);
  const { persons, programmes, lists, geometry, city } = world;
  const sums = new Map<string, [number, number]>();
  for (let p = 0 as Person; p < lists.personEnd; p++) {
    const s = persons.status[p];
    if (persons.graduated[p] !== world.month - 6 || persons.school[p] < 0 || persons.home[p] >= geometry.places)
      continue;
    if (s !== status.employed && s !== status.ownAccount && s !== status.unemployed) continue;
    const group = `${persons.school[p]} ${persons.cluster[p]} ${persons.level[p]}`;
    const [n, sum] = sums.get(group) ?? [0, 0];
    const earned =
      s === status.employed ? persons.wage[p] / 100 : s === status.ownAccount ? city.ownAccountPay[0 as never] : 0;
    sums.set(group, [n + 1, sum + earned]);
  }
  formExpectations.run(world, world.month);
  let met = 0;
  for (let r = 0 as Programme; r < programmes.capacity; r++) {
    const [n, sum] = sums.get(`${programmes.school[r]} ${programmes.cluster[r]} ${programmes.level[r]}`) ?? [0, 0];
    if (sum === 0) continue;
    expect(Math.exp(programmes.expected[r]) / (sum / n)).toBeCloseTo(1, 4);
    met++;
  }
  expect(met).toBeGreaterThan(20);
});

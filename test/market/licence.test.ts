import { expect, test } from "vitest";
import { live } from "../../src/month.ts";
import { fieldSought } from "../../src/process/market/known.ts";
import { filledByExam } from "../../src/world/exams.ts";
import { mayWork } from "../../src/world/licence.ts";
import { noCluster, type Person, status } from "../../src/world/persons.ts";
import { smallPlan, smallWorld } from "../contract/worlds.ts";

const plan = smallPlan("baseline", 24, 100);
const world = smallWorld(plan);
const began = world.month;
for (let m = 0; m < 18; m++) live(world);
const { persons, geometry, cells, lists, skill } = world;

const employed = Array.from({ length: lists.personEnd }, (_, p) => p as Person).filter(
  (p) => persons.status[p] === status.employed && persons.cell[p] >= 0,
);

test("nobody is hired into a licensed occupation who hasn't studied its field up to the level asked for", () => {
  const hired = employed.filter((p) => geometry.licence[persons.occupation[p]] > 0 && persons.since[p] >= began);
  expect(hired.length).toBeGreaterThan(10);
  for (const p of hired) {
    expect(mayWork(world, p, persons.occupation[p])).toBe(true);
    expect(persons.cluster[p]).toBe(geometry.clusterOf[persons.occupation[p]]);
    expect(persons.level[p]).toBeGreaterThanOrEqual(geometry.licence[persons.occupation[p]]);
  }
});

test("about as many groups of licensed public posts as declared are filled on contract, of others none", () => {
  let on = 0;
  let all = 0;
  for (let c = 0; c < cells.capacity; c++) {
    const f = cells.firm[c as never];
    const o = cells.occupation[c as never];
    if (f < 0 || geometry.isPublic[world.firms.sector[f]] === 0) continue;
    const exam = filledByExam(world, c as never);
    if (geometry.licence[o] > 0) {
      all++;
      if (!exam) on++;
    } else expect(exam).toBe(geometry.levelOf[o] >= world.parameters.market.examLevel);
  }
  expect(Math.abs(on / all - world.parameters.market.onContract)).toBeLessThan(3 * Math.sqrt(0.25 / all));
});

test("people look in the field they studied until they master more of what they do", () => {
  const p = employed.find((q) => {
    const o = persons.occupation[q];
    return persons.cluster[q] !== noCluster && geometry.clusterOf[o] !== persons.cluster[q] && geometry.levelOf[o] > 0;
  }) as Person;
  const K = geometry.skills;
  const o = persons.occupation[p];
  const taught = geometry.natural[persons.cluster[p] * 4 + persons.level[p]] as number;
  persons.anchor[p] = world.month;
  const masters = (of: number) => {
    for (let k = 0; k < K; k++) skill[p * K + k] = geometry.needs[of * K + k] as number;
  };
  masters(taught);
  expect(fieldSought(world, p)).toBe(persons.cluster[p]);
  masters(o);
  expect(fieldSought(world, p)).toBe(geometry.clusterOf[o]);
});

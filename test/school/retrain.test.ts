import { expect, test } from "vitest";
import { live } from "../../src/month.ts";
import { retrain } from "../../src/process/person/retrain.ts";
import { residuals } from "../../src/world/conserve.ts";
import { masteryOf } from "../../src/world/mastery.ts";
import { reason } from "../../src/world/money.ts";
import { type Person, status } from "../../src/world/persons.ts";
import { schoolWorld } from "./worlds.ts";

/** A city whose adults have all lost half their skill, one of its months in which courses come with a chance, and what their work needs before. */
function halved(courseChance: number) {
  const world = schoolWorld({}, 800, { courseChance });
  live(world);
  for (let i = 0; i < world.skill.length; i++) world.skill[i]! *= 0.5;
  const rows = Array.from(world.lists.yearly.subarray(0, world.lists.yearlyCount), (p) => p as Person).filter(
    (p) => world.persons.status[p] === status.unemployed || world.persons.status[p] === status.employed,
  );
  const before = rows.map((p) => masteryOf(world, p, world.persons.occupation[p], world.month));
  world.ledger.clearFlows();
  retrain.run(world, world.month);
  const after = rows.map((p) => masteryOf(world, p, world.persons.occupation[p], world.month));
  return { world, gains: after.map((x, i) => x - (before[i] as number)) };
}

test("who takes a course gains skill, those who don't come across one stay as they are, and each fen of the fee is paid", () => {
  const { world, gains } = halved(1);
  const taken = world.city.courses[0 as never];
  expect(taken).toBeGreaterThan(5);
  expect(gains.filter((x) => x > 1e-6).length).toBe(taken);
  expect(Math.min(...gains)).toBeGreaterThan(-1e-6);
  const { courseFee } = world.parameters.credentials;
  expect(world.ledger.flow(reason["course-fees"]) + world.ledger.flow(reason["course-grants"])).toBe(
    taken * courseFee * 100,
  );
  expect(residuals(world).filter(({ id, residual }) => /cash|fen/.test(id) && residual !== 0)).toEqual([]);
  expect(halved(0).world.city.courses[0 as never]).toBe(0);
});

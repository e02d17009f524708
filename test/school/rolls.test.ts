import { expect, test } from "vitest";
import { moyOf } from "../../src/kernel/calendar.ts";
import { live } from "../../src/month.ts";
import { hazardOf } from "../../src/process/school/drop.ts";
import { rolls } from "../../src/world/conserve/rolls.ts";
import { residuals } from "../../src/world/conserve.ts";
import type { Level } from "../../src/world/levels.ts";
import { type Person, status } from "../../src/world/persons.ts";
import { pathsOf } from "../../src/world/populate/tables.ts";
import type { World } from "../../src/world/world.ts";
import { schoolWorld } from "./worlds.ts";

const off = (world: World) => rolls(world)[0]!.residual;

test("students are those who entered less those who finished, dropped out or are gone, to the person, and academic seats are never exceeded", () => {
  const world = schoolWorld({ dropSecondary: 0.3 });
  const before = world.levels.dropped[1 as Level];
  for (let i = 0; i < 15; i++) {
    live(world);
    expect(off(world)).toBe(0);
    if (moyOf(world.month - 1) !== 9) continue;
    const cohort = world.city.cohort[0 as never];
    expect(world.levels.intake[0 as Level]).toBeLessThanOrEqual(
      Math.round(cohort * pathsOf(world.plan.region).academic),
    );
    expect(world.levels.applied[0 as Level]).toBeGreaterThan(world.levels.intake[0 as Level]);
  }
  expect(world.levels.dropped[1 as Level]).toBeGreaterThan(before + 3);
  expect(residuals(world).filter(({ residual }) => residual !== 0)).toEqual([]);
});

test("a student lost without a trace is noticed", () => {
  const world = schoolWorld();
  const p = Array.from({ length: world.lists.personEnd }, (_, i) => i as Person).find(
    (row) => world.persons.status[row] === status.vocational,
  ) as Person;
  world.persons.status[p] = status.inactive;
  expect(off(world)).toBe(1);
});

test("nobody drops out where nobody would, and the poor and the slack are likelier to", () => {
  const world = schoolWorld({ dropSecondary: 0, dropHigher: 0, dropUndergraduate: 0 });
  const before = Array.from(world.levels.dropped as unknown as Int32Array);
  for (let i = 0; i < 14; i++) live(world);
  expect(Array.from(world.levels.dropped as unknown as Int32Array)).toEqual(before);
  world.parameters = { ...world.parameters, schooling: { ...world.parameters.schooling, dropSecondary: 0.03 } };
  const p = Array.from({ length: world.lists.personEnd }, (_, i) => i as Person).find(
    (row) => world.persons.status[row] === status.vocational && world.persons.programme[row] >= 0,
  ) as Person;
  const hazard = (rural: number, ability: number) => {
    world.persons.rural[p] = rural;
    world.persons.ability[p] = ability;
    return hazardOf(world, p);
  };
  expect(hazard(1, 0)).toBeGreaterThan(hazard(0, 0));
  expect(hazard(0, -1)).toBeGreaterThan(hazard(0, 1));
});

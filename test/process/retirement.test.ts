import { expect, test } from "vitest";
import { month } from "../../src/kernel/calendar.ts";
import { retirementChance } from "../../src/process/person/year.ts";
import { type Person, status } from "../../src/world/persons.ts";
import { statutoryAge } from "../../src/world/retirement.ts";
import { smallPlan, smallWorld } from "../contract/worlds.ts";

const world = smallWorld(smallPlan("baseline", 24, 400));
const { persons, parameters } = world;
const p = 0 as Person;

/** Share of employed people of such a birth and sex who stop before 75, and their mean age then, in months. */
function life(born: number, man: boolean): { stops: number; mean: number } {
  persons.born[p] = born;
  persons.sex[p] = man ? 1 : 0;
  let [left, mean] = [1, 0];
  for (let age = 40; age < 75; age++) {
    const chance = left * retirementChance(world, p, status.employed, 12 * age);
    mean += chance * 12 * age;
    left -= chance;
  }
  return { stops: 1 - left, mean };
}

test("people stop on average at the statutory age of their month of birth, while it rises too", () => {
  for (const man of [false, true])
    for (let born = month(1955, 1); born < month(1990, 1); born++) {
      const { stops, mean } = life(born, man);
      expect(stops).toBe(1);
      expect(mean).toBeCloseTo(statutoryAge(born, man, parameters), 9);
    }
});

test("no year goes without retirements while the statutory age rises", () => {
  persons.sex[p] = 1;
  for (let year = 2020; year < 2040; year++) {
    let retire = 0;
    for (let age = 55; age < 70; age++) {
      let stays = 1;
      persons.born[p] = month(year - age, 7);
      for (let before = 55; before < age; before++)
        stays *= 1 - retirementChance(world, p, status.employed, 12 * before);
      retire += stays * retirementChance(world, p, status.employed, 12 * age);
    }
    // Of one cohort a year; while the age rises by a month in four, a fifth to a fourth of it waits for the next year.
    expect(retire).toBeGreaterThan(0.7);
    expect(retire).toBeLessThanOrEqual(1);
  }
});

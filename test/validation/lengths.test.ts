import { expect, test } from "vitest";
import { LevelProbe } from "../../src/validation/probes/groups.ts";
import type { Cell, Vacancy } from "../../src/world/firms.ts";
import { closeVacancy, openVacancy } from "../../src/world/posts.ts";
import { smallPlan, smallWorld } from "../contract/worlds.ts";

test("a vacancy lasts as long as it stays open, whether or not others of its level are never filled", () => {
  const world = smallWorld(smallPlan("baseline", 12));
  const { cells, geometry, lists, month } = world;
  while (lists.openVacancyCount > 0) closeVacancy(world, lists.openVacancies[0] as Vacancy);
  const post = (level: number) => {
    for (let c = 0 as Cell; c < cells.capacity; c++) if (geometry.levelOf[cells.occupation[c]] === level) return c;
    throw new Error("no post");
  };
  const [low, high] = [post(0), post(3)];
  const probe = new LevelProbe();
  probe.start(world);
  const rows: [Vacancy, number][] = [];
  for (let t = 0; t < 60; t++) {
    // Each month two elementary posts, filled in it; one professional post in turn filled at once and four months later.
    for (const [c, later] of [
      [low, 0],
      [low, 0],
      [high, t % 2 === 0 ? 0 : 4],
    ] as const) {
      openVacancy(world, c, month + t);
      rows.push([lists.openVacancies[lists.openVacancyCount - 1] as Vacancy, t + later]);
    }
    for (const [v, until] of rows.splice(0))
      if (until === t) closeVacancy(world, v);
      else rows.push([v, until]);
    probe.readPosts(world);
  }
  const { vacancyLength } = probe.result();
  // Filled in the course of a month: half a month on average.
  expect(vacancyLength[0]).toBeCloseTo(0.5, 9);
  expect(vacancyLength[3]).toBeGreaterThan(2.4);
  expect(vacancyLength[3]).toBeLessThanOrEqual(2.5);
});

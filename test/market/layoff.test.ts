import { expect, test } from "vitest";
import { adjustPosts, isSafe } from "../../src/process/firm/posts.ts";
import type { Cell } from "../../src/world/firms.ts";
import type { Person } from "../../src/world/persons.ts";
import { openVacancy } from "../../src/world/posts.ts";
import type { World } from "../../src/world/world.ts";
import { smallPlan, smallWorld } from "../contract/worlds.ts";

/** A group of three or more whom no first contract protects, with a vacancy open beside them. */
function staffed(world: World): Cell {
  const { cells, persons, month } = world;
  for (let c = 0 as Cell; c < cells.capacity; c++) {
    let safe = false;
    for (let p = cells.head[c] as Person; p >= 0; p = persons.next[p] as Person) safe ||= isSafe(world, p, month);
    if (cells.filled[c] < 3 || safe) continue;
    openVacancy(world, c, month);
    return c;
  }
  throw new Error("no such group");
}

const cut = (): { world: World; c: Cell; staff: number; usual: number; want: (target: number) => void } => {
  const world = smallWorld(smallPlan("baseline", 12, 400), "layoff");
  const c = staffed(world);
  const f = world.cells.firm[c];
  const usual = world.firms.target[f];
  const want = (target: number) => {
    world.firms.target[f] = target;
    adjustPosts.run(world, world.month);
    world.month++;
  };
  return { world, c, staff: world.cells.filled[c], usual, want };
};

test("a firm that wants nobody withdraws its vacancies at once, and its staff leaves a month later", () => {
  const { world, c, staff, want } = cut();
  want(0);
  expect(world.cells.vacant[c]).toBe(0);
  expect(world.cells.filled[c]).toBe(staff);
  want(0);
  expect(world.cells.filled[c]).toBe(0);
});

test("whom the firm wants again when the notice ends stays", () => {
  const { world, c, staff, usual, want } = cut();
  want(0);
  want(2 * usual + staff / world.cells.share[c]);
  expect(world.cells.filled[c]).toBe(staff);
  want(0);
  expect(world.cells.filled[c]).toBe(staff);
});

import { expect, test } from "vitest";
import { simulate } from "../../src/run.ts";
import { residuals } from "../../src/world/conserve.ts";
import type { World } from "../../src/world/world.ts";
import { scenarios, smallPlan, smallWorld } from "./worlds.ts";

/** What is unaccounted for in a world. */
const amiss = (world: World): string[] =>
  residuals(world).flatMap(({ id, residual }) => (residual === 0 ? [] : [`${id}: ${residual}`]));

test.each(scenarios)("%s loads, runs three months and conserves people, posts, seats and fen", (id) => {
  const plan = smallPlan(id, 3);
  const found: string[] = [];
  const { months } = simulate(smallWorld(plan), plan, { process: (world) => void found.push(...amiss(world)) });
  expect(months).toEqual([plan.branch, plan.branch + 1, plan.branch + 2]);
  expect(found).toEqual([]);
  expect(plan.name.zh && plan.name.en && plan.note.zh && plan.note.en).toBeTruthy();
});

test("residuals are named apart, in both languages, and each sees its own kind of loss", () => {
  const world = smallWorld(smallPlan("baseline", 3));
  const found = residuals(world);
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  for (const { name } of found) expect(name.zh && name.en).toBeTruthy();
  expect(amiss(world)).toEqual([]);
  const { cells, firms, governments, lists, ledger, persons, schools } = world;
  const c = Array.from(cells.filled as never as Int32Array).findIndex((n) => n > 0) as never;
  const p = cells.head[c] as never;
  const losses: readonly [string, () => void, () => void][] = [
    ["person-rows", () => lists.freePersonCount--, () => lists.freePersonCount++],
    ["applicants", () => lists.applicants[0].push(p), () => lists.applicants[0].pop()],
    ["staff", () => cells.filled[c]++, () => cells.filled[c]--],
    ["staff-lists", () => (persons.previous[p] = 7), () => (persons.previous[p] = -1)],
    ["firm-posts", () => firms.posts[0 as never]++, () => firms.posts[0 as never]--],
    ["firm-bill", () => persons.wage[p]++, () => persons.wage[p]--],
    ["firm-output", () => persons.output[p]++, () => persons.output[p]--],
    ["vacancies", () => cells.vacant[c]++, () => cells.vacant[c]--],
    ["vacancy-rows", () => lists.freeVacancyCount--, () => lists.freeVacancyCount++],
    ["promises", () => cells.promised[c]++, () => cells.promised[c]--],
    ["ledger", () => ledger.state()[0]![0]!++, () => ledger.state()[0]![0]!--],
    ["firm-cash", () => firms.cash[0 as never]++, () => firms.cash[0 as never]--],
    ["public-cash", () => governments.cash[0 as never]++, () => governments.cash[0 as never]--],
    ["school-cash", () => schools.cash[0 as never]++, () => schools.cash[0 as never]--],
    ["whole-fen", () => (firms.seatHelp[0 as never] += 0.5), () => (firms.seatHelp[0 as never] -= 0.5)],
  ];
  for (const [id, lose, restore] of losses) {
    lose();
    expect(amiss(world).map((line) => line.split(":")[0])).toContain(id);
    restore();
  }
  expect(amiss(world)).toEqual([]);
});

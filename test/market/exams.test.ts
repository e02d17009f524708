import { expect, test } from "vitest";
import { moyOf } from "../../src/kernel/calendar.ts";
import { live, phases } from "../../src/month.ts";
import { sitters } from "../../src/process/market/examine.ts";
import { branchOff } from "../../src/run.ts";
import { channel } from "../../src/world/channels.ts";
import { EXAM_MONTH, filledByExam } from "../../src/world/exams.ts";
import { status } from "../../src/world/persons.ts";
import type { World } from "../../src/world/world.ts";
import { smallPlan, smallWorld } from "../contract/worlds.ts";

const plan = smallPlan("baseline", 12, 100);
const start = smallWorld(plan);

/** A world just before the examination of its first April, and what runs from there on. */
function beforeExam(): { world: World; examine: (w: World) => void } {
  const world = branchOff(start, plan);
  while (moyOf(world.month) !== EXAM_MONTH) live(world);
  for (const p of phases.flatMap(({ processes }) => processes)) {
    if (p.id === "examine") return { world, examine: (w) => p.run(w, w.month) };
    p.run(world, world.month);
  }
  throw new Error("no examination in the month");
}

const { world, examine } = beforeExam();
const ranked = sitters(world, world.month);
const openOf = (level: number) => {
  const { lists, vacancies, geometry } = world;
  let n = 0;
  for (let i = 0; i < lists.openVacancyCount; i++) {
    const v = lists.openVacancies[i] as never;
    if (filledByExam(world, vacancies.cell[v]) && geometry.levelOf[vacancies.occupation[v]] === level) n++;
  }
  return n;
};
const offered = openOf(2) + openOf(3);
const { persons } = world;
const was = ranked.map(({ row }) => persons.cell[row]);
const alike = ranked.map(({ row }) =>
  persons.status[row] === status.unemployed
    ? `${persons.level[row]} ${persons.occupation[row]} ${persons.home[row]}`
    : "",
);
examine(world);
const taken = ranked.map(({ row }, i) => persons.channel[row] === channel.exam && persons.cell[row] !== was[i]);

test("those who sit are ranked by score and qualify by level and age", () => {
  const scores = ranked.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  const { parameters, month } = world;
  for (const { row } of ranked) {
    expect(persons.level[row]).toBeGreaterThanOrEqual(parameters.market.examLevel);
    expect(month - persons.born[row]).toBeLessThan(12 * parameters.market.examAge);
  }
});

test("public posts go by score: among jobless alike in level, occupation and home nobody below one passed over is taken", () => {
  expect(offered).toBeGreaterThan(5);
  expect(taken.filter(Boolean).length).toBeGreaterThan(3);
  const passed = new Set<string>();
  const wronged = ranked.filter((_, i) => {
    if (!taken[i]) passed.add(alike[i] as string);
    return taken[i] && alike[i] !== "" && passed.has(alike[i] as string);
  });
  expect(wronged).toEqual([]);
});

test("posts filled by examination open in its month alone", () => {
  const later = branchOff(start, plan);
  while (moyOf(later.month) !== EXAM_MONTH + 2) live(later);
  const { lists, vacancies } = later;
  const opened = Array.from({ length: lists.openVacancyCount }, (_, i) => lists.openVacancies[i] as never)
    .filter((v) => filledByExam(later, vacancies.cell[v]))
    .map((v) => moyOf(vacancies.opened[v]));
  expect(opened.filter((moy) => moy !== EXAM_MONTH)).toEqual([]);
});

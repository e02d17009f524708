import { expect, test } from "vitest";
import { moyOf } from "../../src/kernel/calendar.ts";
import { live, phases } from "../../src/month.ts";
import { sitters } from "../../src/process/market/examine.ts";
import { branchOff } from "../../src/run.ts";
import { channel } from "../../src/world/channels.ts";
import { EXAM_MONTH, filledByExam } from "../../src/world/exams.ts";
import { mark, status } from "../../src/world/persons.ts";
import type { World } from "../../src/world/world.ts";
import { smallPlan, smallWorld } from "../contract/worlds.ts";

const plan = smallPlan("baseline", 12, 100);
const start = smallWorld(plan);

const processes = phases.flatMap((phase) => phase.processes);
const at = processes.findIndex(({ id }) => id === "examine");
const rest = processes.slice(at + 1);

/** A world just before the examination of its first April. */
function beforeExam(): World {
  const world = branchOff(start, plan);
  while (moyOf(world.month) !== EXAM_MONTH) live(world);
  for (const p of processes.slice(0, at)) p.run(world, world.month);
  return world;
}

const world = beforeExam();
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
processes[at]?.run(world, world.month);
const taken = ranked.map(({ row }, i) => persons.cell[row] >= 0 && persons.cell[row] !== was[i]);

test("those who sit are ranked by score and qualify by level and age", () => {
  const scores = ranked.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  const { parameters, month } = world;
  for (const { row } of ranked) {
    const studies = persons.status[row] <= status.undergraduate;
    const level = studies ? persons.status[row] - status.academic : persons.level[row];
    expect(level).toBeGreaterThanOrEqual(parameters.market.examLevel);
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

test("final-year students who win a post hold its promise and start in July, most of them", () => {
  const students = ranked.filter(({ row }) => persons.status[row] <= status.undergraduate);
  const won = students.filter(({ row }) => persons.marks[row] & mark.promised);
  expect(won.length).toBeGreaterThan(3);
  expect(students.length).toBeGreaterThan(won.length);
  for (const { row } of won) expect(filledByExam(world, persons.cell[row])).toBe(true);
  const later = branchOff(world, plan);
  for (const p of rest) p.run(later, later.month);
  later.month++;
  while (moyOf(later.month) !== 8) live(later);
  const started = won.filter(
    ({ row }) => later.persons.status[row] === status.employed && later.persons.channel[row] === channel.exam,
  );
  expect(started.length).toBeGreaterThan(won.length / 2);
});

test("nobody sits before graduating where that isn't open to them", () => {
  const closed = branchOff(start, {
    ...plan,
    parameters: { ...plan.parameters, "market.examStudents": 0 },
  });
  while (moyOf(closed.month) !== EXAM_MONTH) live(closed);
  expect(sitters(closed, closed.month).filter(({ row }) => closed.persons.status[row] <= status.undergraduate)).toEqual(
    [],
  );
});

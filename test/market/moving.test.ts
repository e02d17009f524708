import { expect, test } from "vitest";
import { exp } from "../../src/kernel/maths.ts";
import { live } from "../../src/month.ts";
import { leave } from "../../src/process/person/depart.ts";
import { comesBack } from "../../src/process/school/plans.ts";
import { branchOff } from "../../src/run.ts";
import { channel } from "../../src/world/channels.ts";
import { movesOfYear } from "../../src/world/moves.ts";
import { mark, type Person, status } from "../../src/world/persons.ts";
import type { Plan } from "../../src/world/plan.ts";
import { pullOfHere, stayChance } from "../../src/world/tie.ts";
import { tierChances } from "../../src/world/tiers.ts";
import type { World } from "../../src/world/world.ts";
import { doseOf, smallPlan, smallWorld } from "../contract/worlds.ts";

const plan = smallPlan("baseline", 36, 300);
const start = smallWorld(plan);
const housed = (more: Partial<Plan>): Plan => ({ ...plan, policies: doseOf("keep", "talent-housing"), ...more });
const set = (values: Record<string, number>) => ({ parameters: { ...plan.parameters, ...values } });

/** Residents with higher vocational education, by whether they are from here. */
function graduates({ persons, lists, geometry }: World, local: boolean): Person[] {
  const found: Person[] = [];
  for (let p = 0 as Person; p < lists.personEnd; p++)
    if (
      persons.home[p] < geometry.places &&
      persons.level[p] === 2 &&
      persons.status[p] >= status.employed &&
      persons.origin[p] < geometry.places === local
    )
      found.push(p);
  return found;
}

const rows = ({ rivals }: World) => Array.from({ length: rivals.capacity }, (_, r) => r as never);

/** Takes back what is promised, here and away. */
function forget(world: World): void {
  for (let r = 0; r < world.help.capacity; r++) world.help.allowance[r as never] = 0;
  for (const r of rows(world)) world.rivals.allowance[r] = 0;
}

const after = (of: Plan, months: number): World => {
  const world = branchOff(start, of);
  for (let i = 0; i < months; i++) live(world);
  return world;
};

test("those who leave spread over the tiers by the logit's closed form, the non-local lean to their home", () => {
  const world = branchOff(start, plan);
  const { persons, geometry } = world;
  const tiers = plan.region.tiers;
  const locals = graduates(world, true);
  expect(tierChances(world, locals[0] as Person)).toEqual(tiers.map(({ studyShare }) => expect.closeTo(studyShare, 9)));
  const other = graduates(world, false)[0] as Person;
  const home = persons.origin[other] - geometry.places;
  const weights = tiers.map(
    ({ studyShare }, j) => studyShare * (j === home ? exp(world.parameters.moving.hometown) : 1),
  );
  const sum = weights.reduce((a, b) => a + b);
  expect(tierChances(world, other)).toEqual(weights.map((w) => expect.closeTo(w / sum, 9)));
  for (const p of locals) leave(world, p, world.month);
  const went = tiers.map(
    (_, j) => locals.filter((p) => persons.home[p] === geometry.places + j).length / locals.length,
  );
  tiers.forEach(({ studyShare }, j) => {
    expect(Math.abs((went[j] as number) - studyShare)).toBeLessThan(2 / Math.sqrt(locals.length));
  });
  expect(movesOfYear(world, "out")).toBeGreaterThanOrEqual(locals.length);
});

test("the odds of staying move by the elasticity times the pull, and not at all where the elasticity is nil", () => {
  const world = after(housed({}), 3);
  const odds = (p: Person, w: World) => {
    const s = stayChance(w, p, 2, w.persons.home[p]);
    return Math.log(s / (1 - s));
  };
  const [p] = graduates(world, false) as [Person];
  const deaf = branchOff(world, housed(set({ "moving.payElasticity": 0 })));
  const pull = pullOfHere(world, p, world.persons.home[p], 2, 0);
  expect(pull).not.toBe(0);
  expect(odds(p, world) - odds(p, deaf)).toBeCloseTo(world.parameters.moving.payElasticity * pull, 9);
  const help = branchOff(deaf, { ...plan, ...set({ "moving.payElasticity": 0 }) });
  forget(help);
  expect(odds(p, help)).toBe(odds(p, deaf));
});

test("rivals that match undo a share of housing help, with a lag, and pay nothing here", () => {
  const passive = after(housed({}), 36);
  const matching = after(housed({ rivals: "matching" }), 36);
  const bare = after({ ...plan, policies: {} }, 36);
  expect(rows(passive).every((r) => passive.rivals.allowance[r] === 0)).toBe(true);
  const aid = (of: World, w: World) => {
    const p = graduates(w, false)[0] as Person;
    const without = branchOff(w, plan);
    forget(without);
    return pullOfHere(of, p, 0, 2, 0) - pullOfHere(without, p, 0, 2, 0);
  };
  const [alone, matched] = [aid(passive, passive), aid(matching, matching)];
  expect(alone).toBeGreaterThan(0);
  expect(aid(bare, bare)).toBe(0);
  const closed = 1 - (1 - 1 / passive.parameters.moving.rivalLag) ** 36;
  expect(matched / alone).toBeLessThan(1 - 0.8 * passive.parameters.moving.rivalShare * closed);
  expect(matched).toBeGreaterThan(0);
});

/** Locals who study away in their final year. */
const finalistsAway = ({ persons, lists, geometry }: World, july: number): Person[] => {
  const found: Person[] = [];
  for (let p = 0 as Person; p < lists.personEnd; p++)
    if (
      persons.until[p] === july &&
      persons.status[p] >= status.higher &&
      persons.status[p] <= status.undergraduate &&
      persons.home[p] >= geometry.places &&
      persons.origin[p] < geometry.places
    )
      found.push(p);
  return found;
};

test("locals who study away mean to come back at the stated share, moved by the pull of here and the elasticity", () => {
  const world = after(housed({}), 9);
  const deaf = branchOff(world, housed(set({ "moving.payElasticity": 0 })));
  const away = finalistsAway(world, world.month + 9);
  expect(away.length).toBeGreaterThan(10);
  for (const p of away) {
    expect(comesBack(deaf, p)).toBeCloseTo(world.parameters.moving.returnAfterStudy, 12);
    const chance = comesBack(world, p);
    const pull = pullOfHere(world, p, world.persons.origin[p], world.persons.status[p] - status.academic, 0);
    const base = world.parameters.moving.returnAfterStudy;
    expect(Math.log(chance / (1 - chance)) - Math.log(base / (1 - base))).toBeCloseTo(
      world.parameters.moving.payElasticity * pull,
      9,
    );
  }
});

test("who means to come back seeks a post from spring on, and some start in July at home, the others search there", () => {
  const world = after(plan, 10);
  const away = finalistsAway(world, world.month + 8);
  const back = away.filter((p) => world.persons.marks[p] & mark.seeksHere);
  expect(back.length).toBeGreaterThan(5);
  expect(away.length).toBeGreaterThan(back.length);
  expect(back.filter((p) => world.persons.marks[p] & mark.promised)).toEqual([]);
  for (let i = 0; i < 8; i++) live(world);
  const promised = back.filter((p) => world.persons.marks[p] & mark.promised);
  expect(promised.length).toBeGreaterThan(2);
  live(world);
  for (const p of back) expect(world.persons.home[p]).toBe(world.persons.origin[p]);
  const started = promised.filter(
    (p) =>
      world.persons.status[p] === status.employed &&
      [channel.fair, channel.exam].includes(world.persons.channel[p] as never),
  );
  expect(started.length).toBeGreaterThan(promised.length / 2);
});

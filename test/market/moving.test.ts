import { expect, test } from "vitest";
import { exp } from "../../src/kernel/maths.ts";
import { live } from "../../src/month.ts";
import { leave } from "../../src/process/person/depart.ts";
import { branchOff } from "../../src/run.ts";
import { movesOfYear } from "../../src/world/moves.ts";
import { type Person, status } from "../../src/world/persons.ts";
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

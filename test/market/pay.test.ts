import { expect, test } from "vitest";
import { log } from "../../src/kernel/maths.ts";
import { enter } from "../../src/process/firm/enter.ts";
import type { Cell, Firm } from "../../src/world/firms.ts";
import { nextFirmKey } from "../../src/world/keys.ts";
import { worthOf } from "../../src/world/pay.ts";
import { type Person, status } from "../../src/world/persons.ts";
import { sectorCosts } from "../../src/world/technology.ts";
import { smallPlan, smallWorld } from "../contract/worlds.ts";

const plan = smallPlan("baseline", 12, 200);
const world = smallWorld(plan);
const { firms, cells, persons, geometry, parameters, lists } = world;
const W = parameters.wages;

const moments = (values: readonly number[]) => {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return { mean, sd: Math.sqrt(values.reduce((a, x) => a + (x - mean) ** 2, 0) / values.length) };
};
const bySize = (f: Firm) => W.sizePremium * log(firms.size[f] / 60);
const groups = Array.from({ length: cells.capacity }, (_, c) => c as Cell).filter((c) => cells.firm[c] >= 0);
const isPublic = (f: Firm) => plan.region.sectors[firms.sector[f]].market === "public";

test("posts of private firms pay around the going wage by what firm and post pay, at its mean; public ones by scale", () => {
  const beyond = (of: readonly Cell[]) => of.map((c) => cells.premium[c] - bySize(cells.firm[c]));
  const { mean, sd } = moments(beyond(groups.filter((c) => !isPublic(cells.firm[c]))));
  expect(sd).toBeCloseTo(Math.sqrt(W.firmSpread ** 2 + W.postSpread ** 2), 1);
  expect(mean).toBeCloseTo(-(W.firmSpread ** 2 + W.postSpread ** 2) / 2, 1);
  for (const x of beyond(groups.filter((c) => isPublic(cells.firm[c])))) expect(x).toBeCloseTo(0, 12);
});

test("a new firm in a place pays otherwise than the last one, by its posts on average, and sells per head what matches its pay", () => {
  const f = groups.map((c) => cells.firm[c]).find((each) => !isPublic(each)) as Firm;
  const [premium, shifter] = [firms.premium[f], firms.shifter[f]];
  firms.key[f] = nextFirmKey(firms.key[f]);
  enter(world, f, world.month, sectorCosts(world));
  expect(firms.premium[f]).not.toBe(premium);
  const own = groups.filter((c) => cells.firm[c] === f);
  const staff = (of: (c: Cell) => number) => own.reduce((sum, c) => sum + cells.share[c] * of(c), 0);
  expect(firms.premium[f]).toBeCloseTo(staff((c) => cells.premium[c]) / staff(() => 1), 9);
  expect(firms.shifter[f] - shifter).toBeCloseTo(firms.premium[f] - premium, 12);
});

test("in one post the abler and the more schooled make and earn more, schooling beyond it less than a post of its level brings", () => {
  const employed = Array.from({ length: lists.personEnd }, (_, p) => p as Person).filter(
    (p) => persons.status[p] === status.employed,
  );
  const p = employed.find((each) => persons.level[each] === 2) as Person;
  const at = (ability: number, level: number, occupation: number) => {
    persons.ability[p] = ability;
    persons.level[p] = level;
    return worthOf(world, p, occupation);
  };
  const o = geometry.levelOf.indexOf(1);
  expect(at(1, 1, o) - at(0, 1, o)).toBeCloseTo(W.ability, 6);
  const more = at(0, 2, o) - at(0, 1, o);
  expect(more).toBeCloseTo(W.schooling, 6);
  expect(more).toBeGreaterThan(0);
  expect(more).toBeLessThan(parameters.skills.returnTechnician - parameters.skills.returnSkilled);
});

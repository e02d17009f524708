import { expect, test } from "vitest";
import { log } from "../../src/kernel/maths.ts";
import { enter } from "../../src/process/firm/enter.ts";
import type { Cell, Firm } from "../../src/world/firms.ts";
import { nextFirmKey } from "../../src/world/keys.ts";
import { matchOf, worthOf } from "../../src/world/pay.ts";
import { type Person, status } from "../../src/world/persons.ts";
import { logOutputOf, skilledOutput } from "../../src/world/posts.ts";
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

const employed = Array.from({ length: lists.personEnd }, (_, p) => p as Person).filter(
  (p) => persons.status[p] === status.employed && persons.home[p] < geometry.places,
);

test("a person and a post suit each other as they do for as long as both last; those who take it suit it better than chance, by what pay is freed of", () => {
  const some = groups.filter((c) => !isPublic(cells.firm[c])).slice(0, 40);
  const matches = employed.slice(0, 100).flatMap((p) => some.map((c) => matchOf(world, p, c)));
  expect(moments(matches).sd).toBeCloseTo(W.matchSpread, 1);
  expect(moments(matches).mean).toBeCloseTo(-W.matchChosen, 1);
  expect(matchOf(world, employed[0], some[0])).toBe(matches[0]);
  const taken = employed.map((p) => persons.cell[p]).filter((c) => !isPublic(cells.firm[c]));
  const theirs = employed
    .filter((p) => !isPublic(cells.firm[persons.cell[p]]))
    .map((p, i) => matchOf(world, p, taken[i]));
  expect(Math.abs(moments(theirs).mean), "about nothing for those who took it").toBeLessThan(W.matchChosen / 2);
});

test("what people make by skill alone is without worth and match", () => {
  const fresh = employed.filter((p) => persons.anchor[p] === world.month - 1 && persons.since[p] === world.month - 1);
  expect(fresh.length).toBeGreaterThan(3);
  for (const p of fresh) {
    const y = logOutputOf(world, p, persons.occupation[p], world.month - 1);
    expect(Math.log(skilledOutput(world, p) / 1e6)).toBeCloseTo(y, 4);
  }
});

test("in one post the abler and the more schooled make and earn more, schooling beyond it less than a post of its level brings", () => {
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

import { expect, test } from "vitest";
import { declared } from "../../src/kernel/parameter.ts";
import { branchOff, burnIn, simulate } from "../../src/run.ts";
import { residuals } from "../../src/world/conserve.ts";
import { parameterGroups } from "../../src/world/parameters.ts";
import type { World } from "../../src/world/world.ts";
import { smallPlan } from "./worlds.ts";

const specs = new Map(declared(parameterGroups).map(({ id, spec }) => [id, spec]));

/** Numbers by which what is seen of few is drawn to a mean: at the least that may be declared nobody may be left to divide by. */
const weights = ["wages.tightnessPrior", "teaching.others", "programmes.graduatesPrior"] as const;

test("a number that counts has ends that are whole", () => {
  const broken = [...specs].filter(([, { unit, range }]) => unit === "count" && !range.every(Number.isInteger));
  expect(broken.map(([id]) => id)).toEqual([]);
});

test.each(weights)("a city lives on where %s is the least that may be set", (id) => {
  const usual = smallPlan("mix", 12);
  const plan = { ...usual, parameters: { ...usual.parameters, [id]: specs.get(id)?.range[0] as number } };
  const lost: string[] = [];
  const month = (world: World): void => {
    for (const each of residuals(world)) if (each.residual !== 0) lost.push(`${each.id}: ${each.residual}`);
  };
  const world = burnIn(plan, "ends", { month });
  simulate(branchOff(world, plan), plan, { month });
  expect(lost).toEqual([]);
  expect(Array.from(world.programmes.teaching as ArrayLike<number>).filter(Number.isNaN)).toEqual([]);
});

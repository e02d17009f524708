import type { Engine, RunResult } from "../../src/experiment/engine.ts";
import { normalQuantile } from "../../src/kernel/chance.ts";
import { fault } from "../../src/kernel/fault.ts";
import { Fingerprint } from "../../src/kernel/fingerprint.ts";
import { draw, drawKey, seedWords, unit } from "../../src/kernel/random.ts";
import type { Plan } from "../../src/world/plan.ts";

type Fake = { readonly words: Int32Array; level: number };

const indicators = ["stay-1y", "net-jobs", "stayers", "mean-pay"];

/** A city of four numbers that wander around a level; its policy `grant` lifts the first three by a known amount a yuan. */
export const fakeEngine: Engine<Fake> = {
  burnIn(plan, seed) {
    if (seed.endsWith("/3") && plan.parameters["fake.fail"] === 2) throw new Error("burn-in fails in pair 3");
    return { words: seedWords(seed), level: 0.6 };
  },
  branchOff: (world) => ({ ...world }),
  simulate(world, plan): RunResult {
    disturb(world, plan);
    const months: number[] = [];
    const values = new Float64Array((plan.end - plan.branch) * indicators.length);
    const costs: { instrument: string; month: number; fen: number }[] = [];
    for (let month = plan.branch; month < plan.end; month++) {
      months.push(month);
      const { k0, k1 } = drawKey(world.words, plan.placebo ? 2 : 1, month);
      const noise = (of: number) => normalQuantile(unit(draw(k0, k1, of)));
      const amount = granted(plan, month);
      const gain = (amount / 10_000) * (plan.parameters["fake.response"] ?? 1) * turned(plan);
      const row = (month - plan.branch) * indicators.length;
      values[row] = month % 12 === 5 ? world.level + gain + 0.01 * noise(0) : Number.NaN;
      values[row + 1] = 1000 + 5000 * gain + 10 * noise(1);
      values[row + 2] = 400 + 1000 * gain + 4 * noise(2);
      values[row + 3] = 5000 + 20 * noise(3);
      if (amount > 0) costs.push({ instrument: "grant", month, fen: amount * 100 * 20 });
    }
    const groups = months
      .filter((month) => month % 12 === 11)
      .map((month) => ({ indicator: "net-jobs", dimension: "place", group: "north", month, value: 7 }));
    const reasons = { "stay-1y": { zh: "测算期太短", en: "Horizon too short" } };
    const fingerprint = new Fingerprint().add(values).hex();
    return { indicators, months, values, reasons, groups, costs, fingerprint };
  },
};

/** Whether the plan of that name still gains by its grant, as moving's elasticity rises from 1 to 4. */
const turned = ({ id, parameters }: Plan): number =>
  id === "turned" ? 1 - ((parameters["moving.payElasticity"] ?? 1) - 1) / 2 : 1;

function granted(plan: Plan, month: number): number {
  let sum = 0;
  for (const { from, to, parameters } of plan.policies.grant ?? []) {
    if (month >= from && (to === null || month < to)) sum += parameters.amount ?? 0;
  }
  return sum;
}

/** Does what the plan asks for to test the surroundings: take time or work, throw, throw a Fault, never come back, or eat memory. */
function disturb(world: Fake, plan: Plan): void {
  const { "fake.fail": fail = 0, "fake.busy": busy = 0, "fake.work": work = 0 } = plan.parameters;
  const until = performance.now() + busy * unit(world.words[0]);
  while (performance.now() < until);
  for (let i = 0; i < work; i++) world.level = 1 - world.level;
  if (plan.id !== "bad") return;
  if (fail === 1) throw new Error("this run fails");
  if (fail === 3) fault("bad-dose", { zh: "剂量有误", en: "The dose is wrong" });
  if (fail === 4) while (performance.now() > 0);
  if (fail === 5) for (const held: number[][] = []; ; ) held.push(new Array(100_000).fill(held.length + 0.5));
}

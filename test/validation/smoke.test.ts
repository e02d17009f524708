import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { burnIn } from "../../src/run.ts";
import { loadScenario } from "../../src/scenario/scenario.ts";
import { isMeasured } from "../../src/validation/fact.ts";
import { facts } from "../../src/validation/facts.ts";
import { planFor } from "../../src/validation/plan.ts";
import { runKinds, type Samples, sampleOf } from "../../src/validation/samples.ts";
import type { World } from "../../src/world/world.ts";

const file = fileURLToPath(new URL("../../scenarios/baseline.yaml", import.meta.url));

test("every measured statement gets a number from a small city, and the burnt-in state is left as it was", () => {
  const plan = loadScenario(file, { k: 1000, start: "2023-01" });
  let world: World | undefined;
  const samples: Partial<Samples> = {};
  for (const kind of runKinds) {
    const own = planFor(kind, plan);
    world ??= burnIn(own, "smoke");
    Object.assign(samples, { [kind]: sampleOf(kind, world, own) });
    expect(world.month).toBe(own.branch);
  }
  for (const fact of facts.filter((each) => isMeasured(each))) {
    const value = fact.measure(samples as Samples);
    // Order classes and some fields of study can be empty at this scale.
    if (!/^(11|21)/.test(fact.id)) expect(Number.isFinite(value), `${fact.id}: ${value}`).toBe(true);
    else expect(typeof value).toBe("number");
  }
}, 300_000);

import { expect, test } from "vitest";

const dist = new URL("../../dist/index.mjs", import.meta.url).href;

test("the library loads a scenario, simulates it and knows its indicators and policies, printing nothing", async () => {
  const { loadScenario, burnIn, simulate, indicators, policies } = await import(dist);
  const plan = loadScenario("scenarios/baseline.yaml", { k: 1000, start: "2026-01", end: "2027-04" });
  const result = simulate(burnIn(plan, "1"), plan);
  expect(result.months).toEqual([324, 325, 326]);
  expect(result.indicators).toEqual(indicators.map(({ id }: { id: string }) => id));
  expect(policies.map(({ id }: { id: string }) => id)).toContain("order-training");
});

test("what is wrong with a scenario is a Fault that says where", async () => {
  const { loadScenario, Fault } = await import(dist);
  expect(() => loadScenario("scenarios/baseline.yaml", { closure: "elastc" })).toThrow(Fault);
});

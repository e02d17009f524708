import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/experiment/canonical.ts";
import { comparisonId, contentId, runId } from "../../src/experiment/identity.ts";
import { fakePlan } from "./fake-laboratory.ts";

describe("identity by content", () => {
  it("sorts keys and drops labels, and nothing else", () => {
    expect(canonicalJson({ b: [1, null, { y: 0.1, x: "甲" }], a: { zh: "一", en: "one" }, c: undefined })).toBe(
      '{"b":[1,null,{"x":"甲","y":0.1}]}',
    );
    expect(canonicalJson({ a: { zh: "一", en: "one", ja: "一" } })).toContain("ja");
  });

  it("is 16 base32 letters of a sha256", () => {
    expect(contentId("a")).toMatch(/^[a-z2-7]{16}$/);
    expect(contentId("ab", "c")).not.toBe(contentId("a", "bc"));
  });

  it("changes with the engine, seed, dose, parameter, month, scale and region, not with labels or order of keys", () => {
    const plan = fakePlan("train", 1000);
    const id = runId("e", plan, "1");
    const other = { zh: "别的", en: "other" };
    expect(runId("e", { ...plan, name: other, note: other }, "1")).toBe(id);
    expect(runId("e", Object.fromEntries(Object.entries(plan).reverse()) as typeof plan, "1")).toBe(id);
    const changed = [
      runId("f", plan, "1"),
      runId("e", plan, "2"),
      runId("e", fakePlan("train", 1001), "1"),
      runId("e", fakePlan("train", 1000, { "fake.response": 1.1 }), "1"),
      runId("e", { ...plan, end: 443 }, "1"),
      runId("e", { ...plan, k: 200 }, "1"),
      runId("e", { ...plan, placebo: true }, "1"),
      runId("e", { ...plan, region: { ...plan.region, dataYear: 1999 } }, "1"),
    ];
    expect(new Set([id, ...changed]).size).toBe(9);
  });

  it("tells comparisons with drawn parameters from those with luck alone", () => {
    const plans = [fakePlan("baseline", 0)];
    expect(comparisonId("e", plans, "1", ["a.b"])).not.toBe(comparisonId("e", plans, "1", []));
  });
});

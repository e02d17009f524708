import { describe, expect, it } from "vitest";
import { horizonMonth } from "../../src/experiment/comparison.ts";
import { datesOf, firstDifference, horizonsOf, tellableFrom } from "../../src/experiment/dates.ts";
import type { Measure, Tool } from "../../src/experiment/laboratory.ts";
import { month } from "../../src/kernel/calendar.ts";
import { fakePlan } from "./fake-laboratory.ts";

const start = month(2027, 1);

describe("dates", () => {
  it("are Decembers and the ends of horizons, within the simulation", () => {
    expect(horizonsOf(start, start + 120)).toEqual([12, 36, 60, 120]);
    expect(horizonsOf(start, start + 119)).toEqual([12, 36, 60]);
    expect(horizonMonth(start, 12)).toBe(month(2027, 12));
    expect(datesOf(start, start + 120)).toHaveLength(10);
    expect(datesOf(month(2027, 9), month(2029, 9))).toEqual([month(2027, 12), month(2028, 8), month(2028, 12)]);
  });
});

describe("too early", () => {
  const stay = { cohortAge: 12 } as Measure;
  const placed = { cohortAge: 0 } as Measure;
  const stock = {} as Measure;
  const housing = { id: "grant" } as Tool;
  const training = { id: "grant", monthsToGraduates: 36 } as Tool;
  const baseline = fakePlan("baseline", 0);
  const plan = fakePlan("train", 1000);

  it("lasts until the first cohort touched has reached the age at which it is read, and six months at least", () => {
    expect(tellableFrom(baseline, plan, stay, [housing])).toBe(month(2028, 7));
    expect(tellableFrom(baseline, plan, placed, [housing])).toBe(month(2028, 1));
    expect(tellableFrom(baseline, plan, stay, [training])).toBe(month(2031, 7));
  });

  it("never holds for other outcomes or for plans that don't differ", () => {
    expect(tellableFrom(baseline, plan, stock, [training])).toBe(Number.NEGATIVE_INFINITY);
    expect(tellableFrom(baseline, baseline, stay, [training])).toBe(Number.NEGATIVE_INFINITY);
  });

  it("counts from the first entry that differs, not before the branch", () => {
    const entry = { from: month(2020, 1), to: null, parameters: { amount: 1 }, where: {} };
    const law = { policies: { grant: [entry] } };
    const more = { policies: { grant: [entry, { ...entry, from: month(2029, 3) }] } };
    expect(firstDifference(fakePlan("a", 0, {}, law), fakePlan("b", 0, {}, more), "grant")).toBe(month(2029, 3));
    expect(firstDifference(fakePlan("a", 0), fakePlan("b", 0, {}, law), "grant")).toBe(start);
    expect(firstDifference(fakePlan("a", 0, {}, law), fakePlan("b", 0, {}, law), "grant")).toBeUndefined();
  });
});

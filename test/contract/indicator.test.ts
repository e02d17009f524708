import { expect, test } from "vitest";
import type { Indicator } from "../../src/indicator/indicator.ts";
import { indicators } from "../../src/indicator/registry.ts";
import { moyOf } from "../../src/kernel/calendar.ts";
import { units } from "../../src/kernel/unit.ts";
import { simulate } from "../../src/run.ts";
import { smallPlan, smallWorld } from "./worlds.ts";

/** Months of the year in which an indicator that is not monthly has a value. */
const due: Readonly<Record<Indicator["moment"], (moy: number) => boolean>> = {
  monthly: () => true,
  quarterly: (moy) => moy % 3 === 0,
  yearly: (moy) => moy === 12,
  intake: (moy) => moy === 9,
  graduation: (moy) => moy === 7,
  "two-months": (moy) => moy === 9,
  "half-year": (moy) => moy === 1,
  anniversary: (moy) => moy === 7,
};

type Figure = {
  readonly indicator: Indicator;
  readonly month: number;
  readonly value: number;
  readonly reason: boolean;
};

/** Every figure of a small city in which some order class graduates each July; at this scale few cities have one each year. */
function figures(): Figure[] {
  const plan = smallPlan("mix", 26, 200);
  const { months, values, reasons } = simulate(smallWorld(plan, "indicator"), plan);
  return months.flatMap((month, row) =>
    indicators.map((indicator, at) => ({
      indicator,
      month,
      value: values[row * indicators.length + at] as number,
      reason: indicator.id in reasons,
    })),
  );
}

/** What breaks the rules of a figure: a number when it is due, or nothing with a reason; a share from 0 to 1. */
function wrong({ indicator: { id, moment, unit }, month, value, reason }: Figure): string[] {
  const at = `${id}, month ${moyOf(month)}: ${value}`;
  if (Number.isNaN(value)) return due[moment](moyOf(month)) && !reason ? [`${at} without a reason`] : [];
  if (!Number.isFinite(value)) return [`${at} is not finite`];
  if (!due[moment](moyOf(month))) return [`${at} before it is due`];
  if (unit === "share" && (value < 0 || value > 1)) return [`${at} is no share`];
  return unit !== "index" && value < 0 ? [`${at} is negative`] : [];
}

test("indicators have ids, names and definitions of their own in both languages", () => {
  expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
  for (const lang of ["zh", "en"] as const) {
    expect(new Set(indicators.map(({ name }) => name[lang])).size).toBe(indicators.length);
  }
  for (const { id, name, definition } of indicators) {
    expect(id).toMatch(/^[a-z][a-z0-9-]{2,39}$/);
    expect(name.zh && name.en, id).toBeTruthy();
    expect(definition.zh, id).toMatch(/。$/);
    expect(definition.en, id).toMatch(/\.$/);
  }
});

test("indicators have a unit, a difference worth talking about and, for cohorts, an age", () => {
  for (const { id, unit, delta, moment, cohortAge } of indicators) {
    expect(unit in units, id).toBe(true);
    expect(delta, id).toBeGreaterThan(0);
    expect(cohortAge === undefined, id).toBe(
      ["monthly", "quarterly", "yearly", "intake", "graduation"].includes(moment),
    );
  }
});

test("every figure of a run is a number of its unit when it is due, or nothing with a reason", () => {
  expect(figures().flatMap(wrong)).toEqual([]);
});

test("a hole without a reason, an infinite figure and a share above 1 are noticed", () => {
  const [first] = indicators as readonly [Indicator];
  const share = { ...first, unit: "share", moment: "monthly" } as const;
  const planted = [Number.NaN, Number.POSITIVE_INFINITY, 1.01, -0.01, 0.5].map((value) => ({
    indicator: share,
    month: 324,
    value,
    reason: false,
  }));
  expect(planted.map((figure) => wrong(figure).length)).toEqual([1, 1, 1, 1, 0]);
});

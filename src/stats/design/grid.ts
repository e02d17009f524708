import { demand } from "../misuse.ts";
import type { Design } from "./design.ts";

const mustBeNumbers = {
  zh: "因素取值应为有限数，且至少一个",
  en: "A factor needs at least one value, each a finite number",
};

function checkLevels(levels: readonly (readonly number[])[]): void {
  demand(levels.length > 0, { zh: "设计至少要有一个因素", en: "A design needs at least one factor" });
  for (const values of levels) demand(values.length > 0 && values.every(Number.isFinite), mustBeNumbers, values);
}

/**
 * Full factorial: every combination of the factors' values, in their units, the last factor changing fastest (Fisher 1935).
 * A row's id names the positions of its values, so values added at the end of a factor's list leave the others' ids.
 */
export function fullFactorial(levels: readonly (readonly number[])[]): Design {
  checkLevels(levels);
  let rows: { at: number[]; point: number[] }[] = [{ at: [], point: [] }];
  for (const values of levels) {
    rows = rows.flatMap(({ at, point }) => values.map((value, i) => ({ at: [...at, i], point: [...point, value] })));
  }
  return {
    kind: "grid",
    factors: levels.length,
    inUnitCube: false,
    rows: rows.map(({ at, point }) => ({ id: `g${at.join(".")}`, point })),
  };
}

/**
 * One factor at a time: the base, then each factor at each of its values with the others at the base, in their units.
 * It shows no interaction (Saltelli & Annoni 2010); a value equal to the base is not run again.
 */
export function oneAtATime(base: readonly number[], levels: readonly (readonly number[])[]): Design {
  demand(base.length > 0 && base.every(Number.isFinite), mustBeNumbers, base);
  demand(levels.length === base.length, { zh: "每个因素各要一组取值", en: "Each factor needs its list of values" });
  const rows = [{ id: "base", point: base }];
  for (const [factor, values] of levels.entries()) {
    demand(values.every(Number.isFinite), mustBeNumbers, values);
    for (const [i, value] of values.entries()) {
      if (value !== base[factor]) rows.push({ id: `f${factor}.${i}`, point: base.with(factor, value) });
    }
  }
  return { kind: "one-at-a-time", factors: base.length, inUnitCube: false, rows };
}

/** The rows given, each a value for every factor in its unit; throws `bad-statistic` where they differ in length. */
export function listed(points: readonly (readonly number[])[]): Design {
  demand(points.length > 0, { zh: "列表至少要有一行", en: "A list needs at least one row" });
  const factors = points[0].length;
  for (const point of points) {
    const whole = point.length === factors && point.every(Number.isFinite);
    demand(
      whole,
      { zh: "每行的取值个数应相同，且均为有限数", en: "Every row needs the same number of finite values" },
      point,
    );
  }
  return { kind: "list", factors, inUnitCube: false, rows: points.map((point, i) => ({ id: `r${i}`, point })) };
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { contradictions } from "../../src/scenario/contradiction.ts";
import { layer } from "../../src/scenario/layer.ts";
import { Problems } from "../../src/scenario/problems.ts";
import { targetsOf } from "../../src/scenario/target.ts";
import type { PolicyEntry, Region } from "../../src/world/region.ts";

const named = (...ids: string[]) => ids.map((id) => ({ id, name: { zh: id, en: id } }));
const places = ["a", "b", "c"];
const sectors = ["x", "y"];
const targets = targetsOf({ places: named(...places), sectors: named(...sectors), parks: [] } as unknown as Region);

const some = (ids: string[]) => fc.option(fc.subarray(ids, { minLength: 1 }), { nil: undefined });
const entry = fc
  .record({
    from: fc.integer({ min: 0, max: 8 }),
    length: fc.option(fc.integer({ min: 1, max: 6 })),
    place: some(places),
    sector: some(sectors),
    dose: fc.nat(99),
  })
  .map(
    ({ from, length, place, sector, dose }): PolicyEntry => ({
      from,
      to: length === null ? null : from + length,
      parameters: { dose },
      where: { ...(place && { place }), ...(sector && { sector }) },
    }),
  );

function active(entries: readonly PolicyEntry[], month: number, place: string, sector: string): PolicyEntry[] {
  return entries.filter(
    ({ from, to, where }) =>
      month >= from &&
      (to === null || month < to) &&
      (where.place ?? [place]).includes(place) &&
      (where.sector ?? [sector]).includes(sector),
  );
}

test("in every month and row the last layer that speaks is in force, alone", () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 5 }), (layers) => {
      const laid =
        layers.reduce(
          (under, each) => layer(under, { tool: [each] }, targets),
          {} as Record<string, readonly PolicyEntry[]>,
        ).tool ?? [];
      for (let month = 0; month < 16; month++) {
        for (const place of places) {
          for (const sector of sectors) {
            const last = active(layers, month, place, sector).at(-1);
            expect(active(laid, month, place, sector).map(({ parameters }) => parameters)).toEqual(
              last ? [last.parameters] : [],
            );
          }
        }
      }
    }),
  );
});

test("two entries contradict exactly where neither is open-ended before the other and they share rows and months", () => {
  const told = (a: PolicyEntry, b: PolicyEntry) => {
    const problems = new Problems();
    contradictions([a, b], { zh: "工具", en: "Tool" }, { file: "f", value: [], at: () => ({}) }, problems);
    return problems.count > 0;
  };
  fc.assert(
    fc.property(entry, entry, (a, b) => {
      let shared = false;
      for (let month = 0; month < 16; month++) {
        for (const place of places) {
          for (const sector of sectors)
            shared ||= [a, b].every((each) => active([each], month, place, sector).length > 0);
        }
      }
      const superseded = a.from !== b.from && (a.from < b.from ? a : b).to === null;
      expect(told(a, b)).toBe(shared && !superseded);
    }),
  );
});

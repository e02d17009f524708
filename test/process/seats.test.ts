import { expect, test } from "vitest";
import { exp, log } from "../../src/kernel/maths.ts";
import { moveSeats } from "../../src/process/school/seats.ts";

const rule = { most: 0.1, speed: 0.5, band: 0.1 };
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

test("seats go from programmes worth less to those worth more, whole and none lost, and no more than a tenth", () => {
  const seats = [40, 60, 300, 20, 80];
  const moved = moveSeats(seats, [-3, 0.05, 0, 3, 3], rule);
  expect(sum(moved)).toBe(sum(seats));
  expect(moved.every((n) => Number.isInteger(n) && n >= 0)).toBe(true);
  expect(sum(moved.map((n, i) => Math.abs(n - (seats[i] as number)))) / 2).toBeLessThanOrEqual(0.1 * sum(seats));
  expect(moved[0]).toBeLessThan(40);
  expect(moved[3]).toBeGreaterThan(20);
  expect(moved[4]).toBeGreaterThan(80);
});

test("differences within the band, one programme, none and no speed leave seats alone", () => {
  expect(moveSeats([50, 50], [0.05, -0.05], rule)).toEqual([50, 50]);
  expect(moveSeats([50], [2], rule)).toEqual([50]);
  expect(moveSeats([], [], rule)).toEqual([]);
  expect(moveSeats([0, 0], [1, -1], rule)).toEqual([0, 0]);
  expect(moveSeats([50, 70], [2, -2], { ...rule, speed: 0 })).toEqual([50, 70]);
});

/**
 * A closed occupation: courses of three years, pay that falls with each year's graduates, applications by expected pay,
 * and seats that its schools move by the rule. Pay begins a fifth below its rest. Gives log pay, year by year.
 */
function occupation(learning: number, slope: number, speed = 1, years = 120): number[] {
  const size = 10_000;
  let seats = [size, 9 * size];
  let expected = -0.2;
  const intakes = [size, size, size];
  const pay: number[] = [];
  for (let year = 0; year < years; year++) {
    pay.push(-log((intakes[year] as number) / size));
    expected += learning * ((pay[year] as number) - expected);
    if (year === 0) expected = -0.2;
    const asked = size * exp(slope * expected);
    intakes.push(Math.min(asked, 1.2 * (seats[0] as number)));
    const worth = [log(asked / (seats[0] as number)), log((10 * size - asked) / (seats[1] as number))];
    seats = moveSeats(seats, worth, { most: 0.1, speed, band: 0 });
  }
  return pay;
}

/** Years from peak to peak, on average, and how much larger the swings of the first quarter are than those of the last. */
function swings(pay: readonly number[]) {
  const peaks = pay.flatMap((w, i) =>
    i > 0 && i < pay.length - 1 && w > (pay[i - 1] as number) && w >= (pay[i + 1] as number) && w > 1e-4 ? [i] : [],
  );
  const quarter = Math.floor(pay.length / 4);
  const size = (part: readonly number[]) => Math.max(...part) - Math.min(...part);
  return {
    peaks: peaks.length,
    period: peaks.length > 1 ? ((peaks.at(-1) as number) - (peaks[0] as number)) / (peaks.length - 1) : Number.NaN,
    damping: size(pay.slice(0, quarter)) / size(pay.slice(-quarter)),
  };
}

test("a closed occupation swings with a period of five to eight years under static expectations, and comes to rest under adaptive ones", () => {
  const steep = 1.1;
  const still = swings(occupation(1, steep));
  expect(still.period).toBeGreaterThanOrEqual(5);
  expect(still.period).toBeLessThanOrEqual(8);
  expect(still.damping).toBeLessThan(1.1);
  expect(swings(occupation(0.4, steep)).damping).toBeGreaterThan(50);
});

test("a closed occupation comes to rest where pay moves applications less than graduates move pay", () => {
  expect(swings(occupation(1, 0.8)).damping).toBeGreaterThan(2);
});

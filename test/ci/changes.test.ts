import { expect, test } from "vitest";
import { largestChanges, numbersIn } from "../../.ci/changes.mjs";

const before = numbersIn({ "a.golden.json": '{ "jobs": [100, 10], "gone": 1, "same": 5, "name": "x" }' });
const after = numbersIn({ "a.golden.json": '{ "jobs": [101, 20], "same": 5 }' });

test("changes are listed by their relative size, what came or went first", () => {
  expect(largestChanges(before, after, 10).map(({ path }) => path)).toEqual([
    "a.golden.json gone",
    "a.golden.json jobs 1",
    "a.golden.json jobs 0",
  ]);
});

test("no more than asked for, and none where nothing changed", () => {
  expect(largestChanges(before, after, 1)).toHaveLength(1);
  expect(largestChanges(after, after, 10)).toEqual([]);
});

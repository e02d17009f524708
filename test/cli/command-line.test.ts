import { expect, test } from "vitest";
import { commandLine } from "../../src/cli/command-line.ts";
import { commands } from "../../src/cli/commands.ts";
import type { OptionId, Values } from "../../src/cli/options.ts";
import { parse } from "../../src/cli/parse.ts";

/** A command line's words as a shell takes them. */
const wordsOf = (line: string): string[] =>
  Array.from(
    line.matchAll(/"((?:\\.|[^"\\])*)"|(\S+)/g),
    ([, quoted, plain]) => plain ?? quoted.replace(/\\(.)/g, "$1"),
  );

async function read(args: readonly string[]) {
  const found = await parse(args, commands, "1", "en");
  if (!("input" in found)) throw new Error("no command");
  return found.input;
}

const asked: Readonly<Partial<Record<OptionId, readonly string[]>>> = {
  pairs: ["12"],
  until: ["stay-1y ±10%"],
  seed: ['a "quoted" $seed'],
  months: ["24"],
  scale: ["0.01"],
  set: ["start=2026-01", "moving.payElasticity=0.4"],
  closure: ["fixed-jobs"],
  "luck-only": [],
  several: ["max-t"],
  worth: ["50000"],
  discount: ["0.03"],
  split: [],
  robust: [],
  why: ["mix"],
};

test("a comparison's command line repeats whatever was asked for and changes a figure", async () => {
  const { options = [] } = commands.find(({ id }) => id === "compare") ?? {};
  const idle = ["workers", "out", "csv"];
  expect([...Object.keys(asked), ...idle].sort()).toEqual([...options].sort());
  const args = Object.entries(asked).flatMap(([id, values]) =>
    values.length === 0 ? [`--${id}`] : values.flatMap((value) => [`--${id}`, value]),
  );
  const input = await read(["compare", "baseline", "方案/我的 方案.yaml", ...args, "--workers", "3", "--csv"]);
  const [, ...again] = wordsOf(commandLine(input.words, input.values));
  const { words, values } = await read(again);
  expect(words).toEqual(input.words);
  const same = (of: Values) => Object.fromEntries(Object.entries(of).filter(([id]) => !idle.includes(id)));
  expect(same(values)).toEqual(same(input.values));
});

test("what stands unless said is said where it may come to stand otherwise", async () => {
  const { words, values } = await read(["compare", "baseline", "train"]);
  expect(commandLine(words, values)).toBe("silian compare baseline train --seed 1 --pairs 20");
});

test("what npm start makes is told as npm start makes it", () => {
  expect(commandLine(["baseline", "train"], { pairs: 12, seed: "1" }, "npm start --")).toBe(
    "npm start -- --seed 1 --pairs 12",
  );
});

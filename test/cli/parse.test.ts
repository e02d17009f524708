import { expect, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { parse } from "../../src/cli/parse.ts";

async function given(...args: string[]) {
  const parsed = await parse(args, commands, "0", "en");
  if ("shown" in parsed) throw new Error(parsed.shown);
  return parsed;
}

test("words come in order, options by their name", async () => {
  const { command, input } = await given("compare", "baseline", "--pairs", "4", "train", "keep", "--csv");
  expect([command.id, input.words]).toEqual(["compare", ["baseline", "train", "keep"]]);
  expect(input.values).toMatchObject({ pairs: 4, csv: true, "luck-only": false, out: "outputs", until: undefined });
});

test("of an option given twice the last holds, and --set adds up", async () => {
  const { input } = await given(
    "run",
    "train",
    "--seed",
    "a",
    "--set",
    "k=20",
    "--seed",
    "b",
    "--set",
    "closure=elastic",
  );
  expect(input.values).toMatchObject({ seed: "b", set: ["k=20", "closure=elastic"] });
});

test("--set takes one value and leaves the words that follow", async () => {
  const { input } = await given("run", "--set", "k=20", "train");
  expect([input.words, input.values.set]).toEqual([["train"], ["k=20"]]);
});

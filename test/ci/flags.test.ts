import { expect, test } from "vitest";
import { restoreFlags } from "../../.ci/flags.mjs";

const plant = ["null", "--plant", "reseed"];

test("a planted fault arrives however it was typed", () => {
  expect(restoreFlags(["null", "reseed"], { npm_config_plant: "true" })).toEqual(plant);
  expect(restoreFlags(["null"], { npm_config_plant: "reseed" })).toEqual(plant);
  expect(restoreFlags(plant, {})).toEqual(plant);
});

test("a language arrives beside it", () => {
  const env = { npm_config_plant: "true", npm_config_lang: "true" };
  expect(restoreFlags(["null", "reseed", "zh"], env)).toEqual([...plant, "--lang", "zh"]);
  expect(restoreFlags(["zh"], { npm_config_lang: "true" })).toEqual(["--lang", "zh"]);
});

test("arguments without flags stay as they are", () => {
  expect(restoreFlags(["a", "b"], {})).toEqual(["a", "b"]);
});

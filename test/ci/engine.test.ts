import { readFileSync } from "node:fs";
import { build, type Plugin } from "esbuild";
import { expect, test } from "vitest";
import { engineBundle } from "../../.ci/build.mjs";

/** The engine's bytes when every source is edited in some way before it is bundled. */
async function engine(edit: (source: string) => string): Promise<string> {
  const editing: Plugin = {
    name: "editing",
    setup({ onLoad }) {
      onLoad({ filter: /src[\\/].*\.ts$/ }, ({ path }) => ({
        contents: edit(readFileSync(path, "utf8")),
        loader: "ts",
      }));
    },
  };
  const { outputFiles } = await build({ ...engineBundle("src/run.ts"), plugins: [editing] });
  return outputFiles?.[0].text ?? "";
}

test("the engine's bytes are the same each time and don't change with comments or layout", async () => {
  const plain = await engine((source) => source);
  expect(plain.length).toBeGreaterThan(10_000);
  expect(await engine((source) => source)).toBe(plain);
  expect(await engine((source) => `/** Another comment. */\n\n${source}`)).toBe(plain);
});

test("they change with a constant", async () => {
  const plain = await engine((source) => source);
  expect(await engine((source) => source.replaceAll("0x21f0aaad", "0x21f0aaae"))).not.toBe(plain);
});

import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { testFolder } from "./folder.ts";
import { silian } from "./silian.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");
const folder = testFolder();

test("the scenario in the README can be used as it stands", () => {
  const yaml = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  cpSync(join(root, "scenarios"), join(folder, "scenarios"), { recursive: true });
  writeFileSync(join(folder, "scenarios", "mine.yaml"), yaml);
  expect(silian(["check", "mine"], { cwd: folder })).toMatchObject({ code: 0, err: "" });
});

test("every command that the README shows exists", () => {
  const shown = [...readme.matchAll(/node dist\/cli\.mjs (\w+)/g)].map((match) => match[1] as string);
  expect(shown.length).toBeGreaterThan(3);
  expect(shown.filter((id) => !commands.some((command) => command.id === id))).toEqual([]);
});

test("what the README imports from the library is there", async () => {
  const names = /import \{ (.*) \} from "silian"/.exec(readme)?.[1]?.split(", ") ?? [];
  const library: Record<string, unknown> = await import(new URL("../../dist/index.mjs", import.meta.url).href);
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !(name in library))).toEqual([]);
});

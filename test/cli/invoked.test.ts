import { expect, test } from "vitest";
import { asCalled, invocation } from "../../src/cli/invoked.ts";

test("a clone is called by its file, seen from the folder at hand; an installed program by its name", () => {
  expect(invocation("/a/四链 x/dist/cli.mjs", "/a/四链 x")).toBe("node dist/cli.mjs");
  expect(invocation("/a/四链 x/dist/cli.mjs", "/a/mine")).toBe('node "../四链 x/dist/cli.mjs"');
  expect(invocation("/a/mine/node_modules/silian/dist/cli.mjs", "/a/mine")).toBe("silian");
  expect(invocation("/usr/bin/silian", "/a")).toBe("silian");
});

test("commands in a text are written as the program was called, and other words stay", () => {
  const said = asCalled(
    "silian run x, silian --help; outputs/silian run-x.silian, silian 0.1.0, silian runs",
    "node $& y",
  );
  expect(said).toBe("node $& y run x, node $& y --help; outputs/silian run-x.silian, silian 0.1.0, silian runs");
});

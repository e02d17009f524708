import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./project.ts";

type Manifest = { dependencies?: Record<string, string>; devDependencies?: Record<string, string> };

function loose(manifest: Manifest): string[] {
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  return all.flatMap(([name, version]) =>
    /^(npm:.+@)?\d+\.\d+\.\d+[\w.-]*$/.test(version) ? [] : [`${name} ${version}`],
  );
}

function json<T>(file: string): T {
  return JSON.parse(readFileSync(join(root, file), "utf8"));
}

test("every dependency is pinned to one version", () => {
  expect(loose(json<Manifest>("package.json"))).toEqual([]);
});

test("the lockfile has the versions that package.json asks for", () => {
  const lock = json<{ packages: Record<string, Manifest> }>("package-lock.json");
  const { dependencies, devDependencies } = json<Manifest>("package.json");
  expect({ ...lock.packages[""]?.dependencies }).toEqual(dependencies);
  expect({ ...lock.packages[""]?.devDependencies }).toEqual(devDependencies);
});

test("a range, a tag and an alias without a version are noticed", () => {
  const planted = { a: "1.2.3", b: "^1.2.3", c: "latest", d: "npm:node@24", e: "npm:node@24.1.0", f: "1.5.6-r.1" };
  expect(loose({ dependencies: planted })).toEqual(["b ^1.2.3", "c latest", "d npm:node@24"]);
});

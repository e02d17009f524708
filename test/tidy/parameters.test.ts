import ts from "typescript";
import { expect, test } from "vitest";
import { declared } from "../../src/kernel/parameter.ts";
import { parameterGroups } from "../../src/world/parameters.ts";
import { nodes, parse, sources, type TextFile } from "./project.ts";

/** Where what is declared acts: rules and the engine; tellers and pages only tell it. */
const acts = /^src\/(?:world\/(?!parameters\/)|process\/|policy\/|indicator\/|month\.ts|run\.ts)/;

type Words = { readonly whole: ReadonlySet<string>; readonly ends: readonly string[] };

/** Names and strings of a file, and what follows a part filled in: `${kind}0` may read farm0. */
function wordsOf(file: TextFile): Words {
  const whole = new Set<string>();
  const ends: string[] = [];
  for (const node of nodes(parse(file))) {
    if (ts.isIdentifier(node) || ts.isStringLiteral(node)) whole.add(node.text);
    if (ts.isTemplateTail(node) && node.text !== "") ends.push(node.text);
  }
  return { whole, ends };
}

/** Parameters of which no file that acts mentions both group and name. */
function unread(ids: readonly string[], files: readonly TextFile[]): string[] {
  const all = files.filter(({ path }) => acts.test(path)).map(wordsOf);
  return ids.filter((id) => {
    const [group, name] = id.split(".");
    return !all.some(
      ({ whole, ends }) => whole.has(group) && (whole.has(name) || ends.some((end) => name.endsWith(end))),
    );
  });
}

test("every parameter is read where something happens", () => {
  expect(
    unread(
      declared(parameterGroups).map(({ id }) => id),
      sources(),
    ),
  ).toEqual([]);
});

test("a parameter that nothing reads is noticed", () => {
  const files = [
    { path: "src/process/a.ts", text: "const { pay } = parameters.firms; use(A.attainment[`$" + "{kind}0`]);" },
    { path: "src/world/parameters/firms.ts", text: "firms = { idle: 1 }" },
    { path: "src/trace/tell/a.ts", text: "parameters.firms.told" },
  ];
  expect(unread(["firms.pay", "firms.idle", "firms.told", "attainment.farm0", "attainment.farm1"], files)).toEqual([
    "firms.idle",
    "firms.told",
    "attainment.farm1",
  ]);
});

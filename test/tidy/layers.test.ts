import { posix } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { nodes, parse, place, sources, type TextFile } from "./project.ts";

/** Rooms of src/ in order; a file imports from its own folder and from earlier lines, never from a neighbour or a later line. */
const order = [
  ["kernel"],
  ["stats", "game"],
  ["world"],
  ["process", "policy", "indicator"],
  ["month.ts", "run.ts"],
  ["trace"],
  ["scenario"],
  ["experiment", "chart"],
  ["validation"],
  ["report", "reference"],
  ["index.ts", "cli", "web"],
];

function room(path: string): { name: string; level: number } {
  const name = path.split("/")[1] ?? "";
  return { name, level: order.findIndex((names) => names.includes(name)) };
}

function importedBy(file: TextFile): { from: ts.Node; path: string }[] {
  const found: { from: ts.Node; path: string }[] = [];
  for (const node of nodes(parse(file))) {
    const name = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : dynamic(node);
    if (name && ts.isStringLiteral(name) && name.text.startsWith(".")) {
      found.push({ from: name, path: posix.join(posix.dirname(file.path), name.text) });
    }
  }
  return found;
}

function dynamic(node: ts.Node): ts.Node | undefined {
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  const called = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return called ? node.arguments[0] : undefined;
}

function wrongImports(files: readonly TextFile[]): string[] {
  const wrong: string[] = [];
  for (const file of files) {
    const here = room(file.path);
    if (here.level < 0) wrong.push(`${file.path}: no room of this name is known`);
    for (const { from, path } of importedBy(file)) {
      const there = room(path);
      const allowed = there.name === here.name || there.level < here.level || isScheduleFile(here, there);
      if (!allowed || !path.startsWith("src/")) wrong.push(`${place(from)}: ${here.name} imports ${path}`);
    }
  }
  return wrong;
}

function isScheduleFile(here: { level: number }, there: { level: number; name: string }): boolean {
  return (
    here.level === there.level &&
    here.level === order.findIndex((names) => names.includes("month.ts")) &&
    there.name.endsWith(".ts")
  );
}

function circles(files: readonly TextFile[]): string[] {
  const next = new Map(files.map((file) => [file.path, valueImports(file)]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
    if (trail.includes(path) || done.has(path)) return;
    for (const other of next.get(path) ?? []) visit(other, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return found;
}

function valueImports(file: TextFile): string[] {
  return parse(file).statements.flatMap((node) => {
    const types = ts.isImportDeclaration(node)
      ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : undefined;
    const name = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined;
    if (types || !name || !ts.isStringLiteral(name) || !name.text.startsWith(".")) return [];
    return [posix.join(posix.dirname(file.path), name.text)];
  });
}

test("every file imports only from its own room and from earlier ones", () => {
  expect(wrongImports(sources())).toEqual([]);
});

test("no files import one another in a circle", () => {
  expect(circles(sources())).toEqual([]);
});

test("a later room, a neighbour, a lazy import and an unknown room are noticed", () => {
  const planted = [
    { path: "src/kernel/a.ts", text: 'import type { W } from "../world/w.ts";' },
    { path: "src/process/b.ts", text: 'import { p } from "../policy/p.ts";' },
    { path: "src/experiment/c.ts", text: 'await import("../report/r.ts");' },
    { path: "src/odd/d.ts", text: "" },
    { path: "src/world/e.ts", text: 'import { k } from "../kernel/k.ts";' },
    { path: "src/run.ts", text: 'import { phases } from "./month.ts";' },
  ];
  expect(wrongImports(planted).map((line) => line.split(":")[0])).toEqual([
    "src/kernel/a.ts",
    "src/process/b.ts",
    "src/experiment/c.ts",
    "src/odd/d.ts",
  ]);
});

test("a circle is noticed", () => {
  const planted = [
    { path: "src/world/a.ts", text: 'import { b } from "./b.ts";' },
    { path: "src/world/b.ts", text: 'import { a } from "./a.ts";' },
    { path: "src/world/c.ts", text: 'import type { D } from "./d.ts";' },
    { path: "src/world/d.ts", text: 'import { c } from "./c.ts";' },
  ];
  expect(circles(planted)).toEqual(["src/world/a.ts → src/world/b.ts → src/world/a.ts"]);
});

import ts from "typescript";
import { expect, test } from "vitest";
import { parse, place, sources, type TextFile } from "./project.ts";

function isExported(node: ts.Statement): boolean {
  if (ts.isExportAssignment(node)) return true;
  return (
    ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function nameOf(node: ts.Statement): string {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.map(({ name }) => name.getText()).join(", ");
  const { name } = node as ts.Statement & { name?: ts.Node };
  return name?.getText() ?? "default";
}

function uncommented(files: readonly TextFile[]): string[] {
  return files.flatMap((file) => {
    const seen = new Set<string>();
    return parse(file)
      .statements.filter(isExported)
      .flatMap((node) => {
        const name = nameOf(node);
        const isOverload = seen.has(name);
        seen.add(name);
        const says = ts
          .getJSDocCommentsAndTags(node)
          .map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? "")
          .join("");
        return isOverload || /\S.*[.:。)`]$/s.test(says.trim()) ? [] : [`${place(node)}: ${name}`];
      });
  });
}

test("every export says in a sentence what it is", () => {
  expect(uncommented(sources())).toEqual([]);
});

test("a bare export and a comment that is no sentence are noticed", () => {
  const text = [
    "/** The share of graduates who stay. */",
    "export const a = 1;",
    "export function b() {}",
    "/** stays */",
    "export type C = number;",
    "/** One. */",
    "export function d(x: 1): 1;",
    "export function d(x: number) { return x; }",
    "const inner = 1;",
  ].join("\n");
  expect(uncommented([{ path: "a.ts", text }])).toEqual(["a.ts:3: b", "a.ts:5: C"]);
});

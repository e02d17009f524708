import ts from "typescript";
import { expect, test } from "vitest";
import { nodes, parse, type TextFile, textFiles } from "./project.ts";

/** Files whose exports are for other programs, or are documents that tests keep up to date. */
const entrances = /^src\/(index|stats\/index|reference\/pages|scenario\/json-schema)\.ts$/;

function exportedValues(tree: ts.SourceFile): string[] {
  return tree.statements.flatMap((node) => {
    const isExported =
      ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) return [];
    if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText());
    const { name } = node as ts.Statement & { name?: ts.Identifier };
    return name ? [name.text] : [];
  });
}

/** How often each file mentions a name. */
function mentionsOf(trees: readonly ts.SourceFile[]): Map<string, Map<string, number>> {
  const mentions = new Map<string, Map<string, number>>();
  for (const tree of trees) {
    for (const node of nodes(tree)) {
      if (!ts.isIdentifier(node)) continue;
      const places = mentions.get(node.text) ?? new Map<string, number>();
      mentions.set(node.text, places.set(tree.fileName, (places.get(tree.fileName) ?? 0) + 1));
    }
  }
  return mentions;
}

/** Values that src/ exports and whose name no other file mentions, or tests alone; a type belongs to the function that takes it. */
function unusedExports(files: readonly TextFile[]): string[] {
  const trees = files.map(parse);
  const mentions = mentionsOf(trees);
  const used = (name: string, own: string): boolean => {
    const places = mentions.get(name) ?? new Map<string, number>();
    const others = [...places.keys()].filter((file) => file !== own);
    return others.length > 0 && ((places.get(own) ?? 0) > 1 || others.some((file) => !file.startsWith("test/")));
  };
  return trees
    .filter(({ fileName }) => fileName.startsWith("src/") && !entrances.test(fileName))
    .flatMap((tree) =>
      exportedValues(tree)
        .filter((name) => !used(name, tree.fileName))
        .map((name) => `${tree.fileName}: ${name}`),
    );
}

function packagesImported(files: readonly TextFile[]): Set<string> {
  const specifiers = files.flatMap(({ text }) => [...text.matchAll(/(?:from|import|import\(|resolve\()\s*"([^"]+)"/g)]);
  return new Set(
    specifiers.map(([, name = ""]) =>
      name
        .split("/")
        .slice(0, name.startsWith("@") ? 2 : 1)
        .join("/"),
    ),
  );
}

/** Packages that are run by path or by hand, or used by others, not imported. */
const tools = new Set([
  "@biomejs/biome",
  "@types/node",
  "@types/seedrandom",
  "@types/yargs",
  "@types/cli-progress",
  "deno",
  "node24",
  "tsx",
]);

const code = () => textFiles().filter(({ path }) => /\.(ts|mjs)$/.test(path));

test("every exported value is used by another file, and by the program itself", () => {
  expect(unusedExports(code().filter(({ path }) => path.endsWith(".ts")))).toEqual([]);
});

test("every dependency is imported, and by the program itself if it is installed with it", () => {
  const manifest = JSON.parse(textFiles().find(({ path }) => path === "package.json")?.text ?? "{}");
  const byProgram = packagesImported(code().filter(({ path }) => /^(src|bench|\.ci)\//.test(path)));
  const byAnyone = packagesImported(code());
  const unusedByProgram = Object.keys(manifest.dependencies).filter((name) => !byProgram.has(name));
  const unused = Object.keys(manifest.devDependencies).filter((name) => !byAnyone.has(name) && !tools.has(name));
  expect([...unusedByProgram, ...unused]).toEqual([]);
});

test("an export without a user and imports of packages are noticed", () => {
  const planted = [
    { path: "src/world/a.ts", text: "export const used = 1; export function lonely() { return lonely; }" },
    { path: "src/world/c.ts", text: "export const tested = 1; export const part = 1; export const whole = part;" },
    { path: "test/c.test.ts", text: "expect(tested + part + whole)" },
    {
      path: "src/world/b.ts",
      text: 'import { used } from "./a.ts"; import x from "@scope/pack/deep"; await import("lazy");',
    },
  ];
  expect(unusedExports(planted)).toEqual(["src/world/a.ts: lonely", "src/world/c.ts: tested", "src/world/c.ts: whole"]);
  expect([...packagesImported(planted)]).toEqual([".", "@scope/pack", "lazy"]);
});

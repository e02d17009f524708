import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The project's root folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A text file of the project: its path from the root, with forward slashes, and what it says. */
export type TextFile = { path: string; text: string };

const rooms = ["src", "scenarios", "notebooks", "test", "docs", "bench", ".ci"];
const binary = /\.(png|ttf|parquet|ico|jpg|gif|woff2|xlsx|zip)$/;

function below(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? below(path) : [path];
  });
}

/** Names at the top of the project, without what git or an installation puts there. */
export function topLevel(): string[] {
  return readdirSync(root).filter((name) => ![".git", "node_modules", "dist", "coverage"].includes(name));
}

/** Every text file that is kept in the project, sorted by path. */
export function textFiles(): TextFile[] {
  const atTop = readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() && entry.name !== ".git" ? [entry.name] : [],
  );
  const paths = [...atTop, ...rooms.flatMap(below)].filter((path) => !binary.test(path)).sort();
  return paths.map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

/** The TypeScript files of src/. */
export function sources(): TextFile[] {
  return textFiles().filter(({ path }) => path.startsWith("src/") && path.endsWith(".ts"));
}

/** The syntax tree of a TypeScript file. */
export function parse({ path, text }: TextFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** Every node of a tree, the tree itself first. */
export function* nodes(tree: ts.Node): Generator<ts.Node> {
  yield tree;
  const children: ts.Node[] = [];
  ts.forEachChild(tree, (child) => {
    children.push(child);
  });
  for (const child of children) yield* nodes(child);
}

/** Where a node is, as path:line. */
export function place(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

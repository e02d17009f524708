import ts from "typescript";
import { expect, test } from "vitest";
import { nodes, parse, place, sources, type TextFile } from "./project.ts";

const core = /^src\/((kernel|stats|game|world|process|policy|indicator)\/|(month|run)\.ts$)/;

/** What every engine computes to the same bit. */
const portable = new Set(
  "abs ceil clz32 floor fround imul max min round sign sqrt trunc E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2".split(" "),
);

function fault(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node) && node.text === "Math") {
    const { parent } = node;
    const member = ts.isPropertyAccessExpression(parent) && parent.expression === node ? parent.name.text : undefined;
    const isName = ts.isPropertyAccessExpression(parent) && parent.name === node;
    if (!isName && (member === undefined || !portable.has(member)))
      return `Math${member ? `.${member}` : " as a value"}`;
  }
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    if (kind === ts.SyntaxKind.AsteriskAsteriskToken || kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken) {
      return isPowerOfTwo(node) ? undefined : "**";
    }
  }
  if (ts.isPropertyAccessExpression(node) && /^(localeCompare|toLocale\w*)$/.test(node.name.text))
    return node.name.text;
  if (node.kind === ts.SyntaxKind.AsyncKeyword || ts.isAwaitExpression(node)) return "async";
  return undefined;
}

/** True of 2 to a written-out whole power, which is exact. */
function isPowerOfTwo({ left, right }: ts.BinaryExpression): boolean {
  return left.getText() === "2" && /^-?\d+$/.test(right.getText());
}

function impure(files: readonly TextFile[]): string[] {
  return files
    .filter(({ path }) => core.test(path))
    .flatMap((file) =>
      [...nodes(parse(file))].flatMap((node) => {
        const what = fault(node);
        return what ? [`${place(node)}: ${what}`] : [];
      }),
    );
}

test("the core is synchronous and computes only what all engines agree on", () => {
  expect(impure(sources())).toEqual([]);
});

test("transcendental functions, powers, locales and waiting are noticed", () => {
  const lines = [
    "Math.exp(1);",
    "const { log } = Math;",
    "x ** 3 + 2 ** -32;",
    'a.localeCompare("b");',
    "async () => 1;",
    "Math.random();",
    "Math.floor(Math.sqrt(2));",
  ];
  const planted = { path: "src/process/a.ts", text: lines.join("\n") };
  expect(impure([planted, { ...planted, path: "src/report/a.ts" }])).toEqual([
    "src/process/a.ts:1: Math.exp",
    "src/process/a.ts:2: Math as a value",
    "src/process/a.ts:3: **",
    "src/process/a.ts:4: localeCompare",
    "src/process/a.ts:5: async",
    "src/process/a.ts:6: Math.random",
  ]);
});

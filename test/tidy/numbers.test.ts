import ts from "typescript";
import { expect, test } from "vitest";
import { nodes, parse, sources, type TextFile } from "./project.ts";

/** Nothing, one, both, months of a year, a half; fen of a yuan; thousandths and millionths, in which sums are exact. */
const plain = new Set(["0", "1", "2", "12", "0.5", "100", "1000", "1000000", "1000000000"]);

/** Numbers that stay, by file, with why they mean nothing a user could set. */
const allowed: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "months and terms of the calendar": {
    "firm/classes.ts": ["16"],
    "firm/conversion.ts": ["5"],
    "firm/internships.ts": ["6", "7"],
    "market/examine.ts": ["7"],
    "market/fair.ts": ["3", "6", "7", "10"],
    "school/enrol.ts": ["34"],
    "school/expect.ts": ["6"],
    "school/outcomes.ts": ["10"],
    "school/plans.ts": ["9"],
  },
  "levels of education, their number, and the years they take by law": {
    "firm/partners.ts": ["3"],
    "firm/practise.ts": ["3"],
    "school/enrol.ts": ["3", "4", "15", "18"],
    "school/expect.ts": ["4"],
    "school/graduate.ts": ["3", "4"],
    "school/outcomes.ts": ["3", "4"],
    "school/plans.ts": ["3"],
    "school/rate.ts": ["3"],
    "school/track.ts": ["3", "6", "7"],
    "school/upgrade.ts": ["3"],
  },
  "bits, widths of columns and tables, keys": {
    "firm/cooperate.ts": ["1024"],
    "firm/deliver.ts": ["4294901760"],
    "firm/posts.ts": ["4294967296"],
    "firm/produce.ts": ["255"],
    "market/ahead.ts": ["32"],
    "market/known.ts": ["32"],
    "market/scan.ts": ["239", "240", "4294967296"],
    "market/search.ts": ["65536"],
    "market/separate.ts": ["239"],
    "school/enrol.ts": ["2000"],
    "school/like.ts": ["10000"],
  },
  "less than anything, more than anything, a little more than nothing, all but one": {
    "firm/partners.ts": ["1e+300"],
    "firm/posts.ts": ["0.999"],
    "market/examine.ts": ["1e+300"],
    "market/known.ts": ["1e+300"],
    "person/year.ts": ["9"],
    "school/admit.ts": ["1e+300"],
    "school/like.ts": ["0.000001"],
    "school/open.ts": ["0.002", "9"],
    "school/programmes.ts": ["0.05"],
  },
  "a search given up: where everything near is taken, the vacancy isn't looked at": { "market/known.ts": ["3"] },
  "fen of a year's pay in yuan a month": { "person/found.ts": ["1200"] },
  "a city without anybody at work or seeking": { "firm/produce.ts": ["0.05"] },
};

const shifts = new Set([
  ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken,
  ts.SyntaxKind.GreaterThanGreaterThanToken,
  ts.SyntaxKind.LessThanLessThanToken,
  ts.SyntaxKind.AmpersandToken,
]);

/** Whether a literal is a place (an index, a length, a draw's ordinal, bits) or a month of the year. */
function isPlace(literal: ts.Node): boolean {
  for (let node = literal; node.parent && !ts.isStatement(node); node = node.parent) {
    const { parent } = node;
    if (ts.isElementAccessExpression(parent) && parent.argumentExpression === node) return true;
    if (ts.isNewExpression(parent) && /Array$/.test(parent.expression.getText())) return true;
    if (ts.isCallExpression(parent) && parent.expression !== node && /^draw2?$/.test(parent.expression.getText()))
      return true;
    if (ts.isBinaryExpression(parent)) {
      if (node === parent.right && shifts.has(parent.operatorToken.kind)) return true;
      if (/^moy\b|moyOf\(/.test(parent.left.getText()) && node === parent.right) return true;
    }
  }
  return false;
}

/** Numbers in processes that aren't parameters, places, months or allowed. */
function undeclared(files: readonly TextFile[]): string[] {
  return files
    .filter(({ path }) => path.startsWith("src/process/"))
    .flatMap((file) => {
      const name = file.path.slice("src/process/".length);
      const fine = new Set(Object.values(allowed).flatMap((byFile) => byFile[name] ?? []));
      return [...nodes(parse(file))].flatMap((node) =>
        ts.isNumericLiteral(node) && !plain.has(node.text) && !fine.has(node.text) && !isPlace(node)
          ? [`${name}: ${node.text} in ${node.parent.getText()}`]
          : [],
      );
    });
}

test("numbers with a meaning are declared as parameters, not written into processes", () => {
  expect(undeclared(sources())).toEqual([]);
});

test("a number written into a process is noticed, a place, a month and what isn't a process are not", () => {
  const lines = [
    "const usual = 0.35;",
    "if (age > 45) leave(p, 3);",
    "draw2(k0, k1, key, 10 + 100 * n) >>> 22;",
    "if (moyOf(month) === 7 || moy >= 5) sum[9] += 1;",
    "new Float64Array(10);",
  ];
  const planted = { path: "src/process/a.ts", text: lines.join("\n") };
  expect(undeclared([planted, { ...planted, path: "src/kernel/a.ts" }])).toEqual([
    "a.ts: 0.35 in usual = 0.35",
    "a.ts: 45 in age > 45",
    "a.ts: 3 in leave(p, 3)",
  ]);
});

test("no number is allowed that isn't there", () => {
  const files = new Map(sources().map((file) => [file.path, file]));
  const gone = Object.values(allowed).flatMap((byFile) =>
    Object.entries(byFile).flatMap(([name, numbers]) => {
      const file = files.get(`src/process/${name}`);
      const there = new Set(file && [...nodes(parse(file))].filter(ts.isNumericLiteral).map(({ text }) => text));
      return numbers.filter((n) => !there.has(n)).map((n) => `${name}: ${n}`);
    }),
  );
  expect(gone).toEqual([]);
});

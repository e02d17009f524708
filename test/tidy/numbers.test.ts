import ts from "typescript";
import { expect, test } from "vitest";
import { nodes, parse, sources, type TextFile } from "./project.ts";

/** Nothing, one, both, months of a year, a half; fen of a yuan; thousandths and millionths, in which sums are exact. */
const plain = new Set(["0", "1", "2", "12", "0.5", "100", "1000", "1000000", "1000000000"]);

/** Numbers that stay, by file, with why they mean nothing a user could set. */
const allowed: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "months and terms of the calendar": {
    "process/firm/classes.ts": ["16"],
    "process/firm/conversion.ts": ["5"],
    "process/firm/internships.ts": ["6", "7"],
    "process/market/examine.ts": ["7"],
    "process/market/fair.ts": ["3", "6", "7", "10"],
    "process/school/enrol.ts": ["34"],
    "process/school/expect.ts": ["6"],
    "process/school/outcomes.ts": ["10"],
    "process/school/plans.ts": ["9"],
    "run.ts": ["2000"],
    "world/conserve/seats.ts": ["3"],
    "world/exams.ts": ["4"],
    "world/interns.ts": ["6"],
    "world/populate/students.ts": ["7"],
    "world/technology.ts": ["2000"],
  },
  "levels of education, their number, and the years they take by law": {
    "process/firm/partners.ts": ["3"],
    "process/firm/practise.ts": ["3"],
    "process/school/enrol.ts": ["3", "4", "15", "18"],
    "process/school/expect.ts": ["4"],
    "process/school/graduate.ts": ["3", "4"],
    "process/school/outcomes.ts": ["3", "4"],
    "process/school/plans.ts": ["3"],
    "process/school/rate.ts": ["3"],
    "process/school/track.ts": ["3", "6", "7"],
    "process/school/upgrade.ts": ["3"],
    "world/conserve/seats.ts": ["4"],
    "world/family.ts": ["3"],
    "world/geometry.ts": ["4"],
    "world/governments.ts": ["4", "6"],
    "world/populate.ts": ["3", "4"],
    "world/populate/diaspora.ts": ["3", "4", "18", "21", "22"],
    "world/populate/institutions.ts": ["4"],
    "world/populate/person.ts": ["4"],
    "world/populate/residents.ts": ["22"],
    "world/populate/rolls.ts": ["4"],
    "world/populate/students.ts": ["3", "4", "15", "18", "19", "21"],
    "world/populate/tables.ts": ["15", "18", "21"],
    "world/practice.ts": ["3"],
    "world/tie.ts": ["3"],
  },
  "bits, widths of columns and tables, keys": {
    "process/firm/cooperate.ts": ["1024"],
    "process/firm/deliver.ts": ["4294901760"],
    "process/firm/posts.ts": ["4294967296"],
    "process/firm/produce.ts": ["255"],
    "world/ahead.ts": ["32"],
    "process/market/known.ts": ["32"],
    "process/market/scan.ts": ["239", "240", "4294967296"],
    "process/market/search.ts": ["65536"],
    "process/market/separate.ts": ["239"],
    "process/school/enrol.ts": ["2000"],
    "process/school/like.ts": ["10000"],
    "world/channels.ts": ["8"],
    "world/curves.ts": ["8", "240", "600", "1024"],
    "world/desk.ts": ["128", "1024"],
    "world/draws.ts": ["2147483648"],
    "world/family.ts": ["20"],
    "world/geometry.ts": ["240"],
    "world/keys.ts": ["1940", "65536"],
    "world/pay.ts": ["599", "600"],
    "world/persons.ts": ["255", "32768"],
    "world/placebo.ts": ["33"],
    "world/populate/diaspora.ts": ["2000000"],
    "world/populate/jobs.ts": ["64"],
    "world/populate/lay.ts": ["16"],
    "world/populate/students.ts": ["50000"],
    "world/posts.ts": ["599", "32000"],
    "world/premium.ts": ["7"],
    "world/ventures.ts": ["8"],
    "world/world.ts": ["4", "6", "30"],
  },
  "less than anything, more than anything, a little more than nothing, all but one": {
    "process/firm/partners.ts": ["1e+300"],
    "process/firm/posts.ts": ["0.999"],
    "process/market/examine.ts": ["1e+300"],
    "process/market/known.ts": ["1e+300"],
    "process/person/year.ts": ["9"],
    "process/school/admit.ts": ["1e+300"],
    "process/school/like.ts": ["0.000001"],
    "process/school/open.ts": ["0.002", "9"],
    "process/school/programmes.ts": ["0.05"],
    "world/order-class.ts": ["1e-9"],
    "world/populate/firms.ts": ["1e-9"],
    "world/tiers.ts": ["1e-9"],
  },
  "a search given up: where everything near is taken, the vacancy isn't looked at": {
    "process/market/known.ts": ["3"],
  },
  "rows set aside for what may come: more than enough, and a run that needs more fails": {
    "world/populate.ts": ["0.35", "0.8", "4", "8", "500", "2000", "4000", "6000", "60000"],
  },
  "ages that the tables of residents hold, 15 to 74, and bands by which moves are shown": {
    "world/moves.ts": ["15", "25", "30", "50"],
    "world/populate/residents.ts": ["15", "60"],
  },
  "the age of 40, at which the parameter of deaths is declared; the golden ratio": {
    "world/populate/firms.ts": ["0.6180339887498949"],
    "world/populate/tables.ts": ["40"],
  },
  "fen of a year's pay in yuan a month": { "process/person/found.ts": ["1200"] },
  "a city without anybody at work or seeking": { "process/firm/produce.ts": ["0.05"] },
};

const shifts = new Set([
  ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken,
  ts.SyntaxKind.GreaterThanGreaterThanToken,
  ts.SyntaxKind.LessThanLessThanToken,
  ts.SyntaxKind.AmpersandToken,
]);

/** Whether a literal numbers one of three or more names, from nothing or one on. */
function isCode({ parent }: ts.Node): boolean {
  const list = parent.parent;
  if (!ts.isPropertyAssignment(parent) || !ts.isObjectLiteralExpression(list)) return false;
  const codes = list.properties.map((each) =>
    ts.isPropertyAssignment(each) && ts.isNumericLiteral(each.initializer) ? Number(each.initializer.text) : Number.NaN,
  );
  return (
    codes.length > 2 && codes.every(Number.isInteger) && new Set(codes).size === codes.length && Math.min(...codes) < 2
  );
}

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

/** Files of rules: what happens in a month, what exists, how the city starts and is burnt in; parameters are declared apart. */
const isRule = (path: string): boolean => /^src\/((process|world)\/(?!parameters\/)|(run|month)\.ts$)/.test(path);

/** Numbers in rules that aren't parameters, places, codes, months or allowed. */
function undeclared(files: readonly TextFile[]): string[] {
  return files
    .filter(({ path }) => isRule(path))
    .flatMap((file) => {
      const name = file.path.slice("src/".length);
      const fine = new Set(Object.values(allowed).flatMap((byFile) => byFile[name] ?? []));
      return [...nodes(parse(file))].flatMap((node) =>
        ts.isNumericLiteral(node) &&
        !ts.isLiteralTypeNode(node.parent) &&
        !plain.has(node.text) &&
        !fine.has(node.text) &&
        !isPlace(node) &&
        !isCode(node)
          ? [`${name}: ${node.text} in ${node.parent.getText()}`]
          : [],
      );
    });
}

test("numbers with a meaning are declared as parameters, not written into processes or the starting city", () => {
  expect(undeclared(sources())).toEqual([]);
});

test("a number written into a rule is noticed, a place, a code, a month and what isn't a rule are not", () => {
  const lines = [
    "const usual = 0.35;",
    "if (age > 45) leave(p, 3);",
    "draw2(k0, k1, key, 10 + 100 * n) >>> 22;",
    "if (moyOf(month) === 7 || moy >= 5) sum[9] += 1;",
    "new Float64Array(10);",
    "const kind = { none: 0, mentors: 3, college: 5 };",
    "const bounds = { least: 3, usual: 4, most: 5 };",
  ];
  const planted = { path: "src/process/a.ts", text: lines.join("\n") };
  expect(
    undeclared([planted, { ...planted, path: "src/kernel/run.ts" }, { ...planted, path: "src/world/parameters/a.ts" }]),
  ).toEqual([
    "process/a.ts: 0.35 in usual = 0.35",
    "process/a.ts: 45 in age > 45",
    "process/a.ts: 3 in leave(p, 3)",
    "process/a.ts: 3 in least: 3",
    "process/a.ts: 4 in usual: 4",
    "process/a.ts: 5 in most: 5",
  ]);
  expect(undeclared([{ path: "src/run.ts", text: "const PACE = 0.3;" }])).toEqual(["run.ts: 0.3 in PACE = 0.3"]);
});

test("no number is allowed that isn't there", () => {
  const files = new Map(sources().map((file) => [file.path, file]));
  const gone = Object.values(allowed).flatMap((byFile) =>
    Object.entries(byFile).flatMap(([name, numbers]) => {
      const file = files.get(`src/${name}`);
      const there = new Set(file && [...nodes(parse(file))].filter(ts.isNumericLiteral).map(({ text }) => text));
      return numbers.filter((n) => !there.has(n)).map((n) => `${name}: ${n}`);
    }),
  );
  expect(gone).toEqual([]);
});

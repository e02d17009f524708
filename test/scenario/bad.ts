import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Fault } from "../../src/kernel/fault.ts";
import { yuan } from "../../src/kernel/parameter.ts";
import { loadRegion } from "../../src/scenario/region.ts";
import { loadScenario } from "../../src/scenario/scenario.ts";
import { type Vocabulary, vocabulary } from "../../src/scenario/vocabulary.ts";

/** A bad input and the first fault it must give: code, file, position, and the nearest name where one is close. */
export type BadCase = {
  readonly name: string;
  readonly code: string;
  readonly file?: string;
  readonly at?: readonly [line: number, column: number];
  readonly nearest?: string;
  /** Something done to the region instead of a file laid over it. */ readonly spoil?: (region: string) => void;
};

const source = { kind: "assumed", title: "Test", why: { zh: "测试", en: "Test" } } as const;
const bound = (zh: string, en: string) =>
  yuan({ label: { zh, en }, default: 400, range: [0, 1e6], source, acts: "policy" });

/** The simulator's words and an instrument with a floor and a cap. */
const words: Vocabulary = {
  ...vocabulary,
  instruments: [
    ...vocabulary.instruments,
    {
      id: "bounded",
      name: { zh: "有上下限的工具", en: "Bounded instrument" },
      on: "firms",
      parameters: { floor: bound("下限", "Floor"), cap: bound("上限", "Cap") },
    },
  ],
};

/** Bad scenario files, laid among the project's own scenarios. */
export const badScenarios: readonly BadCase[] = [
  { name: "typo-key", code: "unknown-key", at: [5, 24], nearest: "rate" },
  { name: "typo-instrument", code: "unknown-name", at: [4, 3], nearest: "surcharge-credit" },
  { name: "typo-parameter", code: "unknown-name", at: [4, 3], nearest: "market.suitable" },
  { name: "wrong-unit", code: "wrong-unit", at: [6, 16] },
  { name: "bad-date", code: "bad-month", at: [5, 13] },
  { name: "dates-backwards", code: "dates-backwards", at: [5, 28] },
  { name: "unknown-place", code: "unknown-name", at: [8, 22], nearest: "石梁市" },
  { name: "overlap", code: "contradiction", at: [6, 7] },
  { name: "cap-below-floor", code: "cap-below-floor", at: [7, 12] },
  { name: "cyclic-a", code: "cyclic-extends", file: "cyclic-b.yaml", at: [2, 10] },
  { name: "unknown-ancestor", code: "unknown-name", at: [2, 10], nearest: "baseline" },
  { name: "alias-bomb", code: "alias", at: [1, 10] },
  { name: "not-yaml", code: "bad-yaml", at: [2, 1] },
  { name: "empty", code: "empty-file", at: [1, 1] },
  { name: "tab-indent", code: "bad-yaml", at: [4, 1] },
  { name: "duplicate-key", code: "bad-yaml", at: [4, 1] },
  { name: "out-of-range", code: "out-of-range", at: [5, 30] },
  { name: "prototype-key", code: "forbidden-key", at: [4, 3] },
  { name: "custom-tag", code: "bad-yaml", at: [2, 10] },
  { name: "list-at-top", code: "wrong-shape", at: [1, 1] },
  { name: "before-branch", code: "before-branch", at: [5, 15] },
  { name: "beyond-data", code: "beyond-data", file: "beyond-data.yaml", at: [3, 6] },
  { name: "too-long", code: "too-long", at: [3, 6] },
  { name: "zero-scale", code: "out-of-range", at: [3, 4] },
  { name: "no-name", code: "missing-key", at: [1, 1] },
  { name: "wrong-dimension", code: "unknown-key", at: [5, 48] },
  { name: "named-twice", code: "duplicate-key", at: [6, 3] },
];

/** Bad sheets, laid over the project's region; and bad regions made on the spot. */
export const badRegions: readonly BadCase[] = [
  { name: "typo-column", code: "unknown-column", file: "places.csv", at: [1, 25], nearest: "population" },
  { name: "wrong-unit", code: "wrong-unit", file: "places.csv", at: [3, 35] },
  { name: "wrong-kind", code: "unknown-name", file: "places.csv", at: [6, 28], nearest: "county" },
  { name: "shares-not-one", code: "shares-not-one", file: "places.csv", at: [2, 53] },
  { name: "bad-quotes", code: "bad-csv", file: "places.csv", at: [3, 7] },
  { name: "duplicate-id", code: "duplicate-id", file: "places.csv", at: [4, 1] },
  { name: "negative-seats", code: "out-of-range", file: "programmes.csv", at: [9, 77] },
  { name: "unknown-cluster", code: "unknown-name", file: "occupations.csv", at: [5, 44], nearest: "equipment" },
  { name: "row-width", code: "row-width", file: "cohorts.csv", at: [12, 1] },
  { name: "not-a-number", code: "not-a-number", file: "schools.csv", at: [4, 89] },
  { name: "people-differ", code: "people-differ", file: "statuses.csv", at: [8, 1] },
  { name: "missing-band", code: "broken-sequence", file: "attainment.csv", at: [5, 1] },
  { name: "gb18030-total", code: "bad-total", file: "statuses.csv", at: [13, 12] },
  {
    name: "missing-sheet",
    code: "file-not-found",
    file: "ages.csv",
    at: [1, 1],
    spoil: (region) => rmSync(join(region, "ages.csv")),
  },
  {
    name: "huge-file",
    code: "file-too-large",
    file: "posts.csv",
    spoil: (region) => writeFileSync(join(region, "posts.csv"), "x".repeat(1_000_001)),
  },
  {
    name: "not-text",
    code: "bad-encoding",
    file: "posts.csv",
    spoil: (region) => writeFileSync(join(region, "posts.csv"), Uint8Array.of(0x80, 0xff, 0xff, 0x30, 0x01)),
  },
  {
    name: "unknown-source",
    code: "unknown-source",
    file: "region.yaml",
    spoil: (region) => replaceIn(join(region, "region.yaml"), "source: labour-survey }", "source: labor-survey }"),
    at: [83, 43],
    nearest: "labour-survey",
  },
];

/** The fault that a bad scenario gives, undefined if it is read without complaint; `project` is the project's root. */
export function faultOfScenario({ name }: BadCase, project: string): Fault | undefined {
  return inCopy(project, (scenarios) => {
    for (const each of readdirSync(join(project, "test/scenario/bad/scenarios"))) {
      copyFileSync(join(project, "test/scenario/bad/scenarios", each), join(scenarios, each));
    }
    loadScenario(join(scenarios, `${name}.yaml`), {}, words);
  });
}

/** The fault that a bad region gives, undefined if it is read without complaint. */
export function faultOfRegion({ name, spoil }: BadCase, project: string): Fault | undefined {
  return inCopy(project, (scenarios) => {
    const region = join(scenarios, "regions/lanjiang");
    const over = join(project, "test/scenario/bad/regions", name);
    if (existsSync(over)) cpSync(over, region, { recursive: true });
    spoil?.(region);
    loadRegion(region, words);
  });
}

/** How a fault falls short of what its case expects, in words; nothing where it doesn't. */
export function shortfall(
  { name, code, file = `${name}.yaml`, at, nearest }: BadCase,
  found: Fault | undefined,
): string | undefined {
  if (!found) return "read without complaint";
  const { details } = found;
  const wants = { code, file, line: at?.[0], column: at?.[1], nearest };
  const has = {
    code: found.code,
    file: basename(details.file ?? ""),
    line: at && details.line,
    column: at && details.column,
    nearest: nearest && details.nearest,
  };
  const wrong = Object.keys(wants).filter((key) => wants[key as "code"] !== has[key as "code"]);
  if (found.exit !== 2) wrong.push("exit code");
  if (wrong.length === 0) return undefined;
  return wrong
    .map((key) => `${key} ${String(has[key as "code"])} instead of ${String(wants[key as "code"])}`)
    .join(", ");
}

function inCopy(project: string, act: (scenarios: string) => void): Fault | undefined {
  const folder = mkdtempSync(join(tmpdir(), "silian-坏数据-"));
  try {
    cpSync(join(project, "scenarios"), folder, { recursive: true });
    act(folder);
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function replaceIn(file: string, from: string, to: string): void {
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) throw new Error(`${file} doesn't hold ${from}`);
  writeFileSync(file, text.replace(from, to));
}

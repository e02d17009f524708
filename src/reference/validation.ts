import type { Text } from "../kernel/text.ts";
import type { Row } from "../validation/judge.ts";
import { unseen } from "../validation/seen.ts";
import { tally } from "../validation/tally.ts";
import { classes, type Validation } from "../validation/validate.ts";
import { claim, classNames, counted, findingNames, foundOf, rangeOf } from "../validation/words.ts";
import { both, markdownTable } from "./markdown.ts";

const same = ({ zh, en }: Text): string => (zh === en ? zh : `${zh} · ${en}`);

/** The page docs/validation.md: every statement with what a run of the baseline found. */
export function validationPage(validation: Validation, engine: string): string {
  const { k, seeds, rows, region } = validation;
  const facts: Text = {
    zh: `${region.zh}，维持现行政策，1比${k}，${seeds.length}个种子（${seeds.join("、")}），引擎${engine.slice(0, 12)}；区间为各种子均值的90%区间。`,
    en: `${region.en}, policies as they are, 1:${k}, ${seeds.length} seeds (${seeds.join(", ")}), engine ${engine.slice(0, 12)}; intervals are 90 % intervals of the mean over seeds.`,
  };
  const summary = markdownTable(
    ["类 · Class", "", "结果 · Found"],
    classes.map((c) => [c, both(classNames[c]), both(counted(tally(rows, c)))]),
  );
  const misses = rows.filter(({ finding }) => finding === "fail" || finding === "no-figure");
  return [
    "# 与事实对照 · Validation",
    `${facts.zh}\n\n${facts.en}`,
    summary,
    [claim.zh + unseen(rows).zh, `${claim.en} ${unseen(rows).en}`].join("\n\n"),
    "## 不符的 · What does not fit",
    misses.length === 0 ? "无 · None" : table(misses),
    ...classes.map((c) => `## ${c} ${both(classNames[c])}\n\n${table(rows.filter((row) => row.class === c))}`),
    "*由 `npm run validate` 测算生成，请勿手改；号码后带字母者为同一事实的各部分，以 c、v 开头者为补充目标。 · Made by `npm run validate`; do not edit. Letters after a number tell parts of one fact; c and v stand for further targets.*\n",
  ].join("\n\n");
}

function table(rows: readonly Row[]): string {
  return markdownTable(
    ["", "事实 · Statement", "测得（区间） · Found", "应在 · Range", "", "怎样测 · How", "依据 · Source"],
    rows.map((row) => [
      `\`${row.id}\``,
      both(row.statement),
      same(foundOf(row)),
      same(rangeOf(row)),
      `${mark(row)} ${same(findingNames[row.finding])}${row.close ? " ~" : ""}`,
      both(row.how) + (row.missing ? `<br>${both(row.missing)}` : "") + (row.proof ? `<br>\`${row.proof}\`` : ""),
      both(row.grounds.text) + (row.grounds.kind === "assumed" ? "（判断 · assumed）" : ""),
    ]),
  );
}

const marks = { pass: "✓", proven: "✓", fail: "✗", "not-modelled": "—", "no-figure": "✗" } as const;
const mark = ({ finding }: Row): string => marks[finding];

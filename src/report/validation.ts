import type { Lang, Text } from "../kernel/text.ts";
import type { Row } from "../validation/judge.ts";
import { unseen } from "../validation/seen.ts";
import { tally } from "../validation/tally.ts";
import { classes, type Validation } from "../validation/validate.ts";
import { claim, classNames, counted, findingNames, foundOf, rangeOf } from "../validation/words.ts";
import { html, type Markup, raw } from "./html/markup.ts";
import { STYLE } from "./html/style.ts";

const title: Text = { zh: "基线与事实对照", en: "The baseline against known facts" };

const misses: Text = { zh: "不符的", en: "What does not fit" };

const columns: readonly Text[] = [
  { zh: "事实", en: "Statement" },
  { zh: "测得（区间）", en: "Found (interval)" },
  { zh: "应在", en: "Range" },
  { zh: "结论", en: "Finding" },
  { zh: "怎样测", en: "How measured" },
  { zh: "依据", en: "Source" },
];

const judged: Text = { zh: "上下限或数值为判断", en: "assumed" };

function line(row: Row, lang: Lang): Markup {
  const mark = row.finding === "pass" || row.finding === "proven" ? "✓" : row.finding === "not-modelled" ? "—" : "✗";
  return html`<tr><th scope="row">${row.statement[lang]}</th><td class="number">${foundOf(row)[lang]}</td><td class="number">${rangeOf(row)[lang]}</td>
<td class="keep">${mark} ${findingNames[row.finding][lang]}${row.close ? " ~" : ""}</td><td>${row.how[lang]}${row.missing ? html`<small>${row.missing[lang]}</small>` : ""}${row.proof ? html`<small>${row.proof}</small>` : ""}</td>
<td>${row.grounds.text[lang]}${row.grounds.kind === "assumed" ? html`<small>${judged[lang]}</small>` : ""}</td></tr>`;
}

function listed(rows: readonly Row[], lang: Lang): Markup {
  return html`<div class="scroll"><table><thead><tr>${columns.map((name) => html`<th scope="col">${name[lang]}</th>`)}</tr></thead>
<tbody>${rows.map((row) => line(row, lang))}</tbody></table></div>`;
}

/** The page that sets the baseline beside known facts: one file that needs nothing else. */
export function validationReport(validation: Validation, lang: Lang): string {
  const { rows, k, seeds, region } = validation;
  const about = {
    zh: `${region.zh}，1比${k}，${seeds.length}个种子；区间为均值的90%区间；~ 表示区间跨过应在范围的一端`,
    en: `${region.en}, 1:${k}, ${seeds.length} seeds; intervals are 90 % intervals of the mean; ~ where one reaches across an end of the range`,
  }[lang];
  const missed = rows.filter((row) => row.finding === "fail");
  const sections = classes.map(
    (c) => html`<h2>${classNames[c][lang]}</h2><p>${counted(tally(rows, c))[lang]}</p>
${listed(
  rows.filter((row) => row.class === c),
  lang,
)}`,
  );
  return html`${raw("<!doctype html>")}
<html lang="${{ zh: "zh-CN", en: "en" }[lang]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title[lang]}</title><link rel="icon" href="data:,"><style>${raw(STYLE)}</style></head>
<body><header class="top"><h1>${title[lang]}</h1><span>${{ zh: "情景测算，非统计数据", en: "scenario results, not statistics" }[lang]}</span></header>
<main><section><p class="holds">${about}</p><p>${claim[lang]}</p><p>${unseen(rows)[lang]}</p>
${missed.length > 0 ? html`<h2>${misses[lang]}</h2>${listed(missed, lang)}` : ""}${sections}</section></main></body></html>
`.markup;
}

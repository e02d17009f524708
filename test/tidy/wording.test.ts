import ts from "typescript";
import { expect, test } from "vitest";
import { nodes, parse, place, sources, type TextFile, textFiles } from "./project.ts";

/** Chinese that no official would write or that means something else to one, with what to write instead. */
const wrong: readonly (readonly [RegExp, string])[] = [
  [/留存率/, "毕业一年留在本市就业的比例"],
  [/人才流失/, "到外地就业"],
  [/与基准(情景)?相比/, "与维持现行政策相比"],
  [/\d–\d/, "一字线：3.1—5.3"],
  [/95 ?% ?(置信)?区间/, "测算区间"],
  [/参与办学企业/, "产教融合型企业职业教育投资参与率"],
  [/举办职业教育的净成本/, "兴办职业教育"],
  [/教育费附加抵免/, "教育费附加和地方教育附加抵免"],
  [/产教供需平台/, "产教供需对接平台"],
  [/空链接|空心/, "签约未落地"],
  [/无谓损失/, "不补贴也会发生的部分"],
  [/位移|泄漏/, "挤占、外溢"],
  [/杠杆/, "政策作用点"],
  [/赢家|输家/, "受益群体、受影响群体"],
  [/保姆式/, "包办型"],
  [/(?<!如“)一会五部/, "理事会及执行机构（如“一会五部”）"],
  [/烧入|跑[一了完]|一对(?!一)/, "预热期、测算一次、同种子配对"],
  [/(?<!人岗|供需)匹配/, "对口、人岗匹配"],
  [/(?<!超)链接/, "合作关系"],
  [/信任/, "互信程度"],
  [/指纹/, "结果校验码"],
  [/\p{sc=Han} ?[,;:!?()]|[,;:!?()] ?\p{sc=Han}/u, "全角标点"],
];

/** Chinese that an English sentence may show: a date as it is written, something quoted or in brackets. */
const quotedChinese = /\d+年(?:\d+月)?|“[^”]*”|"[^"]*"|`[^`]*`|\([^)]*\)/g;

type Phrase = { at: string; zh?: string; en?: string };

/** The wordings of every object that has a `zh` or an `en`; a computed wording counts by its literal parts. */
function phrases(file: TextFile): Phrase[] {
  return [...nodes(parse(file))].filter(ts.isObjectLiteralExpression).flatMap((object) => {
    const phrase: Phrase = { at: place(object) };
    for (const property of object.properties) {
      const name = property.name?.getText();
      if (name === "zh" || name === "en")
        phrase[name] = ts.isPropertyAssignment(property) ? words(property.initializer) : "…";
    }
    return phrase.zh === undefined && phrase.en === undefined ? [] : [phrase];
  });
}

function words(value: ts.Expression): string {
  const parts = [...nodes(value)].flatMap((node) => {
    if (ts.isStringLiteralLike(node)) return [node.text];
    return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node) ? [node.text] : [];
  });
  return ts.isStringLiteralLike(value) ? value.text : parts.join("…") || "…";
}

function faults({ at, zh, en }: Phrase): string[] {
  if (zh === undefined || en === undefined) return [`${at}: only ${zh === undefined ? "English" : "Chinese"}`];
  const found = wrong
    .filter(([pattern]) => pattern.test(zh))
    .map(([pattern, use]) => `${at}: ${pattern.exec(zh)?.[0]} → ${use}`);
  if (/\p{sc=Han}/u.test(en.replaceAll(quotedChinese, ""))) found.push(`${at}: Chinese in the English wording`);
  return found;
}

function phrasesOfScenarios(): Phrase[] {
  return textFiles()
    .filter(({ path }) => path.startsWith("scenarios/") && path.endsWith(".yaml"))
    .flatMap(({ path, text }) =>
      text.split("\n").flatMap((line, i) => {
        const zh = /\bzh: *"?([^"}#]*?)"?,? *(?:[},#]|en:|$)/.exec(line)?.[1];
        return zh ? [{ at: `${path}:${i + 1}`, zh, en: "…" }] : [];
      }),
    );
}

test("every wording is there in both languages, and its Chinese is that of the field", () => {
  expect([...sources().flatMap(phrases), ...phrasesOfScenarios()].flatMap(faults)).toEqual([]);
});

test("a missing language and wrong Chinese are noticed", () => {
  const text = [
    'f({ zh: "留市就业比例" });',
    'f({ zh: "一年留存率", en: "Share who stay" });',
    "f({ zh: `留市(${" + "n})`, en: 'stay' });",
    'f({ zh: "留市就业比例（一年）", en: "stayers" });',
    'f({ zh: "岗位", en: "岗位 (岗位)" });',
    'f({ zh: "月份", en: "Months such as 2027年1月 (月份)" });',
    'f({ zh: open ? "技能匹配" : "对口", en: open ? "a" : "b" });',
  ].join("\n");
  expect(phrases({ path: "a.ts", text }).flatMap(faults)).toEqual([
    "a.ts:1: only Chinese",
    "a.ts:2: 留存率 → 毕业一年留在本市就业的比例",
    "a.ts:3: 市( → 全角标点",
    "a.ts:5: Chinese in the English wording",
    "a.ts:7: 匹配 → 对口、人岗匹配",
  ]);
});

import { describe, expect, test } from "vitest";
import type { Comparison } from "../../src/experiment/comparison.ts";
import type { Lang } from "../../src/kernel/text.ts";
import { fixture, type Variant } from "./fixture.ts";
import { reportHtml, reportOf } from "./report-html.ts";

const CASES: [Variant, Lang][] = [
  ["usual", "zh"],
  ["usual", "en"],
  ["early", "zh"],
  ["tie", "en"],
  ["none", "zh"],
  ["single", "zh"],
  ["extreme", "zh"],
];
const BANNED =
  /留存率|人才流失|与基准相比|95%区间|无谓损失|泄漏|杠杆|赢家|输家|保姆式|预测将|必然|显著|\d–\d|[\p{sc=Han}] ?[,;:!?()]/u;

/** What a reader sees: text outside scripts and styles. */
const textOf = (page: string): string =>
  page
    .replace(/<(script|style)[\s\S]*?<\/\1>/gu, "")
    .replace(/<[^>]*>/gu, "\n")
    .replace(/&quot;/gu, '"');

const captions = (page: string): string[] => [...page.matchAll(/<caption>(.*?)<\/caption>/gsu)].map(([, text]) => text);

const figures = (page: string): string[] => [...page.matchAll(/<figure data-id="([^"]+)"/gu)].map(([, id]) => id);

describe.each(CASES)("the report of a comparison, %s, %s", (variant, lang) => {
  const made = reportOf(variant, lang);

  test("is one file of at most 3 MB that asks for nothing else", async () => {
    const page = await made;
    expect(page.length).toBeLessThan(3_000_000);
    expect(
      page.match(/(?:src|href)="(?!data:)[^"]*"|url\((?!data:|#)|@import|<link(?! rel="icon" href="data:)/gu),
    ).toBeNull();
    expect(page.replaceAll("http://www.w3.org/", "")).not.toMatch(/https?:\/\//u);
  });

  test("says that the city is made up, in its title, above every chart and under every table", async () => {
    const page = await made;
    const mark = { zh: "虚构示例", en: "fictional" }[lang];
    expect(page).toMatch(new RegExp(`<h1>[^<]*${mark}`, "u"));
    for (const [, svg] of page.matchAll(/<svg[^>]*class="chart"[^>]*>([\s\S]*?)<\/svg>/gu)) expect(svg).toContain(mark);
    for (const caption of captions(page)) expect(caption).toContain(mark);
  });

  test("has tables that say unit, population, moment, pairs and seed", async () => {
    const said = captions(await made);
    expect(said.length).toBeGreaterThan(6);
    for (const caption of said)
      for (const word of {
        zh: ["单位：", "对象：", "时点：", "配对20对", "种子2027"],
        en: ["Unit: ", "population: ", "moment: ", "20 pairs", "seed 2027"],
      }[lang])
        expect(caption).toContain(word);
  });

  test("shows no hole of the program and no word an official would not write", async () => {
    const text = textOf(await made);
    expect(text).not.toMatch(/undefined|\bNaN\b|\bnull\b|\[object|Infinity/u);
    expect(text).not.toMatch(/单位：；/u);
    if (lang === "zh") expect(text.split("\n").filter((line) => BANNED.test(line))).toEqual([]);
    else expect(text).not.toMatch(/\p{sc=Han}/u);
  });

  test("has no empty tab", async () => {
    const page = await made;
    const tabs = [...page.matchAll(/role="tab" id="tab-([a-z]+)"/gu)].map(([, id]) => id);
    expect(tabs).toEqual(["conclusion", "effects", "funds", "who", "trust", "definitions"]);
    for (const id of tabs) expect(page).toMatch(new RegExp(`role="tabpanel" id="${id}"[^>]*>\\s*<`, "u"));
  });
});

test("after the first screen, employment, where graduates are, and mismatch are the first three charts", async () => {
  expect(figures(await reportOf("usual", "zh"))).toEqual([
    "differences",
    "cost-effect",
    "employment",
    "outflow",
    "mismatch",
    "primary-outcome",
    "channels",
    "spending",
    "acceptability",
    "by-group-at-work",
    "by-group-stayers-1y",
  ]);
});

test("the same comparison gives the same bytes, also after a journey through JSON", async () => {
  const page = await reportOf("none", "zh");
  const travelled = await reportHtml(JSON.parse(JSON.stringify(fixture("none"))), "zh");
  expect(travelled === page).toBe(true);
});

test("what was not measured is left out, and a comparison of a single year still reports", async () => {
  const whole = fixture();
  const kept = new Set(["stay-1y", "unemployment"]);
  const thin: Comparison = {
    ...whole,
    end: whole.branch + 12,
    horizons: [12],
    indicators: whole.indicators.filter(({ id }) => kept.has(id)),
    outcomes: whole.outcomes.filter(({ indicator, month }) => kept.has(indicator) && month < whole.branch + 12),
    costs: [],
    efficiency: [],
    firstClear: [],
    who: undefined,
    money: undefined,
    split: undefined,
    robust: undefined,
    why: undefined,
  };
  const page = await reportHtml(thin, "zh");
  expect(figures(page)).toEqual(["differences"]);
  expect(page).not.toContain("tab-funds");
  expect(textOf(page)).not.toMatch(/undefined|NaN/u);
});

test("no package is put forward where none has earned the first place, and a city's name says once that it is made up", async () => {
  const given = fixture("unclear");
  const named = {
    ...given,
    region: { ...given.region, name: { zh: "澜江市（虚构示例）", en: "Lanjiang (fictional example)" } },
  };
  const page = await reportHtml(named, "zh");
  expect(page).toMatch(/aria-checked="true" tabindex="0" data-package="train"/u);
  expect(page).not.toContain("（虚构示例）（虚构示例）");
  expect(await reportOf("usual", "zh")).toMatch(/aria-checked="true" tabindex="0" data-package="mix"/u);
});

test("names from files can't become markup", async () => {
  const given = fixture("single");
  const name = { zh: "<script>alert(1)</script>&“甲”", en: "<b>x</b></script>" };
  const scenarios = given.scenarios.map((each) => (each.id === "train" ? { ...each, name } : each));
  const page = await reportHtml({ ...given, scenarios }, "zh");
  expect(page).not.toContain("<script>alert");
  expect(page.match(/<\/script>/gu)).toHaveLength(2);
});

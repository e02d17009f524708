import { expect, test } from "vitest";
import type { Comparison } from "../../src/experiment/comparison.ts";
import { definitions } from "../../src/report/html/definitions.ts";
import { effects } from "../../src/report/html/effects.ts";
import { funds } from "../../src/report/html/funds.ts";
import { trust } from "../../src/report/html/trust.ts";
import { viewOf } from "../../src/report/view.ts";
import { fixture } from "./fixture.ts";

const usual = fixture();
const read = (make: (view: ReturnType<typeof viewOf>) => { markup: string }, lang: "zh" | "en", given = usual) =>
  make(viewOf(given, lang)).markup;

test("short words and headings of a table stand on one line, long ones wrap", () => {
  const page = read(definitions, "zh");
  expect(page).toContain('<td class="keep">越低越好</td>');
  expect(page).toContain('<th scope="col" class="number keep">可忽略的差别</th>');
  expect(page).toMatch(/<td>毕业一年留在本市就业的比例：/u);
  expect(read(trust, "en")).toMatch(/<td class="keep">\d of ten above zero<\/td>/u);
});

test("English tables say in the caption what points are, and one is not plural", () => {
  const tables = [(view: never) => effects(view, []), trust] as never as (typeof trust)[];
  for (const make of tables) {
    const cells = read(make, "en", fixture("tie")).match(/<td class="number">[^<]*/gu) ?? [];
    expect(cells.filter((cell) => cell.endsWith(" points")).length).toBeGreaterThan(3);
    expect(cells.filter((cell) => cell.includes("percentage points"))).toEqual([]);
    expect(read(make, "en")).toContain("of shares in percentage points");
  }
  const one = { ...usual, indicators: usual.indicators.map((each) => ({ ...each, delta: 0.01 })) };
  expect(read(definitions, "en", one)).toContain("1 percentage point<");
});

test("the placebo is explained, and where few pairs were run nothing is made of it", () => {
  expect(read(trust, "zh")).toContain("不超出安慰剂的区间，就不能归功于政策");
  const few = { ...usual, pairs: 3 };
  expect(read(trust, "zh", few)).toContain("只测算了3对，还看不出随机波动有多大");
  expect(read(trust, "zh", few)).not.toContain("就不能归功于政策");
  expect(read(trust, "en", { ...usual, pairs: 1 })).toContain("one pair is too few");
});

test("a price is told to two figures of its own, and none is where persons are lost", () => {
  const [first, second, ...rest] = usual.efficiency;
  const wide = { estimate: 43_256, low: 5_210, high: 1_530_000 };
  const lost = { estimate: -600, low: -1100, high: -100 };
  const given: Comparison = {
    ...usual,
    efficiency: [{ ...first, costPerStayer: wide }, { ...second, netJobs: lost }, ...rest],
  };
  const page = read((view) => funds(view, []), "zh", given);
  expect(page).toContain("约4.3万元<small>5200元至150万元</small>");
  expect(page).toContain("人数减少，不计算");
  expect(read((view) => funds(view, []), "en", given)).toContain(
    "about 43,000 yuan<small>5,200 yuan to 1.5 million yuan",
  );
});

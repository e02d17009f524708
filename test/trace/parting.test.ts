import { expect, test } from "vitest";
import type { TraceEvent } from "../../src/trace/event.ts";
import type { Life } from "../../src/trace/life.ts";
import { partingOf, shiftOf } from "../../src/trace/parting.ts";
import { smallPlan } from "../contract/worlds.ts";

const plan = smallPlan("baseline", 1);
const said = (month: number, zh: string): TraceEvent => ({
  month,
  process: "search",
  age: 22,
  text: { zh, en: zh },
  choices: [],
});
const chose = (month: number, stay: number, stays: boolean): TraceEvent => ({
  month,
  process: "make-plans",
  age: 20,
  choices: [
    {
      id: "where",
      question: { zh: "在哪里求职", en: "Where" },
      alternatives: [
        { id: "here", text: { zh: "本市", en: "here" }, probability: stay, chosen: stays },
        { id: "away", text: { zh: "外地", en: "away" }, probability: 1 - stay, chosen: !stays },
      ],
    },
  ],
});
const housing = {
  instrument: "talent-housing",
  name: { zh: "人才住房补贴", en: "Talent housing" },
  on: { zh: "本人", en: "the person" },
  lever: { zh: "每月住房补贴500元", en: "500 yuan" },
  value: 50_000,
};
const life = (events: readonly TraceEvent[], touched: readonly number[] = []): Life => ({
  plan,
  who: undefined,
  events,
  touches: new Map(touched.map((month) => [month, [housing]])),
});

test("lives part where another way is taken, and a policy that acted in one of them alone is named", () => {
  const parting = partingOf(life([chose(10, 0.6, false)]), life([chose(10, 0.7, true)], [9, 10]));
  expect(parting?.month).toBe(10);
  expect(parting?.how.zh).toContain("“外地”的可能性前者40%，后者30%");
  expect(parting?.touches.map(({ values }) => values.map(({ zh }) => zh))).toEqual([["无", "每月住房补贴500元"]]);
});

test("a policy that acts alike in both, or long before, is not named; amounts alone are no parting", () => {
  const first = [said(20, "在甲县就业：装备制造，40人规模单位，每月5000元"), said(30, "退休")];
  const second = [said(20, "在甲县就业：装备制造，41人规模单位，每月5010元"), said(31, "退休")];
  const parting = partingOf(life(first, [3, 30]), life(second, [30]));
  expect(parting?.month).toBe(30);
  expect(parting?.touches).toEqual([]);
  expect(partingOf(life(first.slice(0, 1)), life(second.slice(0, 1)))).toBeUndefined();
});

test("a chance that differs while all else is the same is told", () => {
  const [one, other] = [life([chose(10, 0.6, true)]), life([chose(10, 0.7, true)])];
  expect(partingOf(one, other)).toBeUndefined();
  expect(shiftOf(one, other)?.chances).toEqual([0.6, 0.7]);
  expect(shiftOf(one, one)).toBeUndefined();
});

import { count, yuan } from "../kernel/parameter.ts";
import type { Government } from "../world/governments.ts";
import { instrument } from "./instrument.ts";

const scenarioValue = {
  kind: "assumed",
  title: "Scenario value",
  why: { zh: "情景取值，各地规模和标准不一", en: "A scenario value; places differ in size and standard" },
} as const;

/** Parks keep practice centres that students of all vocational schools of the place may use. */
export default instrument({
  id: "practice-centre",
  evidence: "D",
  aims: ["practice-places", "skill-gap"],
  name: { zh: "开放型区域产教融合实践中心", en: "Open regional practice centres" },
  purpose: {
    zh: "园区建设共享实训工位，供当地各校学生使用",
    en: "Parks keep training places that students of all schools nearby share",
  },
  basis: {
    zh: "《关于深化现代职业教育体系建设改革的意见》（2022）要求建设开放型区域产教融合实践中心；规模和标准为情景取值",
    en: "The 2022 Opinions on deepening reform of the vocational education system ask for open regional practice centres; size and cost are scenario values",
  },
  on: "parks",
  levers: ["parks.practice"],
  parameters: {
    places: count({
      label: { zh: "每个园区实训工位（个）", en: "Training places in each park" },
      default: 0,
      range: [0, 5000],
      source: scenarioValue,
      acts: "policy",
    }),
    cost: yuan({
      label: { zh: "每个工位年成本（元）", en: "Cost of a place, yuan a year" },
      default: 8000,
      range: [0, 200_000],
      source: scenarioValue,
      acts: "policy",
    }),
  },
  promise: ({ parks }, rows, { places }) => {
    for (const p of rows) parks.practice[p] += places;
  },
  settle: ({ plan }, rows, { places, cost }, _month, pay) => {
    const each = Math.floor((places * cost * 100) / 12 / plan.k);
    if (each > 0) pay(0 as Government, "households", each * rows.length);
  },
});

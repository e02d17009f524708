import { count, yuan } from "../kernel/parameter.ts";
import type { Government } from "../world/governments.ts";
import { instrument } from "./instrument.ts";

const scenarioValue = {
  kind: "assumed",
  title: "Scenario value",
  why: { zh: "情景取值，各地编制不一", en: "A scenario value; places differ in staff" },
} as const;

/** Parks employ more coordinators, who visit firms, prepare agreements and run the consortium. */
export default instrument({
  id: "park-coordinators",
  evidence: "D",
  aims: ["participation", "park-participation"],
  name: { zh: "园区协调员", en: "Park coordinators" },
  purpose: {
    zh: "增加走访企业和牵头组织联合体的人手",
    en: "More people who call on firms and organise the consortium",
  },
  basis: {
    zh: "《关于深化现代职业教育体系建设改革的意见》（2022）要求依托园区打造市域产教联合体；人数为情景取值",
    en: "The 2022 Opinions on deepening reform of the vocational education system ask for consortia based on parks; numbers are scenario values",
  },
  on: "parks",
  levers: ["parks.helped"],
  parameters: {
    coordinators: count({
      label: { zh: "每个园区增派协调员（人）", en: "Coordinators added to each park" },
      default: 0,
      range: [0, 50],
      source: scenarioValue,
      acts: "policy",
    }),
    cost: yuan({
      label: { zh: "每名协调员年成本（元）", en: "Cost of a coordinator, yuan a year" },
      default: 150_000,
      range: [0, 1_000_000],
      source: scenarioValue,
      acts: "policy",
    }),
  },
  promise: ({ parks }, rows, { coordinators }) => {
    for (const p of rows) parks.helped[p] += coordinators;
  },
  settle: ({ plan }, rows, { coordinators, cost }, _month, pay) => {
    const each = Math.floor((coordinators * cost * 100) / 12 / plan.k);
    if (each > 0) pay(0 as Government, "households", each * rows.length);
  },
});

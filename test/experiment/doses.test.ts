import { describe, expect, it } from "vitest";
import { amount, policiesOf } from "../../src/experiment/doses.ts";
import { count, months, share, yuan } from "../../src/kernel/parameter.ts";
import { fakePlan } from "./fake-laboratory.ts";

const source = { kind: "assumed", title: "Assumed" } as const;
const declared = {
  label: { zh: "标准（元）", en: "Amount, yuan" },
  default: 0,
  range: [0, 1e9],
  source,
  acts: "policy",
} as const;

describe("doses in words", () => {
  it("carry their unit in the reader's language", () => {
    expect(amount(share({ ...declared, range: [0, 1] }), 0.3)).toEqual({ zh: "30%", en: "30%" });
    expect(amount(share({ ...declared, range: [0, 1] }), 0.07).zh).toBe("7%");
    expect(amount(yuan(declared), 3000)).toEqual({ zh: "3000元", en: "3000 yuan" });
    expect(amount(yuan(declared), 12_500_000).zh).toBe("1250万元");
    expect(amount(yuan(declared), 145_000_000).zh).toBe("1.45亿元");
    expect(amount(months(declared), 24)).toEqual({ zh: "24个月", en: "24 months" });
    expect(amount(count(declared), 5).zh).toBe("5");
    expect(amount(yuan(declared), 3e7)).toEqual({ zh: "3000万元", en: "30 million yuan" });
  });

  it("name only the instruments that differ, with dates and rows", () => {
    const tool = { id: "grant", name: { zh: "补贴", en: "Grant" }, parameters: { amount: yuan(declared) } };
    const past = { from: 300, to: 324, parameters: { amount: 1 }, where: {} };
    const entry = { from: 324, to: 348, parameters: { amount: 2000 }, where: { sector: ["装备制造"] } };
    const plan = fakePlan(
      "train",
      0,
      {},
      { policies: { grant: [past, entry, { ...entry, from: 348, to: null, where: {} }] } },
    );
    const baseline = fakePlan("baseline", 0);
    expect(policiesOf(baseline, plan, [tool, { ...tool, id: "loan" }])).toEqual([
      {
        id: "grant",
        name: tool.name,
        dose: {
          zh: "2027年1月至2028年12月，标准2000元，限装备制造；2029年1月起，标准2000元",
          en: "from Jan 2027 to Dec 2028, Amount 2000 yuan, only 装备制造; from Jan 2029, Amount 2000 yuan",
        },
      },
    ]);
    expect(policiesOf(plan, baseline, [tool])[0].dose.zh).toBe("取消");
  });
});

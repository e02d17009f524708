import { yuan } from "../kernel/parameter.ts";
import type { Government } from "../world/governments.ts";
import { instrument } from "./instrument.ts";

/** College graduates who found a firm in the year they finish are paid a grant once. */
export default instrument({
  id: "start-up-grant",
  evidence: "C",
  aims: ["start-up-rate"],
  name: { zh: "一次性创业补贴", en: "Start-up grant" },
  purpose: { zh: "降低毕业生创办企业的资金门槛", en: "Lower the money graduates need to found a firm" },
  basis: {
    zh: "各地高校毕业生一次性创业补贴办法；标准为情景取值",
    en: "Local rules on start-up grants for college graduates; amounts are scenario values",
  },
  on: "help",
  levers: ["help.grant"],
  months: { promise: [9], settle: [9] },
  parameters: {
    grant: yuan({
      label: { zh: "每人补贴（元）", en: "Grant per founder, yuan" },
      default: 0,
      range: [0, 1_000_000],
      source: {
        kind: "assumed",
        title: "Scenario value",
        why: { zh: "各地多为5000元至3万元", en: "Places commonly pay 5,000 to 30,000 yuan" },
      },
      acts: "policy",
    }),
  },
  promise: ({ help }, rows, { grant }) => {
    for (const row of rows) help.grant[row] += Math.floor(grant * 100);
  },
  settle: ({ help }, rows, { grant }, _month, pay) => {
    const each = Math.floor(grant * 100);
    for (const row of rows)
      if (each > 0 && help.founded[row] > 0) pay(0 as Government, "households", each * help.founded[row]);
  },
});

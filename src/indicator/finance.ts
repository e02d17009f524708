import { helpReasons, reason } from "../world/money.ts";
import { indicator } from "./indicator.ts";

/** Public money under policies. */
export const finance = [
  indicator({
    id: "policy-spending",
    name: { zh: "政策支出（当月）", en: "Spending under policies, month" },
    theme: "finance",
    unit: "yuan",
    better: "lower",
    delta: 1e5,
    scale: "linear",
    moment: "monthly",
    definition: {
      zh: "账本中当月各项政策工具名下的支付合计，实际元。",
      en: "All payments of the month under the instruments' ids in the ledger, real yuan.",
    },
    measure: ({ world: { ledger }, k }) =>
      helpReasons.reduce((sum, { id }) => sum + (ledger.flow(reason[id]) * k) / 100, 0),
  }),
] as const;

import { moyOf } from "../../kernel/calendar.ts";
import type { School } from "../../world/education.ts";
import type { Firm } from "../../world/firms.ts";
import type { Government } from "../../world/governments.ts";
import { account, helpReasons, reason } from "../../world/money.ts";
import { process } from "../../world/process.ts";
import { grants } from "../../world/school-money.ts";

/** In January yearly accounts open at zero. */
export const openYear = process({
  id: "open-year",
  name: { zh: "年度预算开账", en: "Open the year's accounts" },
  does: {
    zh: "每年1月，企业投资与应缴附加、政府收入与政策支出的年度累计清零。",
    en: "In January the year's sums of investment, surcharges, revenue and policy spending start at zero.",
  },
  reads: [],
  writes: ["firms.invested", "firms.surcharge", "governments.revenue", "governments.help"],
  draws: [],
  run: (world, month) => {
    if (moyOf(month) !== 1) return;
    const { firms, governments } = world;
    for (let f = 0 as Firm; f < firms.capacity; f++) {
      firms.invested[f] = 0;
      firms.surcharge[f] = 0;
    }
    for (let g = 0 as Government; g < governments.capacity; g++) {
      governments.revenue[g] = 0;
      governments.help[g] = 0;
    }
  },
});

/** Governments fund schools and all else; help paid under policies is cut from the rest, or paid for from above, as the plan declares. */
export const fund = process({
  id: "fund",
  name: { zh: "财政拨款", en: "Fund schools and services" },
  does: {
    zh: "政府按生均标准拨付职业教育经费，并安排其他支出；政策支出按声明的规则压减其他支出或由上级补助。",
    en: "Governments fund vocational schools per student, and other services; help under policies is cut from other spending or paid from above, by the rule declared.",
  },
  reads: ["governments", "schools", "programmes"],
  writes: ["governments.cash", "schools.cash", "ledger"],
  draws: [],
  run: (world) => {
    const { plan, ledger, governments, schools } = world;
    const { money } = plan.region;
    const city = 0 as Government;
    let granted = 0;
    const yearly = grants(world);
    for (let s = 0 as School; s < schools.capacity; s++) {
      const fen = Math.floor((yearly[s] * 100) / 12 / plan.k);
      schools.cash[s] += fen;
      granted += fen;
    }
    ledger.pay(account.government, account.schools, reason["school-budget"], granted);
    const service = ledger.flow(reason["public-service"]);
    let paid = 0;
    if (plan.finance === "cut-other")
      for (const { id } of helpReasons) if (id !== "surcharge-credit") paid += ledger.flow(reason[id]);
    paid += ledger.flow(reason["course-grants"]);
    const other = Math.max(0, Math.floor((money.spending * 100) / 12 / plan.k) - granted - service - paid);
    ledger.pay(account.government, account.outside, reason.spending, other);
    governments.cash[city] -= granted + other;
    const short = -governments.cash[city];
    if (short > 0) {
      ledger.pay(account.centre, account.government, reason.transfers, short);
      governments.cash[city] = 0;
    }
  },
});

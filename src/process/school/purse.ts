import { moyOf } from "../../kernel/calendar.ts";
import type { School } from "../../world/education.ts";
import { account, reason } from "../../world/money.ts";
import { process } from "../../world/process.ts";

/** Schools pay teachers, engineers and running costs as far as their money goes; in December what is left above a month's pay buys equipment. */
export const runSchools = process({
  id: "run-schools",
  name: { zh: "学校收支与设备", en: "Schools' spending and equipment" },
  does: {
    zh: "学校每月依次支付教师工资、兼职教师课时费和公用支出，钱不够则少付；12月专项补助和超过一个月工资的结余购置实训设备，设备逐年折旧。",
    en: "Each month schools pay teachers, engineers and running costs in turn, less where money is short; in December earmarked grants and what exceeds a month's pay buy equipment, which wears.",
  },
  reads: ["schools"],
  writes: ["schools.cash", "schools.equipment", "schools.equipmentAge", "ledger"],
  draws: [],
  run: (world, month) => {
    const { schools, parameters, ledger, plan } = world;
    const { teachers: T, schools: S } = parameters;
    const monthly = (yearly: number) => Math.floor((yearly * 100) / 12 / plan.k);
    const paid = { wages: 0, cover: 0, spending: 0, equipment: 0 };
    const pay = (s: School, what: keyof typeof paid, due: number): number => {
      const fen = Math.max(0, Math.min(schools.cash[s], due));
      schools.cash[s] -= fen;
      paid[what] += fen;
      return fen;
    };
    for (let s = 0 as School; s < schools.capacity; s++) {
      const wages = monthly(schools.heads[s] * S.pay);
      const earmarked = Math.min(schools.cash[s], Math.floor((schools.equipmentHelp[s] * schools.pupils[s]) / plan.k));
      schools.cash[s] -= earmarked;
      pay(s, "wages", wages);
      pay(s, "cover", monthly(schools.engineers[s] * T.hours * T.engineerHour));
      pay(s, "spending", monthly(schools.pupils[s] * S.running));
      const free = Math.max(0, schools.cash[s] - wages);
      schools.cash[s] += earmarked;
      if (moyOf(month) !== 12) continue;
      const bought = (pay(s, "equipment", free + earmarked) * plan.k) / 100;
      const kept = schools.equipment[s] * (1 - S.wear);
      schools.equipment[s] = kept + bought;
      schools.equipmentAge[s] = kept + bought > 0 ? ((schools.equipmentAge[s] + 1) * kept) / (kept + bought) : 0;
    }
    ledger.pay(account.schools, account.households, reason.wages, paid.wages);
    ledger.pay(account.schools, account.households, reason.cover, paid.cover);
    ledger.pay(account.schools, account.outside, reason.spending, paid.spending);
    ledger.pay(account.schools, account.outside, reason.equipment, paid.equipment);
  },
});

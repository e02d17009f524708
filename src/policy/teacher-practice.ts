import { yuan } from "../kernel/parameter.ts";
import type { Government } from "../world/governments.ts";
import { instrument } from "./instrument.ts";

/** Schools are paid an amount for each month that a teacher spends in a firm. */
export default instrument({
  id: "teacher-practice",
  evidence: "D",
  aims: ["practice-months", "teacher-currency", "curriculum-vintage"],
  name: { zh: "教师企业实践补助", en: "Help for teachers' practice in firms" },
  purpose: { zh: "让更多教师到企业实践", en: "Let teachers spend more time in firms" },
  basis: {
    zh: "《职业学校教师企业实践规定》（教师〔2016〕3号）要求保障实践经费；标准为情景取值",
    en: "The Rules on firm practice of vocational school teachers (Jiaoshi [2016] No. 3) ask for its funding; amounts are scenario values",
  },
  on: "schools",
  levers: ["schools.practiceHelp"],
  months: { promise: [8], settle: [8] },
  parameters: {
    month: yuan({
      label: { zh: "每教师实践月补助（元）", en: "Help per teacher's month, yuan" },
      default: 0,
      range: [0, 20_000],
      source: { kind: "assumed", title: "Scenario value", why: { zh: "情景取值", en: "A scenario value" } },
      acts: "policy",
    }),
  },
  promise: ({ schools }, rows, { month }) => {
    for (const s of rows) schools.practiceHelp[s] += Math.floor(month * 100);
  },
  settle: ({ schools, plan }, rows, { month }, _now, pay) => {
    for (const s of rows) {
      const fen = Math.floor((month * 100 * schools.released[s]) / plan.k);
      if (!(fen > 0)) continue;
      schools.cash[s] += fen;
      pay(0 as Government, "schools", fen);
    }
  },
});

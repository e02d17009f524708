import { yuan } from "../kernel/parameter.ts";
import type { Government } from "../world/governments.ts";
import { instrument } from "./instrument.ts";

/** Schools are granted an amount per student in December that they may only spend on equipment. */
export default instrument({
  id: "school-equipment",
  evidence: "D",
  aims: ["equipment-per-student", "equipment-age", "skill-gap"],
  name: { zh: "实训设备专项补助", en: "Grants for school equipment" },
  purpose: { zh: "改善学校实训条件", en: "Better equipment for practical training" },
  basis: {
    zh: "职业学校办学条件达标工程（教职成〔2022〕5号）等专项；标准为情景取值",
    en: "Programmes such as that for meeting standards of school conditions (Jiaozhicheng [2022] No. 5); amounts are scenario values",
  },
  on: "schools",
  levers: ["schools.equipmentHelp"],
  months: { promise: [12], settle: [12] },
  parameters: {
    student: yuan({
      label: { zh: "每生每年补助（元）", en: "Grant per student and year, yuan" },
      default: 0,
      range: [0, 20_000],
      source: { kind: "assumed", title: "Scenario value", why: { zh: "情景取值", en: "A scenario value" } },
      acts: "policy",
    }),
  },
  promise: ({ schools }, rows, { student }) => {
    for (const s of rows) schools.equipmentHelp[s] += Math.floor(student * 100);
  },
  settle: ({ schools, plan }, rows, { student }, _month, pay) => {
    for (const s of rows) {
      const fen = Math.floor((student * 100 * schools.pupils[s]) / plan.k);
      if (!(fen > 0)) continue;
      schools.cash[s] += fen;
      pay(0 as Government, "schools", fen);
    }
  },
});

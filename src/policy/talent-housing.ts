import { count, months, yuan } from "../kernel/parameter.ts";
import { classesOfPersons, type Government, type HelpClass } from "../world/governments.ts";
import { instrument } from "./instrument.ts";

/** Graduates of a level and above who work in the region are paid a housing allowance each month for a number of months after graduation. */
export default instrument({
  id: "talent-housing",
  evidence: "D",
  aims: ["stay-1y", "stay-nonlocal-1y"],
  name: { zh: "人才住房补贴", en: "Talent housing" },
  purpose: { zh: "降低毕业生留在本市的居住成本", en: "Lower the housing cost of graduates who stay" },
  basis: {
    zh: "各地人才安居办法；标准为情景取值",
    en: "Local rules on housing for talent; amounts are scenario values",
  },
  on: "help",
  levers: ["help.allowance", "help.months"],
  parameters: {
    monthly: yuan({
      label: { zh: "每月补贴（元）", en: "Allowance a month, yuan" },
      default: 0,
      range: [0, 10_000],
      source: {
        kind: "assumed",
        title: "Scenario value",
        why: { zh: "地级市常见为每月500—1000元", en: "Prefectures commonly pay 500–1,000 yuan a month" },
      },
      acts: "policy",
    }),
    length: months({
      label: { zh: "补贴月数", en: "Months paid" },
      default: 24,
      range: [0, 60],
      source: {
        kind: "assumed",
        title: "Scenario value",
        why: { zh: "各地多为一至三年", en: "Commonly one to three years" },
      },
      acts: "policy",
    }),
    level: count({
      label: {
        zh: "最低学历层次（1中职、2高职、3本科）",
        en: "Lowest level (1 upper secondary, 2 higher vocational, 3 undergraduate)",
      },
      default: 2,
      range: [1, 3],
      words: {
        1: { zh: "限中职（技工）及以上毕业生", en: "for graduates of secondary vocational schools and above" },
        2: { zh: "限大专（高职）及以上毕业生", en: "for graduates of higher vocational schools and above" },
        3: { zh: "限本科及以上毕业生", en: "for graduates of undergraduate schools and above" },
      },
      source: {
        kind: "assumed",
        title: "Scenario value",
        why: { zh: "多数办法从大专起", en: "Most rules start at higher vocational graduates" },
      },
      acts: "policy",
    }),
  },
  promise: ({ help }, rows, { monthly, length, level }) => {
    if (!(monthly > 0)) return;
    for (const row of rows) {
      if (levelOf(row) < level) continue;
      help.allowance[row] += Math.floor(monthly * 100);
      help.months[row] = Math.max(help.months[row], length);
    }
  },
  settle: ({ entitled }, rows, { monthly, length, level }, _month, pay) => {
    for (const row of rows) {
      const left = Math.max(0, Math.min(1, length / 12 - yearOf(row)));
      if (levelOf(row) >= level && left > 0 && monthly > 0)
        pay(0 as Government, "households", Math.floor(monthly * 100 * left) * entitled[row]);
    }
  },
});

/** Level, and whole years since graduation, of a class of persons. */
const levelOf = (row: HelpClass): number =>
  Math.floor(row / classesOfPersons.origins / classesOfPersons.years) % classesOfPersons.levels;
const yearOf = (row: HelpClass): number => Math.floor(row / classesOfPersons.origins) % classesOfPersons.years;

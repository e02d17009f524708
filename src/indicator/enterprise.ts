import { moyOf, yearOf } from "../kernel/calendar.ts";
import { ventureRow } from "../world/ventures.ts";
import { indicator, shareOf } from "./indicator.ts";
import { privateFirms, realFirms, shareOfFirms } from "./private-firms.ts";

/** Births and survival of firms, and firms that graduates found. */
export const enterprise = [
  indicator({
    id: "firm-entry",
    name: { zh: "新办企业占比", en: "Share of firms that are new" },
    theme: "firms",
    unit: "share",
    better: "none",
    delta: 0.005,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: "非公企业（按实际户数）中成立不满一年者的比例，季度末。",
      en: "Of private firms (real ones), those open for less than a year, quarterly.",
    },
    measure: ({ world, month }) => shareOfFirms(world, (f) => month - world.firms.born[f] < 12),
  }),
  indicator({
    id: "start-up-rate",
    name: { zh: "高校毕业生创业率", en: "College graduates who found a firm" },
    theme: "firms",
    unit: "share",
    better: "higher",
    delta: 0.005,
    scale: "linear",
    moment: "two-months",
    cohortAge: 2,
    definition: {
      zh: "当年7月毕业并留本市、未升学的高职和本科毕业生中，到9月创业者的比例。",
      en: "Of July's higher-vocational and undergraduate graduates who stayed and didn't study on, those who had founded a firm by September.",
    },
    measure: ({ world: { city }, month }) =>
      moyOf(month) === 9 ? shareOf(city.newFounders[0 as never], city.collegeLeavers[0 as never]) : Number.NaN,
  }),
  indicator({
    id: "start-up-survival",
    name: { zh: "毕业生创办企业约三年后存活率", en: "Start-ups of graduates alive after about three years" },
    theme: "firms",
    unit: "share",
    better: "higher",
    delta: 0.03,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: "最近两个已结束两年以上的日历年度内毕业生创办的企业（按实际户数）中仍在经营者的比例，季度末。",
      en: "Of start-ups that graduates opened in the last two calendar years that ended two years ago or more (real firms), those still open, quarterly.",
    },
    measure: ({ world, month }) => {
      const { firms, ventures } = world;
      const years = [yearOf(month + 1) - 4, yearOf(month + 1) - 3];
      const opened = years.reduce((sum, year) => sum + ventures.opened[ventureRow(year)], 0);
      let alive = 0;
      for (const f of privateFirms(world))
        if (firms.venture[f] === 1 && years.includes(yearOf(firms.born[f]))) alive += realFirms(world, f);
      return shareOf(alive, opened);
    },
  }),
  indicator({
    id: "start-up-jobs",
    name: { zh: "毕业生创办企业户均就业", en: "Staff per start-up of graduates" },
    theme: "firms",
    unit: "persons",
    better: "higher",
    delta: 0.5,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: "成立不满五年的毕业生创办企业在岗人数除以户数（均为实际数），季度末。",
      en: "Staff of start-ups of graduates open for less than five years, over their number (both real), quarterly.",
    },
    measure: ({ world, month, k }) => {
      let real = 0;
      let staff = 0;
      for (const f of privateFirms(world)) {
        if (world.firms.venture[f] !== 1 || month - world.firms.born[f] >= 60) continue;
        real += realFirms(world, f);
        staff += world.firms.posts[f];
      }
      return shareOf(1000 * staff * k, real);
    },
  }),
] as const;

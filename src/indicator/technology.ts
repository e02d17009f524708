import { exp } from "../kernel/maths.ts";
import type { Cell, Firm } from "../world/firms.ts";
import type { World } from "../world/world.ts";
import { indicator, shareOf } from "./indicator.ts";
import { privateFirms, shareOfFirms } from "./private-firms.ts";

/** Sums over firms are taken in whole units, so that no order of rows changes them. */
const MILLION = 1e6;

/** Whether a firm has renewed its technology of late. */
export const upToDate = ({ firms, parameters }: World, f: Firm, month: number): boolean =>
  month - firms.renewed[f] <= parameters.technology.modern;

/** Technology of firms, skilled staff, and how varied the economy is. */
export const technology = [
  indicator({
    id: "technology-level",
    name: { zh: "企业技术水平（相对前沿）", en: "Technology of firms relative to the frontier" },
    theme: "firms",
    unit: "ratio",
    better: "higher",
    delta: 0.005,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: "非公企业技术水平与前沿之比，按在岗人数加权平均，季度末。",
      en: "Technology of private firms over the frontier's, mean weighted by staff, quarterly.",
    },
    measure: ({ world }) => {
      const { posts, level } = world.firms;
      let sum = 0;
      let staff = 0;
      for (const f of privateFirms(world)) {
        sum += posts[f] * Math.round(MILLION * exp(level[f]));
        staff += posts[f];
      }
      return shareOf(sum, staff) / MILLION;
    },
  }),
  indicator({
    id: "technology-adopters",
    name: { zh: "五年内更新过技术的企业比例", en: "Firms that renewed their technology within five years" },
    theme: "firms",
    unit: "share",
    better: "higher",
    delta: 0.01,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: "非公企业（按实际户数）中最近五年内更新过主要技术者的比例，季度末。",
      en: "Of private firms (real ones), those that renewed their main technology within five years, quarterly.",
    },
    measure: ({ world, month }) => shareOfFirms(world, (f) => upToDate(world, f, month)),
  }),
  indicator({
    id: "new-occupations",
    name: { zh: "新职业岗位占比", en: "Posts in new occupations" },
    theme: "firms",
    unit: "share",
    better: "none",
    delta: 0.0005,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: "全部在岗和在招岗位中，所属职业列入新职业名单者的比例，季度末。",
      en: "Of all posts, filled or open, those in occupations that were listed as new, quarterly.",
    },
    measure: ({ world }) => {
      const { cells, plan } = world;
      const isNew = plan.region.occupations.map(({ since }) => since > 0);
      let fresh = 0;
      let all = 0;
      for (let c = 0 as Cell; c < cells.capacity; c++) {
        const posts = cells.filled[c] + cells.vacant[c];
        all += posts;
        if (isNew[cells.occupation[c]]) fresh += posts;
      }
      return shareOf(fresh, all);
    },
  }),
  indicator({
    id: "technical-staff",
    name: { zh: "技术和专业岗位人员占比", en: "Staff in technical and professional posts" },
    theme: "firms",
    unit: "share",
    better: "higher",
    delta: 0.005,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: "在职人员中在技术员和专业技术岗位（层次2和3）者的比例，季度末。",
      en: "Of employees, those in posts of technicians and professionals (levels 2 and 3), quarterly.",
    },
    measure: ({ census: { levels } }) => {
      let all = 0;
      let part = 0;
      for (let at = 0; at < levels.length; at++) {
        all += levels[at];
        if (at % 4 > 1) part += levels[at];
      }
      return shareOf(part, all);
    },
  }),
  indicator({
    id: "sector-concentration",
    name: { zh: "行业集中度", en: "Concentration of sectors" },
    theme: "firms",
    unit: "index",
    better: "lower",
    delta: 0.002,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: "各行业在岗人数占比的平方和（赫芬达尔指数，0—1），越低越多元，季度末。",
      en: "Sum of squared shares of sectors in staff (Herfindahl index, 0–1), lower is more varied, quarterly.",
    },
    measure: ({ world: { firms: f, plan } }) => {
      const staff = new Int32Array(plan.region.sectors.length);
      for (let i = 0 as Firm; i < f.capacity; i++) staff[f.sector[i]] += f.posts[i];
      const all = staff.reduce((a, b) => a + b, 0);
      return shareOf(
        staff.reduce((sum, n) => sum + n * n, 0),
        all * all,
      );
    },
  }),
] as const;

import type { Link } from "../world/education.ts";
import type { Firm } from "../world/firms.ts";
import type { Park } from "../world/governments.ts";
import { runs } from "../world/modes.ts";
import { reason } from "../world/money.ts";
import { studentsNear } from "../world/practice.ts";
import type { World } from "../world/world.ts";
import { indicator, shareOf } from "./indicator.ts";
import { shareOfFirms } from "./private-firms.ts";
import { upToDate } from "./technology.ts";

/** Staff from which a tenant counts as one that could take part. */
const MEMBER = 20;

const shareOfTenants = (world: World, has: (f: Firm) => boolean): number =>
  shareOfFirms(world, has, (f) => world.firms.park[f] >= 0 && world.firms.size[f] >= MEMBER);

/** Parks, consortia and the city's part in them. */
export const parks = [
  indicator({
    id: "park-participation",
    name: { zh: "入园企业参与校企合作的比例", en: "Park tenants that cooperate with schools" },
    theme: "firms",
    unit: "share",
    better: "higher",
    delta: 0.01,
    scale: "biased",
    moment: "quarterly",
    definition: {
      zh: "20人以上非公入园企业（按实际户数）中与学校有在行合作者的比例，季度末。",
      en: "Of private park tenants of 20 staff and more (real firms), those with cooperation running, quarterly.",
    },
    measure: ({ world }) => {
      const active = new Uint8Array(world.firms.capacity);
      for (let l = 0 as Link; l < world.lists.linkEnd; l++) if (runs(world, l)) active[world.links.firm[l]] = 1;
      return shareOfTenants(world, (f) => active[f] === 1);
    },
  }),
  indicator({
    id: "centre-use",
    name: { zh: "开放型实践中心工位利用率", en: "Use of open practice centres" },
    theme: "education",
    unit: "share",
    better: "higher",
    delta: 0.02,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: "园区开放型实践中心工位中，当地职业院校毕业年级学生用到的比例，季度末。",
      en: "Of the places of parks' open practice centres, those that final-year students of vocational schools in the place fill, quarterly.",
    },
    measure: ({ world }) => {
      const near = studentsNear(world);
      let used = 0;
      let all = 0;
      for (let p = 0 as Park; p < world.plan.region.parks.length; p++) {
        used += Math.min(near[p], world.parks.practice[p]);
        all += world.parks.practice[p];
      }
      return shareOf(used, all);
    },
  }),
  indicator({
    id: "park-technology",
    name: { zh: "入园企业中技术为近期更新者的比例", en: "Park tenants whose technology is up to date" },
    theme: "firms",
    unit: "share",
    better: "higher",
    delta: 0.01,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: "20人以上非公入园企业（按实际户数）中技术为近期更新者的比例，季度末。",
      en: "Of private park tenants of 20 staff and more (real firms), those whose technology is up to date, quarterly.",
    },
    measure: ({ world, month }) => shareOfTenants(world, (f) => upToDate(world, f, month)),
  }),
  indicator({
    id: "park-tenants",
    name: { zh: "20人以上企业入园比例", en: "Firms of 20 and more that stand in parks" },
    theme: "firms",
    unit: "share",
    better: "higher",
    delta: 0.01,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: "20人以上非公企业（按实际户数）中在园区者的比例，季度末。",
      en: "Of private firms of 20 staff and more (real firms), those that stand in a park, quarterly.",
    },
    measure: ({ world, world: { firms } }) =>
      shareOfFirms(
        world,
        (f) => firms.park[f] >= 0,
        (f) => firms.size[f] >= MEMBER,
      ),
  }),
  indicator({
    id: "park-entrants",
    name: { zh: "20人以上新办企业入园比例", en: "New firms of 20 and more that choose a park" },
    theme: "firms",
    unit: "share",
    better: "higher",
    delta: 0.02,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: "成立不满一年、成熟规模20人以上的非公企业（按实际户数）中在园区者的比例，季度末。",
      en: "Of private firms open for less than a year that will have 20 staff and more once grown (real firms), those that stand in a park, quarterly.",
    },
    measure: ({ world, world: { firms }, month }) =>
      shareOfFirms(
        world,
        (f) => firms.park[f] >= 0,
        (f) => firms.size[f] >= MEMBER && month - firms.born[f] < 12,
      ),
  }),
  indicator({
    id: "consortium-maturity",
    name: { zh: "市域产教联合体成熟度", en: "Maturity of consortia" },
    theme: "firms",
    unit: "index",
    better: "higher",
    delta: 0.05,
    scale: "biased",
    moment: "quarterly",
    definition: {
      zh: "各园区联合体成熟度的平均，0为雏形，1为成熟；由协调员人数和成员互信逐年形成。",
      en: "Mean over parks of the maturity of their consortium, 0 a first form, 1 mature; it grows with coordinators and members' trust.",
    },
    measure: ({ world: { parks: p, plan } }) => {
      let sum = 0;
      for (let i = 0 as Park; i < plan.region.parks.length; i++) sum += p.stage[i];
      return shareOf(sum, plan.region.parks.length);
    },
  }),
  indicator({
    id: "decision-lag",
    name: { zh: "理事会办理新项目的时间", en: "Time a council takes over a new project" },
    theme: "firms",
    unit: "months",
    better: "lower",
    delta: 0.5,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: "当年入园企业提交理事会的新合作项目从提出到决定的平均月数。",
      en: "Mean months from proposal to decision of new projects that park tenants have brought to the council this year.",
    },
    measure: ({ world: { parks: p, plan } }) => {
      let sum = 0;
      let n = 0;
      for (let i = 0 as Park; i < plan.region.parks.length; i++) {
        sum += p.delay[i];
        n += p.projects[i];
      }
      return shareOf(sum, n);
    },
  }),
  indicator({
    id: "coordination-spending",
    name: { zh: "协调经费（当月）", en: "Spending on coordination, month" },
    theme: "finance",
    unit: "yuan",
    better: "lower",
    delta: 1e5,
    scale: "linear",
    moment: "monthly",
    definition: {
      zh: "账本中当月园区协调员和市里承担的合作固定成本，实际元，不含政策工具支出。",
      en: "Coordinators' cost and fixed costs of cooperation borne by the city in the ledger this month, real yuan; payments under instruments are not in it.",
    },
    measure: ({ world: { ledger }, k }) => (ledger.flow(reason.coordination) * k) / 100,
  }),
] as const;

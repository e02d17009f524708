import { moyOf } from "../kernel/calendar.ts";
import type { Link, OrderClass } from "../world/education.ts";
import { mode, runs } from "../world/modes.ts";
import { reason } from "../world/money.ts";
import type { World } from "../world/world.ts";
import { indicator, shareOf } from "./indicator.ts";

/** Month of the year in which students graduate and start work. */
const JULY = 7;

/** Sum over running links of a quantity, in real thousandths: sums then don't depend on order. */
function sumOver(world: World, k: number, of: (l: Link) => number): number {
  const { links, lists, firms } = world;
  let milli = 0;
  for (let l = 0 as Link; l < lists.linkEnd; l++)
    if (runs(world, l)) milli += Math.round(1000 * of(l) * firms.factor[links.firm[l]] * k);
  return milli / 1000;
}

/** Firms' cooperation with schools: at what cost, and what becomes of interns. */
export const cooperation = [
  indicator({
    id: "gain-unaided",
    name: { zh: "无支持也获益的办学企业比例", en: "Training firms that gain without support" },
    theme: "firms",
    unit: "share",
    better: "none",
    delta: 0.02,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: "在办订单班、实训基地或产业学院的企业（按实际户数）中，不计补助、抵免和声誉收益，企业核算的年净收益为正者的比例。",
      en: "Of firms that run an order class, training base or industry college (real firms), those whose net benefit is positive as they reckon it, help, credit and standing left out.",
    },
    measure: ({ world, k }) => {
      const { links } = world;
      const trains = (l: Link) => (links.mode[l] >= mode.orderClass ? 1 : 0);
      return shareOf(
        sumOver(world, k, (l) => (links.net[l] > 0 ? trains(l) : 0)),
        sumOver(world, k, trains),
      );
    },
  }),
  indicator({
    id: "training-spending",
    name: { zh: "企业职业教育年投入", en: "Firms' spending on vocational education" },
    theme: "firms",
    unit: "yuan",
    better: "higher",
    delta: 500_000,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: "季度末有效协议约定的企业年投入合计（培养成本、实训设备折旧与运行，实际元），不含实习报酬和导师工时。",
      en: "Yearly spending agreed on in agreements that run at the end of the quarter (training, depreciation and upkeep of bases; real yuan), interns' pay and mentors' time left out.",
    },
    measure: ({ world, k }) => sumOver(world, k, (l) => world.links.spending[l]),
  }),
  indicator({
    id: "practice-places",
    name: { zh: "企业共建实训工位（每百名学生）", en: "Training places with firms per 100 students" },
    theme: "education",
    unit: "ratio",
    better: "higher",
    delta: 0.1,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: "季度末企业与学校共建基地的实训工位，除以职业学校在校生（学位乘学制），乘100；不含学校自有工位。",
      en: "Training places in bases that firms run with schools at the end of the quarter, over students of vocational schools (seats times years), times 100; schools' own places are left out.",
    },
    measure: ({ world, k }) => {
      const { programmes } = world;
      let students = 0;
      for (let r = 0; r < programmes.capacity; r++)
        if (programmes.level[r as never] < 3)
          students += Math.round(programmes.seats[r as never]) * programmes.years[r as never];
      return (
        100 *
        shareOf(
          sumOver(world, k, (l) => world.links.base[l]),
          students,
        )
      );
    },
  }),
  indicator({
    id: "interns",
    name: { zh: "合作企业实习生", en: "Interns at partner firms" },
    theme: "education",
    unit: "persons",
    better: "higher",
    delta: 100,
    scale: "biased",
    moment: "quarterly",
    definition: {
      zh: "最近一季（1月至6月）在合作企业岗位实习的学生，含订单班，实际人数。",
      en: "Students who were interns at partner firms in the last season (January to June), order classes too; real persons.",
    },
    measure: ({ world, k }) => {
      const { links, lists, firms } = world;
      let milli = 0;
      for (let l = 0 as Link; l < lists.linkEnd; l++)
        milli += Math.round(1000 * links.season[l] * firms.factor[links.firm[l]] * k);
      return milli / 1000;
    },
  }),
  indicator({
    id: "intern-share-most",
    name: { zh: "实习生占在岗职工比例（最高的企业）", en: "Interns relative to staff, the highest of all firms" },
    theme: "firms",
    unit: "share",
    better: "none",
    delta: 0.01,
    scale: "biased",
    moment: "quarterly",
    definition: {
      zh: "最近一季（1月至6月）各企业各月末实习生与在岗职工之比的最大值；《职业学校学生实习管理规定》的上限为10%。",
      en: "The largest ratio of interns to staff of any firm at the end of any month of the last season (January to June); the rules of 2021 allow 10 % at most.",
    },
    measure: ({ world }) => {
      const { links, lists } = world;
      let most = 0;
      for (let l = 0 as Link; l < lists.linkEnd; l++) most = Math.max(most, links.ratio[l]);
      return most;
    },
  }),
  indicator({
    id: "intern-conversion",
    name: { zh: "合作企业实习留用率", en: "Interns kept by partner firms" },
    theme: "education",
    unit: "share",
    better: "higher",
    delta: 0.02,
    scale: "linear",
    moment: "anniversary",
    cohortAge: 0,
    definition: {
      zh: "最近一季岗位实习的学生（含订单班）中，毕业后7月在实习企业上岗者的比例。",
      en: "Of students of the last season of internships (order classes too), those who started work at their firm in July.",
    },
    measure: ({ world: { links, lists }, month }) => {
      if (moyOf(month) !== JULY) return Number.NaN;
      let taken = 0;
      let kept = 0;
      for (let l = 0 as Link; l < lists.linkEnd; l++) {
        taken += links.taken[l];
        kept += links.converted[l];
      }
      return shareOf(kept, taken);
    },
  }),
  indicator({
    id: "breach-rate",
    name: { zh: "订单班违约率", en: "Order-class promises not kept" },
    theme: "firms",
    unit: "share",
    better: "lower",
    delta: 0.02,
    scale: "linear",
    moment: "anniversary",
    cohortAge: 0,
    definition: {
      zh: "当年7月毕业的订单班学生中没有按约上岗者的比例。",
      en: "Of order-class students who graduated this July, those who did not take up the post promised.",
    },
    measure: ({ world: { classes, lists }, month }) => {
      if (moyOf(month) !== JULY) return Number.NaN;
      let filled = 0;
      let arrived = 0;
      for (let k = 0 as OrderClass; k < lists.classEnd; k++) {
        if (classes.formed[k] < 0 || classes.until[k] !== month) continue;
        filled += classes.filled[k];
        arrived += classes.arrived[k];
      }
      return shareOf(filled - arrived, filled);
    },
  }),
  indicator({
    id: "compensation",
    name: { zh: "当月违约补偿", en: "Compensation for breach in the month" },
    theme: "firms",
    unit: "yuan",
    better: "none",
    delta: 10_000,
    scale: "biased",
    moment: "monthly",
    definition: {
      zh: "订单班学生和毕业生因不按约上岗、服务期未满离职，当月向企业支付的补偿（实际元）。",
      en: "What order-class students and graduates paid firms in the month for not taking up a post or leaving before the service period ended, real yuan.",
    },
    measure: ({ world: { ledger }, k }) => (ledger.flow(reason.compensation) * k) / 100,
  }),
] as const;

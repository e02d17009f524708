import { months, parameters, ratio, share, yuan } from "../../kernel/parameter.ts";
import { assumed, calibrated, law, published } from "./sources.ts";

/** Order classes between a firm and a school (E8, E9). */
export const cooperation = parameters("cooperation", {
  seatCost: yuan({
    label: { zh: "订单班每学位企业培养成本（元）", en: "Training cost of an order-class seat to the firm, yuan" },
    default: 9000, range: [0, 60_000], source: published("冉云芳: firms' cost of apprenticeship in Zhejiang pilots, on average a loss"), acts: "policy", prior: { kind: "uniform", low: 6000, high: 12_000 },
  }),
  fixedCost: yuan({
    label: { zh: "举办订单班固定成本（元/年）", en: "Fixed cost of running an order class, yuan a year" },
    default: 100_000, range: [0, 1_000_000], source: assumed("A coordinator's time, agreements and equipment: 60 thousand yuan plus 20 thousand per step of the mode."), acts: "spin-up",
  }),
  relational: yuan({
    label: { zh: "每学位声誉与招聘便利收益（元）", en: "Standing and recruitment benefit per seat, yuan" },
    default: 3500, range: [0, 20_000], source: calibrated("Two thirds of firms that train do so at a loss without support"), acts: "spin-up",
  }),
  spread: yuan({
    label: { zh: "每学位净收益的企业间标准差（元）", en: "Spread between firms of the net benefit per seat, yuan" },
    default: 5000, range: [500, 30_000], source: calibrated("Net benefit positive for 28–35 % of firms that train"), acts: "policy", prior: { kind: "uniform", low: 3000, high: 9000 },
  }),
  consider: share({
    label: { zh: "每年重新考虑合作的企业比例", en: "Share of firms that reconsider cooperation a year" },
    default: 0.35, range: [0, 1], source: assumed("Agreements run about three years."), acts: "spin-up",
  }),
  openness: share({
    label: { zh: "有条件办订单班的企业比例", en: "Share of firms of 100 staff and more that could run an order class" },
    default: 0.2, range: [0, 1], source: calibrated("150–400 firms take part in any cooperation"), acts: "spin-up",
  }),
  seatsShare: share({
    label: { zh: "订单班学位占岗位数比例", en: "Seats of an order class relative to the firm's posts" },
    default: 0.06, range: [0, 0.5], source: assumed("About a fifth of yearly hires."), acts: "spin-up",
  }),
  premium: share({
    label: { zh: "订单班毕业生工资溢价", en: "Pay premium promised to order-class graduates" },
    default: 0.05, range: [0, 0.5], source: assumed("Upper-bound cases report +20 %."), acts: "spin-up",
  }),
  service: months({
    label: { zh: "订单班服务期（月）", en: "Service period of an order class, months" },
    default: 24, range: [0, 60], source: law("劳动合同法", "第二十二条"), acts: "spin-up",
  }),
  enforcement: share({
    label: { zh: "违约金追偿概率", en: "Chance that a clawback is enforced" },
    default: 0.35, range: [0, 1], source: assumed("Before employment it is a civil contract; .2–.5."), acts: "policy", prior: { kind: "uniform", low: 0.2, high: 0.5 },
  }),
  horizon: months({
    label: { zh: "企业核算合作的年限（月）", en: "Horizon over which a firm counts cooperation's gains, months" },
    default: 30, range: [6, 120], source: assumed("Short-termism: two to three years."), acts: "policy", prior: { kind: "uniform", low: 24, high: 36 },
  }),
  trustKept: share({
    label: { zh: "守约增加的互信", en: "Trust gained when a promise is kept" },
    default: 0.05, range: [0, 1], source: assumed("No measured scale of trust exists."), acts: "spin-up",
  }),
  trustBroken: share({
    label: { zh: "违约减少的互信", en: "Trust lost when a promise is broken" },
    default: 0.3, range: [0, 1], source: assumed("No measured scale of trust exists."), acts: "spin-up",
  }),
  attraction: ratio({
    label: { zh: "学生对订单班的偏好（对数工资）", en: "Students' taste for an order class's certainty, log pay" },
    default: 0.1, range: [-1, 1], source: assumed("A promised job is worth a tenth of pay."), acts: "spin-up",
  }),
});

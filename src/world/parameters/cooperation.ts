import { count, months, parameters, ratio, share, yuan } from "../../kernel/parameter.ts";
import { assumed, calibrated } from "./sources.ts";

/** Agreements between a firm and a school, and order classes among them (E8, E9). */
export const cooperation = parameters("cooperation", {
  seatCost: yuan({
    label: { zh: "订单班每学位企业培养成本（元）", en: "Training cost of an order-class seat to the firm, yuan" },
    default: 10_000,
    range: [0, 60_000],
    source: assumed({
      zh: "浙江、上海42家酒店服务类企业合作期间平均亏损，28.6%的企业盈利（冉云芳，2017，《职教论坛》第25期）；金额按判断取值。",
      en: "Firms in hotels and services in Zhejiang and Shanghai lose by cooperation on average, 28.6 % gain (Ran Yunfang 2017, Vocational Education Forum 25); the amount is set by judgement.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 6000, high: 12_000 },
  }),
  fixedCost: yuan({
    label: { zh: "举办订单班固定成本（元/年）", en: "Fixed cost of running an order class, yuan a year" },
    default: 38_000,
    range: [0, 1_000_000],
    source: calibrated({
      zh: "百人以上企业10%—25%参与校企合作；含专人协调、协议和设备。",
      en: "10–25 % of firms of 100 staff and more take part; a coordinator's time, agreements and equipment.",
    }),
    acts: "spin-up",
  }),
  relational: yuan({
    label: {
      zh: "订单班每学位声誉与招聘便利收益（元）",
      en: "Standing and recruitment benefit of an order-class seat, yuan",
    },
    default: 5700,
    range: [0, 20_000],
    source: calibrated({
      zh: "没有补贴时，三分之二的办班企业处于亏损。",
      en: "Two thirds of firms that train do so at a loss without support.",
    }),
    acts: "spin-up",
  }),
  spread: yuan({
    label: { zh: "每学位净收益的企业间标准差（元）", en: "Spread between firms of the net benefit per seat, yuan" },
    default: 4500,
    range: [500, 30_000],
    source: calibrated({
      zh: "办班企业中净收益为正的占28%—35%。",
      en: "Net benefit is positive for 28–35 % of firms that train.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 3000, high: 9000 },
  }),
  comes: share({
    label: {
      zh: "企业预期订单班学生按约上岗的比例",
      en: "Share of order-class students a firm expects to take up their post",
    },
    default: 0.85,
    range: [0, 1],
    source: assumed({
      zh: "多数协议得到履行，未找到统计；运行中的实际比例可以不同。",
      en: "Agreements are kept by most; no count was found. What happens in the run may differ.",
    }),
    acts: "spin-up",
  }),
  consider: share({
    label: { zh: "每年重新考虑合作的企业比例", en: "Share of firms that reconsider cooperation a year" },
    default: 0.35,
    range: [0, 1],
    source: assumed({ zh: "合作协议期约三年。", en: "Agreements run about three years." }),
    acts: "spin-up",
  }),
  openness: share({
    label: { zh: "有条件开展校企合作的企业比例", en: "Share of private firms that could cooperate with a school" },
    default: 0.32,
    range: [0, 1],
    source: calibrated({
      zh: "参与各类校企合作的企业有150—400户。",
      en: "150–400 firms take part in cooperation of any kind.",
    }),
    acts: "spin-up",
  }),
  seatsShare: share({
    label: { zh: "订单班学位占岗位数比例", en: "Seats of an order class relative to the firm's posts" },
    default: 0.06,
    range: [0, 0.5],
    source: assumed({ zh: "约为全年招聘人数的五分之一。", en: "About a fifth of yearly hires." }),
    acts: "spin-up",
  }),
  leastSeats: count({
    label: { zh: "订单班最少学位", en: "Fewest seats of an order class" },
    default: 8,
    range: [1, 60],
    source: assumed({ zh: "人数再少便不单独开班。", en: "Fewer students are not taught as a class of their own." }),
    acts: "spin-up",
  }),
  premium: share({
    label: { zh: "订单班毕业生工资溢价", en: "Pay premium promised to order-class graduates" },
    default: 0.05,
    range: [0, 0.5],
    source: assumed({
      zh: "个案报道最高为20%，视为上限。",
      en: "Single cases report up to 20 %, which is taken as an upper bound.",
    }),
    acts: "spin-up",
  }),
  service: months({
    label: { zh: "订单班服务期（月）", en: "Service period of an order class, months" },
    default: 24,
    range: [0, 60],
    source: assumed({
      zh: "《中华人民共和国劳动合同法》第二十二条允许出资培训的用人单位约定服务期；订单班也按两年取值。",
      en: "Article 22 of the Labour Contract Law lets a firm that pays for an employee's training agree on a service period; two years are taken for order classes too.",
    }),
    acts: "spin-up",
  }),
  enforcement: share({
    label: { zh: "违约金追偿概率", en: "Chance that a clawback is enforced" },
    default: 0.35,
    range: [0, 1],
    source: assumed({
      zh: "入职之前属民事合同，难以执行；在0.2—0.5之间。",
      en: "Before employment begins it is a civil contract, hard to enforce; between .2 and .5.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 0.2, high: 0.5 },
  }),
  horizon: months({
    label: { zh: "企业核算合作的年限（月）", en: "Horizon over which a firm counts cooperation's gains, months" },
    default: 30,
    range: [6, 120],
    source: assumed({ zh: "企业只看二至三年。", en: "Firms look two to three years ahead." }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 24, high: 36 },
  }),
  trustKept: share({
    label: { zh: "守约增加的互信", en: "Trust gained when a promise is kept" },
    default: 0.05,
    range: [0, 1],
    source: assumed({ zh: "互信程度没有可测量的标度。", en: "Trust has no measured scale." }),
    acts: "spin-up",
  }),
  trustBroken: share({
    label: { zh: "违约减少的互信", en: "Trust lost when a promise is broken" },
    default: 0.3,
    range: [0, 1],
    source: assumed({ zh: "互信程度没有可测量的标度。", en: "Trust has no measured scale." }),
    acts: "spin-up",
  }),
  attraction: ratio({
    label: { zh: "学生对订单班的偏好（对数工资）", en: "Students' taste for an order class's certainty, log pay" },
    default: 0.1,
    range: [-1, 1],
    source: assumed({ zh: "有保障的岗位折合工资的一成。", en: "A promised job is worth a tenth of pay." }),
    acts: "spin-up",
  }),
});

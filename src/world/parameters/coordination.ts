import { count, months, parameters, rate, ratio, share, yuan } from "../../kernel/parameter.ts";
import { assumed } from "./sources.ts";

const uncounted = { zh: "未找到统计，按判断取值。", en: "No count was found; set by judgement." };

/** Parks and the councils of consortia: who visits firms, what it costs, how long decisions take (A3, A18, D6). */
export const coordination = parameters("coordination", {
  coordinators: count({
    label: { zh: "每个园区专职协调员", en: "Coordinators each park employs" },
    default: 2,
    range: [0, 50],
    source: assumed(uncounted),
    acts: "spin-up",
  }),
  visits: count({
    label: { zh: "每名协调员每年走访企业数", en: "Firms a coordinator visits a year" },
    default: 24,
    range: [0, 500],
    source: assumed({
      zh: "约每两周一户，含前后协调。",
      en: "One firm in a fortnight, preparation and follow-up included.",
    }),
    acts: "spin-up",
  }),
  pay: yuan({
    label: { zh: "每名协调员年成本（元）", en: "Cost of a coordinator, yuan a year" },
    default: 150_000,
    range: [0, 1_000_000],
    source: assumed({
      zh: "全市平均工资加社会保险和办公经费。",
      en: "The city's mean pay with insurance and overheads.",
    }),
    acts: "spin-up",
  }),
  saving: share({
    label: { zh: "成熟联合体节省的固定成本比例", en: "Share of fixed costs that a mature consortium saves a member" },
    default: 0.3,
    range: [0, 1],
    source: assumed({
      zh: "场地、协议和管理由联合体共担；幅度没有测量。",
      en: "Premises, agreements and management are shared; how much that saves has not been measured.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 0.1, high: 0.5 },
  }),
  delay: months({
    label: { zh: "理事会决定一个新项目的时间（月）", en: "Months a council takes over a new project" },
    default: 4,
    range: [0, 36],
    source: assumed({
      zh: "议事通常一季一次，加立项和签约。",
      en: "Councils meet once a quarter; then come plan and signature.",
    }),
    acts: "spin-up",
  }),
  lead: months({
    label: {
      zh: "企业在每年3月签约前提交新项目的时间（月）",
      en: "Months before signing in March in which a firm brings a new project to the council",
    },
    default: 5,
    range: [0, 36],
    source: assumed({
      zh: "上一年10月随秋季招聘提出；未决的下一年再议。",
      en: "Brought in October with autumn's recruiting; what isn't decided by March waits a year.",
    }),
    acts: "spin-up",
  }),
  half: count({
    label: { zh: "使联合体半成熟的协调员人数", en: "Coordinators that bring a consortium half way to maturity" },
    default: 3,
    range: [1, 100],
    source: assumed(uncounted),
    acts: "spin-up",
  }),
  maturing: rate({
    label: {
      zh: "联合体每年向应有成熟度靠近的比例",
      en: "Share of the gap to its due maturity that a consortium closes a year",
    },
    default: 0.3,
    range: [0, 1],
    source: assumed({
      zh: "从雏形到成熟约需三至五年。",
      en: "From a first form to maturity takes three to five years.",
    }),
    acts: "spin-up",
  }),
  delayYoung: ratio({
    label: { zh: "新联合体议事时间相对平均", en: "Time a young consortium takes to decide, relative to the mean" },
    default: 1.25,
    range: [0, 5],
    source: assumed({ zh: "新联合体规则尚未磨合。", en: "Its rules have not settled." }),
    acts: "spin-up",
  }),
  delayRipens: ratio({
    label: { zh: "联合体成熟后议事时间的减少", en: "What a mature consortium takes less, relative to the mean" },
    default: 0.5,
    range: [0, 1.25],
    source: assumed({ zh: "半成熟的联合体为平均。", en: "A half mature one takes the mean." }),
    acts: "spin-up",
  }),
  delaySpread: ratio({
    label: { zh: "议事时间的随机幅度（相对平均）", en: "Range of chance in that time, relative to the mean" },
    default: 1,
    range: [0, 2],
    source: assumed({ zh: "快的一半，慢的一倍半。", en: "From a half to one and a half times." }),
    acts: "spin-up",
  }),
  trustless: share({
    label: {
      zh: "没有合作的联合体能达到的成熟度（协调力量充足时）",
      en: "Maturity that coordination alone can carry without any agreement",
    },
    default: 0.25,
    source: assumed(uncounted),
    acts: "spin-up",
  }),
  trustPart: share({
    label: { zh: "成熟度中随成员互信的部分", en: "Part of maturity that members’ trust carries" },
    default: 0.5,
    source: assumed(uncounted),
    acts: "spin-up",
  }),
});

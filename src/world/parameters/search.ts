import { count, rate, ratio, share } from "../../kernel/parameter.ts";
import { assumed, calibrated } from "./sources.ts";

/** What seekers know of, ask for and take, and what firms ask of them (E6). */
export const search = {
  knownOwn: count({
    label: { zh: "求职者每轮所见本专业类空岗", en: "Vacancies of the own cluster a seeker sees a round" },
    default: 1,
    range: [0, 40],
    source: assumed({
      zh: "与申请数一起，按求职成功率和岗位填补率共同确定。",
      en: "Set with the number of applications on finding and fill rates together.",
    }),
    acts: "spin-up",
  }),
  knownAny: count({
    label: { zh: "求职者每轮所见其他空岗", en: "Other vacancies a seeker sees a round" },
    default: 6,
    range: [0, 40],
    source: assumed({
      zh: "与申请数一起，按求职成功率和岗位填补率共同确定。",
      en: "Set with the number of applications on finding and fill rates together.",
    }),
    acts: "spin-up",
  }),
  applications: count({
    label: { zh: "失业者每轮申请数", en: "Applications of an unemployed person a round" },
    default: 3,
    range: [1, 10],
    source: calibrated({
      zh: "失业者每月求职成功率为22%，空岗每月填补率为66%。",
      en: "Of the jobless 22 % find work and of vacancies 66 % are filled in a month.",
    }),
    acts: "spin-up",
  }),
  applicationsEmployed: count({
    label: { zh: "在职求职者每月申请数", en: "Applications of an employed seeker a month" },
    default: 2,
    range: [1, 10],
    source: assumed({
      zh: "少于失业者；与求职强度一起按在职转换率确定。",
      en: "Fewer than the unemployed send; with search intensity it is calibrated on job-to-job moves.",
    }),
    acts: "spin-up",
  }),
  suitable: share({
    label: { zh: "申请双方可谈的概率", en: "Chance that a contact suits both sides" },
    default: 0.103,
    range: [0.02, 1],
    source: calibrated({
      zh: "失业者每月求职成功率为22%，空岗每月填补率为66%。",
      en: "Of the jobless 22 % find work and of vacancies 66 % are filled in a month.",
    }),
    acts: "spin-up",
  }),
  suitableFair: share({
    label: { zh: "招聘会申请可谈的概率", en: "Chance that a contact at a fair suits both sides" },
    default: 0.14,
    range: [0.02, 1],
    source: calibrated({
      zh: "毕业后不升学、留在本市的毕业生中（含暂不求职者），70%—75%在7月1日已落实岗位。",
      en: "Of graduates who stay here and don't go on studying, those who pause among them, 70–75 % hold a post on 1 July.",
    }),
    acts: "spin-up",
  }),
  choiceSpread: ratio({
    label: { zh: "求职选择的随机性", en: "Scale of taste in the choice among known vacancies" },
    default: 0.15,
    range: [0.01, 1],
    source: assumed({
      zh: "工资相差约15%的空岗，求职者才能明显分出高下。",
      en: "Seekers tell apart vacancies whose pay differs by about 15 %.",
    }),
    acts: "spin-up",
  }),
  fieldTaste: ratio({
    label: { zh: "对本专业岗位的偏好（对数工资）", en: "Taste for work in one's field, log pay" },
    default: 0.02,
    range: [0, 1],
    source: calibrated({
      zh: "高职毕业生工作与专业相关度为62%。",
      en: "62 % of higher-vocational graduates work in their field.",
    }),
    acts: "spin-up",
  }),
  commuting: ratio({
    label: { zh: "通勤每公里折合对数工资", en: "Log pay worth a kilometre of commuting" },
    default: 0.006,
    range: [0, 0.05],
    source: assumed({ zh: "通勤30公里折合工资的18%。", en: "Thirty kilometres are worth 18 % of pay." }),
    acts: "spin-up",
  }),
  usualGap: ratio({
    label: {
      zh: "在岗者平均产出低于完全胜任者（对数）",
      en: "Log output of usual staff below that of fully competent ones",
    },
    default: 0.08,
    range: [0, 0.5],
    source: assumed({
      zh: "录用和辞退以此为标准；约为在岗人员技能差距造成的平均产出损失。",
      en: "The standard of hiring and dismissal; about the mean output that staff lose to skill gaps.",
    }),
    acts: "spin-up",
  }),
  bar: ratio({
    label: { zh: "录用门槛低于岗位平均产出", en: "Distance of the hiring bar below mean log output" },
    default: 0.03,
    range: [-0.2, 0.5],
    source: calibrated({ zh: "空岗每月填补率为66%。", en: "66 % of vacancies are filled in a month." }),
    acts: "spin-up",
  }),
  learned: share({
    label: {
      zh: "企业预期可在岗补上的技能差距",
      en: "Share of a technical gap a firm counts on being learned at work",
    },
    default: 0.5,
    range: [0, 1],
    source: assumed({
      zh: "专业技能在岗九个月可补上一半差距。",
      en: "Technical skill closes half its gap in nine months of work.",
    }),
    acts: "spin-up",
  }),
  noviceBar: ratio({
    label: { zh: "应届生录用门槛放宽", en: "Lower bar for novices, log output" },
    default: 0.25,
    range: [0, 0.6],
    source: calibrated({
      zh: "有就业意愿的毕业生中，70%—75%在7月1日已落实岗位。",
      en: "70–75 % of graduates who seek work hold a job on 1 July.",
    }),
    acts: "spin-up",
  }),
  productMargin: ratio({
    label: { zh: "边际产出对门槛的影响上限", en: "Bound of the marginal product's effect on standards" },
    default: 0.15,
    range: [0, 0.5],
    source: assumed({
      zh: "使录用门槛不超出同一职业的通常差异。",
      en: "Keeps standards within an occupation's usual spread.",
    }),
    acts: "spin-up",
  }),
  reserveStart: share({
    label: {
      zh: "求职之初保留工资占预期工资比例",
      en: "Reservation wage at the start of search relative to expected pay",
    },
    default: 0.85,
    range: [0.5, 1.1],
    source: calibrated({
      zh: "失业者每月求职成功率为22%，岗位空缺率为3%—4%。",
      en: "Of the jobless 22 % find work in a month; 3–4 % of posts are vacant.",
    }),
    acts: "spin-up",
  }),
  reserveFloor: share({
    label: { zh: "保留工资下限占预期工资比例", en: "Floor of the reservation wage relative to expected pay" },
    default: 0.4,
    range: [0, 1],
    source: assumed({
      zh: "失业保险金和家庭支持使求职者可以坚持的水平。",
      en: "What unemployment benefit and family support allow one to hold out for.",
    }),
    acts: "spin-up",
  }),
  reserveDecay: rate({
    label: { zh: "保留工资每月下降", en: "Monthly decay of the reservation wage" },
    default: 0.06,
    range: [0, 0.5],
    source: assumed({
      zh: "求职者接受工作的情况只能较弱地识别这一数值。",
      en: "What seekers accept identifies it only weakly.",
    }),
    acts: "spin-up",
  }),
  jobSearch: rate({
    label: { zh: "在职者每月求职强度", en: "Monthly search intensity of the employed" },
    default: 0.64,
    range: [0, 2],
    source: calibrated({
      zh: "在职者每月直接换工作的占0.8%—1.0%，随年龄下降。",
      en: "0.8–1.0 % of employees change jobs directly in a month, fewer with age.",
    }),
    acts: "spin-up",
  }),
  moveCost: ratio({
    label: { zh: "换工作成本（对数工资）", en: "Cost of changing jobs, log pay" },
    default: 0.05,
    range: [0, 0.5],
    source: assumed({ zh: "一年内约折合半个多月工资。", en: "Somewhat more than half a month's pay over a year." }),
    acts: "spin-up",
  }),
};

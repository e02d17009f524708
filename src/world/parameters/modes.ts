import { months, number, parameters, ratio, share, yuan } from "../../kernel/parameter.ts";
import { assumed, calibrated, law } from "./sources.ts";

const RULES = ["职业学校学生实习管理规定", "教职成〔2021〕4号"] as const;

/** The ladder of modes in which firms cooperate with schools, and internships under the rules of 2021 (E9). */
export const modes = parameters("modes", {
  internsOfStaff: share({
    label: { zh: "实习学生占在岗职工比例上限", en: "Most interns relative to a firm's staff" },
    default: 0.1,
    source: law(...RULES),
    acts: "spin-up",
  }),
  internsOfPost: share({
    label: { zh: "实习学生占同类岗位在岗职工比例上限", en: "Most interns relative to the staff of like posts" },
    default: 0.2,
    source: law(...RULES),
    acts: "spin-up",
  }),
  internPay: share({
    label: {
      zh: "实习报酬占同岗位试用期工资比例下限",
      en: "Least pay of interns relative to probation pay of the post",
    },
    default: 0.8,
    source: law(...RULES),
    acts: "spin-up",
  }),
  internMonths: months({
    label: { zh: "岗位实习月数", en: "Months of an internship" },
    default: 6,
    range: [1, 6],
    source: law(...RULES, { zh: "岗位实习一般为六个月。", en: "Internships at a post normally last six months." }),
    acts: "spin-up",
  }),
  probationPay: share({
    label: { zh: "试用期工资占起薪比例", en: "Probation pay relative to starting pay" },
    default: 0.9,
    range: [0.8, 1],
    source: assumed({
      zh: "劳动合同法规定不低于约定工资的八成，取八成与全额的中点。",
      en: "The Labour Contract Law asks for eight tenths of agreed pay at least; midway between that and full pay.",
    }),
    acts: "spin-up",
  }),
  internOutput: ratio({
    label: { zh: "实习生产出相对正式新员工", en: "Output of an intern relative to a newly hired graduate" },
    default: 0.5,
    range: [0, 1],
    source: assumed({
      zh: "实习生先看后做，未查到产出统计。",
      en: "Interns watch before they do; no count of output was found.",
    }),
    acts: "spin-up",
  }),
  mentorHours: number({
    label: { zh: "企业导师每月指导每名实习生的小时数", en: "Hours a month in which a mentor guides one intern" },
    default: 20,
    range: [0, 160],
    source: assumed({ zh: "约每个工作日一小时。", en: "About an hour each working day." }),
    acts: "spin-up",
  }),
  lectureHours: number({
    label: {
      zh: "企业导师每年用于每名学生的小时数",
      en: "Hours a year that firms' mentors give to one student at school",
    },
    default: 10,
    range: [0, 200],
    source: assumed({ zh: "约一门课程的六分之一。", en: "About a sixth of one course." }),
    acts: "spin-up",
  }),
  guided: ratio({
    label: {
      zh: "一小时导师指导相当于自行实践的小时数",
      en: "Hours of work on one's own that teach as much as an hour with a mentor",
    },
    default: 3,
    range: [0, 10],
    source: assumed({
      zh: "一对一指导的学习速度按三倍取值。",
      en: "Guidance one to one is taken to teach three times as fast.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 1, high: 5 },
  }),
  internPractice: ratio({
    label: {
      zh: "合作企业实习一个月相当于在岗学习的月数",
      en: "Months of learning at work that a month's internship at a partner is worth beyond an ordinary one",
    },
    default: 0.5,
    range: [0, 1],
    source: assumed({
      zh: "其他学生也要实习，只计岗位对口和导师指导带来的部分。",
      en: "Other students have internships too; only what guidance and a fitting post add is counted.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 0.2, high: 0.8 },
  }),
  basePractice: ratio({
    label: {
      zh: "每生一个实训工位相当于在岗学习的月数",
      en: "Months of learning at work that a training place per student is worth",
    },
    default: 2,
    range: [0, 12],
    source: assumed({
      zh: "每周约一天实训、持续一学年，扣除校内实训已有的部分。",
      en: "About a day a week for a school year, less what school workshops give anyway.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 0.5, high: 4 },
  }),
  classTime: share({
    label: { zh: "订单班在企业学习的时间比例", en: "Share of an order class's time spent at the firm" },
    default: 0.25,
    source: assumed({ zh: "订单班多在最后一年进企业。", en: "Order classes mostly go to the firm in the last year." }),
    acts: "spin-up",
  }),
  collegeTime: share({
    label: {
      zh: "产业学院（双元、现代学徒）在企业学习的时间比例",
      en: "Share of time spent at the firm in an industry college or modern apprenticeship",
    },
    default: 0.4,
    source: assumed({ zh: "现代学徒制校企交替约各半。", en: "Modern apprenticeships alternate, near half and half." }),
    acts: "spin-up",
  }),
  placesPerStudent: ratio({
    label: { zh: "共建基地每名协议学生的实训工位数", en: "Training places of a base per student agreed on" },
    default: 2,
    range: [0, 10],
    source: assumed({ zh: "基地同时供同专业其他学生使用。", en: "Other students of the programme use the base too." }),
    acts: "spin-up",
  }),
  placeCost: yuan({
    label: {
      zh: "每个实训工位每年的设备折旧与运行费用（元）",
      en: "Depreciation and upkeep of a training place, yuan a year",
    },
    default: 2000,
    range: [0, 50000],
    source: assumed({
      zh: "设备约一万六千元，按八年折旧。",
      en: "Equipment of about 16 thousand yuan over eight years.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 1000, high: 4000 },
  }),
  fixedStep: yuan({
    label: { zh: "合作每深入一级增加的固定成本（元/年）", en: "Fixed cost of each closer step, yuan a year" },
    default: 15_000,
    range: [0, 500000],
    source: calibrated({
      zh: "参与企业多为接收实习，办订单班者较少。",
      en: "Most firms that take part take interns; fewer run order classes.",
    }),
    acts: "spin-up",
  }),
  fixedBySize: ratio({
    label: { zh: "固定成本对企业规模的弹性（百人以下）", en: "Elasticity of the fixed cost to size below 100 staff" },
    default: 1.05,
    range: [0, 2],
    source: calibrated({
      zh: "20—99人企业的参与率为2%—4%，20人以下不足0.5%。",
      en: "2–4 % of firms of 20–99 staff take part, under 0.5 % of smaller ones.",
    }),
    acts: "spin-up",
  }),
  discount: share({
    label: { zh: "企业核算合作的年贴现率", en: "Rate at which firms discount what cooperation brings, a year" },
    default: 0.1,
    source: assumed({
      zh: "高于贷款利率，反映企业更看重眼前。",
      en: "Above the rate on loans: firms value what is near.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 0.05, high: 0.2 },
  }),
  moves: ratio({
    label: {
      zh: "企业估计的在职求职者换工作的比例",
      en: "Chance, as firms reckon it, that a month of search on the job ends in a move",
    },
    default: 0.1,
    range: [0, 3],
    source: calibrated({
      zh: "新员工前六个月离职约四成。",
      en: "About four tenths of new graduates leave within six months.",
    }),
    acts: "spin-up",
  }),
  poached: ratio({
    label: {
      zh: "合作培养的毕业生在职求职强度相对其他新员工",
      en: "Search on the job by those whom firms trained relative to other hires: how readily they are poached",
    },
    default: 1,
    range: [0, 10],
    source: assumed({
      zh: "技能更受市场欢迎，但未查到差别的估计值；1为与其他新员工相同。",
      en: "Their skills are more sought after, but no estimate of the difference was found; at 1 they are like other hires.",
    }),
    acts: "spin-up",
  }),
  screened: ratio({
    label: {
      zh: "企业估计的实习留用者离职倾向相对普通新员工",
      en: "Quit hazard of interns a firm keeps relative to other hires, as firms reckon it",
    },
    default: 0.7,
    range: [0, 2],
    source: assumed({
      zh: "双方在实习中已经了解彼此；运行中的实际比例可以不同。",
      en: "Both sides have come to know each other; what happens in the run may differ.",
    }),
    acts: "spin-up",
  }),
  converts: share({
    label: { zh: "企业预期的实习留用比例", en: "Share of interns that a firm expects to keep" },
    default: 0.4,
    source: assumed({
      zh: "未查到统计；运行中的实际比例可以不同。",
      en: "No count was found; what happens in the run may differ.",
    }),
    acts: "spin-up",
  }),
  keepTaste: ratio({
    label: {
      zh: "学生接受留用的最低岗位满意度（对数工资）",
      en: "Least taste for the post, log pay, at which an intern accepts to stay",
    },
    default: 0,
    range: [-1, 1],
    source: assumed({
      zh: "实习中发现岗位不如一般岗位者另找工作。",
      en: "Interns who find the post worse than the usual one look elsewhere.",
    }),
    acts: "spin-up",
  }),
  baseTrust: share({
    label: { zh: "共建实训基地所需的互信程度", en: "Trust from which partners build a base" },
    default: 0.5,
    source: assumed({
      zh: "守约四年以上才会共同投资。",
      en: "Four years of kept agreements come before joint investment.",
    }),
    acts: "spin-up",
  }),
  collegeTrust: share({
    label: { zh: "共建产业学院所需的互信程度", en: "Trust from which partners found an industry college" },
    default: 0.65,
    source: assumed({
      zh: "守约七年以上才会共同办学。",
      en: "Seven years of kept agreements come before a joint college.",
    }),
    acts: "spin-up",
  }),
  renewal: share({
    label: { zh: "每年更新的实训设备比例", en: "Share of a base's outdated equipment renewed a year" },
    default: 0.2,
    source: assumed({ zh: "约五年更新一轮。", en: "Renewed about every five years." }),
    acts: "spin-up",
  }),
});

import { count, months, parameters, rate, ratio, share } from "../../kernel/parameter.ts";
import { assumed, calibrated } from "./sources.ts";

/** Search, hiring and separation (E6, E7). */
export const market = parameters("market", {
  knownOwn: count({
    label: { zh: "求职者每轮所见本专业类空岗", en: "Vacancies of the own cluster a seeker sees a round" },
    default: 2, range: [0, 40], source: assumed("With applications, calibrated jointly on finding and fill rates."), acts: "spin-up",
  }),
  knownAny: count({
    label: { zh: "求职者每轮所见其他空岗", en: "Other vacancies a seeker sees a round" },
    default: 6, range: [0, 40], source: assumed("With applications, calibrated jointly on finding and fill rates."), acts: "spin-up",
  }),
  applications: count({
    label: { zh: "失业者每轮申请数", en: "Applications of an unemployed person a round" },
    default: 3, range: [1, 10], source: calibrated("Finding rate .22 and fill rate .66 a month"), acts: "spin-up",
  }),
  applicationsEmployed: count({
    label: { zh: "在职求职者每月申请数", en: "Applications of an employed seeker a month" },
    default: 2, range: [1, 10], source: assumed("Fewer than the unemployed send; with search intensity it is calibrated on job-to-job moves.", "少于失业者；与求职强度一起按在职转换率校准。"), acts: "spin-up",
  }),
  suitable: share({
    label: { zh: "申请双方可谈的概率", en: "Chance that a contact suits both sides" },
    default: 0.125, range: [0.02, 1], source: calibrated("Finding rate .22 and fill rate .66 a month"), acts: "spin-up",
  }),
  suitableFair: share({
    label: { zh: "招聘会申请可谈的概率", en: "Chance that a contact at a fair suits both sides" },
    default: 0.4, range: [0.02, 1], source: calibrated("70–75 % of graduates who seek work hold a job on 1 July"), acts: "spin-up",
  }),
  choiceSpread: ratio({
    label: { zh: "求职选择的随机性", en: "Scale of taste in the choice among known vacancies" },
    default: 0.15, range: [0.01, 1], source: assumed("Log pay units."), acts: "spin-up",
  }),
  fieldTaste: ratio({
    label: { zh: "对本专业岗位的偏好（对数工资）", en: "Taste for work in one's field, log pay" },
    default: 0.05, range: [0, 1], source: calibrated("Relevance of job to major 62 %"), acts: "spin-up",
  }),
  commuting: ratio({
    label: { zh: "通勤每公里折合对数工资", en: "Log pay worth a kilometre of commuting" },
    default: 0.006, range: [0, 0.05], source: assumed("Thirty kilometres are worth 18 % of pay."), acts: "spin-up",
  }),
  bar: ratio({
    label: { zh: "录用门槛低于岗位平均产出", en: "Distance of the hiring bar below mean log output" },
    default: 0.03, range: [-0.2, 0.5], source: calibrated("Fill rate .66 a month"), acts: "spin-up",
  }),
  learned: share({
    label: { zh: "企业预期可在岗补上的技能差距", en: "Share of a technical gap a firm counts on being learned at work" },
    default: 0.5, range: [0, 1], source: assumed("Technical skill closes half its gap in nine months of work.", "专业技能在岗九个月可补上一半差距。"), acts: "spin-up",
  }),
  noviceBar: ratio({
    label: { zh: "应届生录用门槛放宽", en: "Lower bar for novices, log output" },
    default: 0.25, range: [0, 0.6], source: calibrated("70–75 % of graduates who seek work hold a job on 1 July"), acts: "spin-up",
  }),
  productMargin: ratio({
    label: { zh: "边际产出对门槛的影响上限", en: "Bound of the marginal product's effect on standards" },
    default: 0.15, range: [0, 0.5], source: assumed("Keeps standards within an occupation's usual spread."), acts: "spin-up",
  }),
  reserveFloor: share({
    label: { zh: "保留工资下限占预期工资比例", en: "Floor of the reservation wage relative to expected pay" },
    default: 0.4, range: [0, 1], source: assumed("Unemployment benefit and family support."), acts: "spin-up",
  }),
  reserveDecay: rate({
    label: { zh: "保留工资每月下降", en: "Monthly decay of the reservation wage" },
    default: 0.06, range: [0, 0.5], source: assumed("Weakly identified by acceptance."), acts: "spin-up",
  }),
  jobSearch: rate({
    label: { zh: "在职者每月求职强度", en: "Monthly search intensity of the employed" },
    default: 0.5, range: [0, 2], source: calibrated("Job-to-job moves .8–1.0 % of employees a month, falling with age"), acts: "spin-up",
  }),
  moveCost: ratio({
    label: { zh: "换工作成本（对数工资）", en: "Cost of changing jobs, log pay" },
    default: 0.08, range: [0, 0.5], source: assumed("One month's pay over a year."), acts: "spin-up",
  }),
  taste: ratio({
    label: { zh: "入职后才知的岗位满意度标准差", en: "Spread of the taste for a post seen only after starting" },
    default: 0.25, range: [0, 0.6], source: calibrated("42 % of 高职 graduates leave their first job within six months"), acts: "spin-up",
  }),
  tasteWeight: ratio({
    label: { zh: "满意度对离职的影响", en: "Weight of taste in quits and search" },
    default: 3, range: [0, 6], source: calibrated("42 % of 高职 graduates leave their first job within six months"), acts: "spin-up",
  }),
  tasteSeen: rate({
    label: { zh: "每月看清满意度的概率", en: "Monthly chance that taste becomes known" },
    default: 0.35, range: [0.01, 1], source: calibrated("Half of separations of starters fall in the first three months"), acts: "spin-up",
  }),
  outputSeen: rate({
    label: { zh: "每月看清真实产出的概率", en: "Monthly chance that true output becomes known" },
    default: 0.05, range: [0.01, 1], source: calibrated("Dismissals 2–3 % of starters in six months"), acts: "spin-up",
  }),
  dismissal: ratio({
    label: { zh: "辞退门槛低于岗位平均产出", en: "Distance of the dismissal line below mean log output" },
    default: 0.15, range: [0, 0.6], source: calibrated("Dismissals 2–3 % of starters in six months"), acts: "spin-up",
  }),
  quitYoung: rate({
    label: { zh: "新入职每月裸辞风险", en: "Monthly hazard of quitting to search at the start of a job" },
    default: 0.028, range: [0, 0.2], source: calibrated("Separations by tenure"), acts: "spin-up",
  }),
  quitBase: rate({
    label: { zh: "长期每月离职风险", en: "Monthly hazard of leaving a settled job" },
    default: 0.0042, range: [0, 0.05], source: calibrated("Employment to unemployment .0116 a month"), acts: "spin-up",
  }),
  quitInactive: share({
    label: { zh: "离职后退出劳动力的比例", en: "Share of quits that leave the labour force" },
    default: 0.15, range: [0, 1], source: assumed("Care and study; they come back with the return hazard."), acts: "spin-up",
  }),
  ownAccountIn: rate({
    label: { zh: "失业者每月转为个体经营", en: "Monthly move from unemployment to own-account work" },
    default: 0.075, range: [0, 0.3], source: calibrated("Finding rate .22, of which .07 own-account"), acts: "spin-up",
  }),
  ownAccountOut: rate({
    label: { zh: "个体经营者每月转为求职", en: "Monthly move from own-account work to search" },
    default: 0.0098, range: [0, 0.1], source: calibrated("Own-account stock 460 thousand"), acts: "spin-up",
  }),
  farmExit: rate({
    label: { zh: "务农者每年转出比例", en: "Share of farm workers who leave farming per year" },
    default: 0.03, range: [0, 0.2], source: calibrated("Farm employment −3 % a year"), acts: "spin-up",
  }),
  activity: rate({
    label: { zh: "非劳动力每月回归求职", en: "Monthly return from inactivity to search" },
    default: 0.012, range: [0, 0.2], source: calibrated("Inactive stock of working age roughly constant"), acts: "spin-up",
  }),
  inactivity: rate({
    label: { zh: "失业者每月退出劳动力", en: "Monthly exit from unemployment to inactivity" },
    default: 0.02, range: [0, 0.2], source: calibrated("Inactive stock of working age roughly constant"), acts: "spin-up",
  }),
  fairSlots: share({
    label: { zh: "应届生预留岗位占岗位数每年比例", en: "Posts offered to final-year students a year, relative to staff" },
    default: 0.03, range: [0, 0.1], source: calibrated("70–75 % of graduates who seek work hold a job on 1 July"), acts: "spin-up",
  }),
  contractBreak: share({
    label: { zh: "就业协议违约比例", en: "Share of forward contracts broken before July" },
    default: 0.05, range: [0, 0.3], source: assumed("Surveys report a few per cent."), acts: "spin-up",
  }),
  examTakers: share({
    label: { zh: "毕业后备考比例", en: "Share of graduates who first study for examinations" },
    default: 0.1, range: [0, 0.4], source: assumed("About one in eight at first; the civil-service and upgrade examinations."), acts: "spin-up",
  }),
  examMonths: months({
    label: { zh: "备考月数", en: "Months spent on examinations" },
    default: 9, range: [1, 24], source: assumed("From July to the spring examinations."), acts: "spin-up",
  }),
});

import { months, parameters, ratio, share, years } from "../../kernel/parameter.ts";
import { assumed } from "./sources.ts";

const replaced = {
  zh: "没有统计，按判断取值；预热期内逐步被模拟结果取代。",
  en: "No count was found; set by judgement, and replaced step by step in the spin-up.",
};
const judged = { zh: "没有统计，按判断取值。", en: "No count was found; set by judgement." };

/** The city as it stands when the spin-up begins. */
export const start = parameters("start", {
  postsFollow: share({
    label: {
      zh: "预热期岗位总数每月补上与劳动力差距的比例",
      en: "Share of a gap between posts and labour force made up in a month of the spin-up",
    },
    default: 0.3,
    range: [0.05, 1],
    source: assumed({
      zh: "够快，劳动力减少时不滞后；够慢，不随7月毕业起伏。",
      en: "Fast enough not to lag behind a labour force that shrinks, slow enough to pass over July.",
    }),
    acts: "spin-up",
  }),
  leftSchool: years({
    label: {
      zh: "初中及以下者开始工作的年龄（岁）",
      en: "Age at first work of those without further schooling, years",
    },
    default: 17,
    range: [14, 20],
    source: assumed({
      zh: "初中毕业时满15岁，最低就业年龄16岁，一般再过一年左右。",
      en: "They leave school at 15, may work from 16, and mostly start about a year later.",
    }),
    acts: "spin-up",
  }),
  perLevel: years({
    label: { zh: "学历每高一级推迟开始工作的年数", en: "Years by which each level of education puts first work off" },
    default: 2,
    range: [0, 5],
    source: assumed({
      zh: "各级学制2—4年，大专和本科都从高中阶段算起，取平均。",
      en: "Levels take two to four years, and both kinds of college begin after upper secondary school; an average.",
    }),
    acts: "spin-up",
  }),
  atWork: share({
    label: { zh: "离校以来在工作的时间比例", en: "Share of the time since school spent at work" },
    default: 0.85,
    source: assumed(judged),
    acts: "spin-up",
  }),
  mostExperience: months({
    label: { zh: "起点工作经历的上限（月）", en: "Most months of work that anybody has at the start" },
    default: 400,
    range: [0, 600],
    source: assumed({
      zh: "约33年；此后工资不再随经历上升。",
      en: "About 33 years; pay no longer rises with experience by then.",
    }),
    acts: "spin-up",
  }),
  spell: months({
    label: { zh: "现有就业状态最早始于多少个月前", en: "Months within which everybody’s present status began" },
    default: 24,
    range: [1, 240],
    source: assumed(replaced),
    acts: "spin-up",
  }),
  farmLimit: share({
    label: {
      zh: "一地务农者最多占用全市同龄其他就业的比例",
      en: "Most of other work at an age that farm work can take the place of where farming is common",
    },
    default: 0.9,
    source: assumed({
      zh: "以免农业比重大的县没有其他就业者。",
      en: "So that places with much farming keep some other work.",
    }),
    acts: "spin-up",
  }),
  retired: years({
    label: {
      zh: "起点非劳动力计为退休的最低年龄（岁）",
      en: "Age from which the inactive count as retired at the start, years",
    },
    default: 55,
    range: [45, 70],
    source: assumed({
      zh: "取男性60岁、女性50—55岁法定年龄之间。",
      en: "Between the statutory ages of 60 for men and 50–55 for women.",
    }),
    acts: "spin-up",
  }),
  college: years({
    label: { zh: "大专学历者最低年龄（岁）", en: "Least age of those with a college certificate at the start, years" },
    default: 20,
    range: [18, 24],
    source: assumed({
      zh: "高中毕业满18岁、学制三年；部分人入学较早。",
      en: "School ends at 18 and courses take three years; some begin early.",
    }),
    acts: "spin-up",
  }),
  awayYoungest: years({
    label: { zh: "起点在外就业者的最低年龄（岁）", en: "Least age of those at work away at the start, years" },
    default: 22,
    range: [18, 30],
    source: assumed({ zh: "外出就读本科者22岁毕业。", en: "Those who study away for a degree finish at 22." }),
    acts: "spin-up",
  }),
  awayAges: years({
    label: { zh: "起点在外就业者的年龄跨度（岁）", en: "Years over which their ages spread evenly" },
    default: 14,
    range: [1, 40],
    source: assumed({ zh: "地区表只有人数；取22—35岁。", en: "The region gives their number only; 22–35 is taken." }),
    acts: "spin-up",
  }),
  awayWorked: months({
    label: { zh: "在外就业者此前每年工作的月数", en: "Months a year that they have worked since" },
    default: 10,
    range: [0, 12],
    source: assumed(judged),
    acts: "spin-up",
  }),
  sameField: share({
    label: {
      zh: "起点在岗者所学专业与岗位相同的概率",
      en: "Chance that the field of a trained person in a post is the post’s, at the start",
    },
    default: 0.6,
    source: assumed(replaced),
    acts: "spin-up",
  }),
  tenure: months({
    label: { zh: "起点平均任职时间（月）", en: "Mean tenure at the start, months" },
    default: 60,
    range: [1, 240],
    source: assumed(replaced),
    acts: "spin-up",
  }),
  settledLeast: ratio({
    label: {
      zh: "起点在岗者至少具备熟练者技能的比例",
      en: "Least part of a settled worker’s skill that those in posts have at the start",
    },
    default: 0.8,
    range: [0, 1],
    source: assumed(replaced),
    acts: "spin-up",
  }),
  settledSpread: ratio({
    label: { zh: "此外随人而异的最大部分", en: "Most of it that they have besides, by person" },
    default: 0.2,
    range: [0, 1],
    source: assumed(replaced),
    acts: "spin-up",
  }),
  firmAge: months({
    label: { zh: "起点企业的最大年龄（月）", en: "Greatest age of firms at the start, months" },
    default: 240,
    range: [1, 600],
    source: assumed({ zh: "在二十年内均匀分布。", en: "Spread evenly over twenty years." }),
    acts: "spin-up",
  }),
  curriculumLag: share({
    label: {
      zh: "最僵化的学校起点课程落后的程度",
      en: "How far the curriculum of a wholly rigid school lags at the start",
    },
    default: 0.4,
    source: assumed(replaced),
    acts: "spin-up",
  }),
  equipmentAge: years({
    label: { zh: "起点实训设备的平均年龄（年）", en: "Mean age of equipment at the start, years" },
    default: 5,
    range: [0, 20],
    source: assumed(replaced),
    acts: "spin-up",
  }),
  teacherYoungest: years({
    label: { zh: "起点教师的最低年龄（岁）", en: "Least age of teachers at the start, years" },
    default: 26,
    range: [20, 40],
    source: assumed({ zh: "硕士毕业约26岁。", en: "A master’s degree is taken at about 26." }),
    acts: "spin-up",
  }),
  teacherAges: years({
    label: { zh: "起点教师的年龄跨度（岁）", en: "Years over which their ages spread evenly" },
    default: 32,
    range: [1, 45],
    source: assumed({ zh: "止于退休前两年左右。", en: "They end about two years before retirement." }),
    acts: "spin-up",
  }),
  teacherPractice: ratio({
    label: { zh: "起点教师企业实践存量上限（月）", en: "Most months of firm practice that teachers have at the start" },
    default: 20,
    range: [0, 120],
    source: assumed(replaced),
    acts: "spin-up",
  }),
  teacherDual: ratio({
    label: {
      zh: "起点双师型教师的实践存量下限（月）",
      en: "Months of it from which they are dual-qualified at the start",
    },
    default: 13,
    range: [0, 120],
    source: assumed({
      zh: "使起点约35%的教师为双师型；此后按认定规则变化。",
      en: "So that some 35 % are dual-qualified at the start; the rules of certification take over from there.",
    }),
    acts: "spin-up",
  }),
  teacherCurrency: ratio({
    label: {
      zh: "起点教师专业知识新旧程度的下限（学校均值为1）",
      en: "Least currency of teachers at the start, their school’s being 1",
    },
    default: 0.5,
    range: [0, 1],
    source: assumed(replaced),
    acts: "spin-up",
  }),
  tightness: ratio({
    label: { zh: "起点市场紧度（空岗与求职者之比）", en: "Vacancies per seeker at the start" },
    default: 0.4,
    range: [0.01, 5],
    source: assumed(replaced),
    acts: "spin-up",
  }),
  ownAccountPay: ratio({
    label: { zh: "起点个体经营收入相对平均工资", en: "Pay of own-account work at the start, relative to mean pay" },
    default: 0.72,
    range: [0, 3],
    source: assumed(replaced),
    acts: "spin-up",
  }),
});

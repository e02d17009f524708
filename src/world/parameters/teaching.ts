import { count, months, parameters, ratio, share, years } from "../../kernel/parameter.ts";
import { assumed } from "./sources.ts";

const judged = { zh: "没有统计，按判断取值。", en: "No count was found; set by judgement." };

/** Teachers’ lives, and what their practice and time make of teaching (E10). */
export const teaching = parameters("teaching", {
  retires: years({
    label: { zh: "教师退休年龄（岁）", en: "Age at which teachers retire, years" },
    default: 60,
    range: [50, 70],
    source: assumed({
      zh: "取男教师和高级职称女教师的原法定年龄；延迟退休不单列。",
      en: "The former age of men and of senior women; the rise of pension ages isn’t followed.",
    }),
    acts: "spin-up",
  }),
  entry: years({
    label: { zh: "新教师最小年龄（岁）", en: "Youngest age of new teachers, years" },
    default: 25,
    range: [20, 35],
    source: assumed({ zh: "硕士毕业约25岁。", en: "Master’s degrees are taken at about 25." }),
    acts: "spin-up",
  }),
  entryRange: years({
    label: { zh: "新教师年龄跨度（岁）", en: "Years of age over which new teachers are spread" },
    default: 10,
    range: [0, 30],
    source: assumed(judged),
    acts: "spin-up",
  }),
  fromFirmsLater: years({
    label: { zh: "从企业引进的教师年长几岁", en: "Years by which teachers from firms are older" },
    default: 5,
    range: [0, 20],
    source: assumed({
      zh: "招聘专业教师原则上要求三年以上企业工作经历（国家职业教育改革实施方案，国发〔2019〕4号）。",
      en: "Teachers of trades are in principle to have three years and more in a firm (Guofa [2019] No. 4).",
    }),
    acts: "spin-up",
  }),
  fresh: share({
    label: { zh: "高校毕业新教师的知识时新度", en: "Currency of new teachers from a university" },
    default: 0.6,
    source: assumed(judged),
    acts: "spin-up",
  }),
  seasoned: share({
    label: { zh: "从企业引进教师的知识时新度", en: "Currency of new teachers from a firm" },
    default: 0.85,
    source: assumed(judged),
    acts: "spin-up",
  }),
  seasonedPractice: months({
    label: { zh: "从企业引进教师折算的企业实践月数", en: "Practice that new teachers from a firm bring, months" },
    default: 18,
    range: [0, 120],
    source: assumed(judged),
    acts: "spin-up",
  }),
  early: years({
    label: { zh: "教师职业初期上限（岁）", en: "Age at which teachers’ early career ends, years" },
    default: 35,
    range: [25, 45],
    source: assumed(judged),
    acts: "spin-up",
  }),
  late: years({
    label: { zh: "教师职业后期起点（岁）", en: "Age at which teachers’ late career begins, years" },
    default: 45,
    range: [35, 60],
    source: assumed(judged),
    acts: "spin-up",
  }),
  leaveEarly: ratio({
    label: { zh: "职业初期教师离职相对中期", en: "How readily early teachers leave, relative to those in mid-career" },
    default: 1.5,
    range: [0, 5],
    source: assumed(judged),
    acts: "spin-up",
  }),
  leaveLate: ratio({
    label: { zh: "职业后期教师离职相对中期", en: "How readily late teachers leave, relative to those in mid-career" },
    default: 0.5,
    range: [0, 5],
    source: assumed(judged),
    acts: "spin-up",
  }),
  payLeast: share({
    label: {
      zh: "欠薪时教师所看重工资的下限（应发的比例）",
      en: "Least part of pay due that counts in teachers’ choices where a school can’t pay",
    },
    default: 0.2,
    range: [0.01, 1],
    source: assumed({ zh: "再低也无经验可循。", en: "There is no experience of less." }),
    acts: "spin-up",
  }),
  recruitMost: share({
    label: { zh: "一年内补上一个空岗的最大概率", en: "Most chance that a vacant post is filled in a year" },
    default: 0.98,
    source: assumed({ zh: "总有岗位难招。", en: "Some posts are always hard to fill." }),
    acts: "spin-up",
  }),
  practiceMost: months({
    label: { zh: "一名教师一年最多到企业实践月数", en: "Most months a teacher can practise in firms in a year" },
    default: 6,
    range: [0, 12],
    source: assumed({ zh: "教学任务所限。", en: "Classes leave no more time." }),
    acts: "spin-up",
  }),
  practiceHalf: months({
    label: {
      zh: "实践效果达到一半的累计月数",
      en: "Months of practice at which half of what practice can give has been gained",
    },
    default: 12,
    range: [1, 60],
    source: assumed(judged),
    acts: "spin-up",
  }),
  others: count({
    label: {
      zh: "专业教师之外并入的本校其他教师数",
      en: "Teachers of a school’s other fields who count beside a programme’s own",
    },
    default: 4,
    range: [1, 50],
    source: assumed({ zh: "他们可以代课。", en: "They stand in for them." }),
    acts: "spin-up",
  }),
  engineersTeach: share({
    label: { zh: "企业兼职教师的实践能传给学生的部分", en: "Part of an engineer’s practice that reaches students" },
    default: 0.8,
    source: assumed({ zh: "工程师的教学经验少于教师。", en: "Engineers know less of how to teach." }),
    acts: "spin-up",
  }),
  lowest: ratio({
    label: { zh: "教学质量相对基准年均值的下限", en: "Least teaching relative to the base year’s mean" },
    default: 0.5,
    range: [0.1, 1],
    source: assumed({ zh: "超出历年范围就没有依据。", en: "Beyond what has been seen there is nothing to go by." }),
    acts: "spin-up",
  }),
  highest: ratio({
    label: { zh: "教学质量相对基准年均值的上限", en: "Most teaching relative to the base year’s mean" },
    default: 1.4,
    range: [1, 3],
    source: assumed({ zh: "超出历年范围就没有依据。", en: "Beyond what has been seen there is nothing to go by." }),
    acts: "spin-up",
  }),
  reviseAlways: share({
    label: {
      zh: "课程修订速度中不靠教师和企业的部分",
      en: "Part of the speed of revision that needs neither current teachers nor firms",
    },
    default: 0.3,
    source: assumed(judged),
    acts: "spin-up",
  }),
  reviseTeachers: share({
    label: {
      zh: "课程修订速度中随教师知识时新度的部分",
      en: "Part of the speed of revision that comes with teachers’ currency",
    },
    default: 0.4,
    source: assumed(judged),
    acts: "spin-up",
  }),
  reviseJoint: share({
    label: { zh: "课程修订速度中随校企共建的部分", en: "Part of the speed of revision that comes with co-design" },
    default: 0.3,
    source: assumed(judged),
    acts: "spin-up",
  }),
  reviseNormal: ratio({
    label: {
      zh: "课程修订速度的归一倍数",
      en: "Multiple by which the speed of revision is normal where those come to a half",
    },
    default: 2,
    range: [0.5, 5],
    source: assumed({
      zh: "使“每年修订比例”指一般学校。",
      en: "So that the yearly share of revision is an ordinary school’s.",
    }),
    acts: "spin-up",
  }),
  awayQuality: share({
    label: { zh: "外地课程的教学质量", en: "Quality of courses away, which the region doesn’t see" },
    default: 0.78,
    source: assumed(judged),
    acts: "spin-up",
  }),
  awayVintage: share({
    label: { zh: "外地课程的时新度", en: "Vintage of courses away" },
    default: 0.8,
    source: assumed(judged),
    acts: "spin-up",
  }),
  closedMost: share({
    label: { zh: "学生最多缩小的技能差距", en: "Most of a gap that any student closes" },
    default: 0.98,
    source: assumed(judged),
    acts: "spin-up",
  }),
});

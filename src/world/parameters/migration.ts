import { kilometres, months, number, parameters, ratio, share, years } from "../../kernel/parameter.ts";
import { assumed } from "./sources.ts";

const judged = { zh: "没有统计，按判断取值。", en: "No count was found; set by judgement." };

/** Who arrives, who is followed away, and what the pull of a place is reckoned from (E12). */
export const migration = parameters("migration", {
  youngest: years({
    label: { zh: "外来迁入者最小年龄（岁）", en: "Youngest age of adults who arrive, years" },
    default: 20,
    range: [16, 40],
    source: assumed({
      zh: "二十多岁迁移最多（Rogers和Castro，1981）。",
      en: "People move most in their twenties (Rogers & Castro 1981).",
    }),
    acts: "spin-up",
  }),
  ages: years({
    label: { zh: "外来迁入者年龄跨度（岁）", en: "Years of age over which arrivals are spread" },
    default: 13,
    range: [1, 40],
    source: assumed({
      zh: "二十多岁迁移最多，三十岁以后渐少（Rogers和Castro，1981）；止于32岁为判断。",
      en: "People move most in their twenties, less from thirty on (Rogers & Castro 1981); that it ends at 32 is a judgement.",
    }),
    acts: "spin-up",
  }),
  junior: share({
    label: { zh: "迁入者初中及以下占比", en: "Share of arrivals with junior secondary schooling or less" },
    default: 0.35,
    source: assumed(judged),
    acts: "spin-up",
  }),
  secondary: share({
    label: { zh: "迁入者高中阶段占比", en: "Share of arrivals with upper secondary schooling" },
    default: 0.35,
    source: assumed(judged),
    acts: "spin-up",
  }),
  higher: share({
    label: { zh: "迁入者高职占比", en: "Share of arrivals with higher vocational education" },
    default: 0.2,
    source: assumed(judged),
    acts: "spin-up",
  }),
  undergraduate: share({
    label: { zh: "迁入者本科占比", en: "Share of arrivals with a degree" },
    default: 0.1,
    source: assumed(judged),
    acts: "spin-up",
  }),
  newlyJobless: ratio({
    label: {
      zh: "外出者初到时失业率相对当地的倍数",
      en: "Unemployment of those who have just left, relative to that of the tier they move to",
    },
    default: 2,
    range: [1, 5],
    source: assumed({
      zh: "有人先到后找工作；幅度按判断取值。",
      en: "Some move first and search then; by how much is set by judgement.",
    }),
    acts: "spin-up",
  }),
  candidates: ratio({
    label: { zh: "潜在迁入者为实际迁入者的倍数", en: "Candidates for each who arrives" },
    default: 4,
    range: [1, 20],
    source: assumed({
      zh: "给就业好转留出增加的余地；通常四人中来一人。",
      en: "Leaves room for more when jobs are easier to find; one in four comes as a rule.",
    }),
    acts: "spin-up",
  }),
  everyone: ratio({
    label: { zh: "全部就业人员与单位从业人员之比", en: "People at work over staff of employers" },
    default: 1.6,
    range: [1, 3],
    source: assumed({ zh: "含个体经营和务农。", en: "Own-account and farm workers included." }),
    acts: "spin-up",
  }),
  byJobs: ratio({
    label: {
      zh: "迁入对失业率的反应（收入弹性的倍数）",
      en: "Response of arrivals to unemployment, as a multiple of that to pay",
    },
    default: 5,
    range: [0, 20],
    source: assumed(judged),
    acts: "spin-up",
  }),
  workFrom: years({
    label: {
      zh: "迁入者（初中及以下）开始工作的年龄（岁）",
      en: "Age at which arrivals without upper secondary schooling have begun to work, years",
    },
    default: 19,
    range: [15, 25],
    source: assumed(judged),
    acts: "spin-up",
  }),
  worked: months({
    label: { zh: "迁入者此前每年工作月数", en: "Months that arrivals have worked in each year since" },
    default: 11,
    range: [0, 12],
    source: assumed(judged),
    acts: "spin-up",
  }),
  pullMost: ratio({
    label: {
      zh: "本地吸引力最多使去留概率变为几倍",
      en: "Most by which the pull of here multiplies a chance to leave or return",
    },
    default: 4,
    range: [1, 20],
    source: assumed({ zh: "防止个别人的去留概率失真。", en: "Keeps single chances within reason." }),
    acts: "spin-up",
  }),
  followed: months({
    label: {
      zh: "外来者和定居外地者毕业后跟踪月数",
      en: "Months after graduation for which those from elsewhere, and the settled, are followed away",
    },
    default: 60,
    range: [12, 240],
    source: assumed({ zh: "指标最长看到毕业后五年。", en: "Indicators look at five years after graduation at most." }),
    acts: "spin-up",
  }),
  settled: years({
    label: { zh: "定居外地的年龄（岁）", en: "Age from which locals away count as settled there, years" },
    default: 40,
    range: [30, 60],
    source: assumed(judged),
    acts: "spin-up",
  }),
  returnYoung: ratio({
    label: { zh: "30岁以下返乡相对平均的倍数", en: "How readily those under 30 come back, relative to all" },
    default: 1.2,
    range: [0, 3],
    source: assumed(judged),
    acts: "spin-up",
  }),
  returnGrown: ratio({
    label: { zh: "30岁以上返乡相对平均的倍数", en: "How readily those of 30 and over come back, relative to all" },
    default: 0.8,
    range: [0, 3],
    source: assumed(judged),
    acts: "spin-up",
  }),
  payMonths: months({
    label: { zh: "住房补贴与多少个月的工资相比", en: "Months of pay against which housing help is weighed" },
    default: 36,
    range: [12, 240],
    source: assumed({ zh: "补贴一般发放两到三年。", en: "Help is mostly paid for two or three years." }),
    acts: "spin-up",
  }),
  ableLeave: number({
    label: {
      zh: "能力每高一个标准差对留本地对数几率的减少",
      en: "Log odds of staying lost per standard deviation of ability",
    },
    default: 0.2,
    range: [-1, 1],
    source: assumed(judged),
    acts: "spin-up",
  }),
  within: kilometres({
    label: { zh: "同一地区内的通勤距离（公里）", en: "Way to work within a place, kilometres" },
    default: 3,
    range: [0, 30],
    source: assumed(judged),
    acts: "spin-up",
  }),
  awayJobless: ratio({
    label: {
      zh: "外地毕业时的失业率相对该层次城市",
      en: "Unemployment of those who finish studies away, relative to their tier’s",
    },
    default: 2,
    range: [0, 10],
    source: assumed({
      zh: "青年失业率约为全体的两到三倍。",
      en: "Youth unemployment is two to three times the overall rate.",
    }),
    acts: "spin-up",
  }),
});

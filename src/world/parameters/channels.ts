import { count, months, share } from "../../kernel/parameter.ts";
import { assumed } from "./sources.ts";

/** How vacancies become known, and how well an employer reads those who come by each way (E6). */
export const channels = {
  platformCoverage: share({
    label: { zh: "在供需信息平台发布岗位的单位比例", en: "Share of employers who post on the information platform" },
    default: 0.25,
    source: assumed({
      zh: "现有公共招聘网站的覆盖面；未查到城市一级统计，取四分之一。",
      en: "Reach of the public job sites there are; no city count was found, a quarter is taken.",
    }),
    acts: "spin-up",
  }),
  platformLooks: count({
    label: {
      zh: "求职者每轮在平台上查询的岗位数（本专业类；供过于求时部分改查缺人的专业类）",
      en: "Vacancies looked up on the platform a round, of the own cluster or, where its openings fall short, of clusters that lack people",
    },
    default: 4,
    range: [0, 20],
    source: assumed({
      zh: "覆盖四分之一时平均多看到一个空岗，求职者所见空岗总数与此前相同。",
      en: "At a coverage of one quarter it shows one vacancy on average, so that the number known is what it was.",
    }),
    acts: "spin-up",
  }),
  platformGuides: share({
    label: {
      zh: "平台求职者按公布的供求转看缺人专业类的程度",
      en: "How far those who look vacancies up go by the published ratios of openings to seekers",
    },
    default: 1,
    source: assumed({
      zh: "平台公布各专业类供求，查询者都能看到；取0则平台只列本专业类岗位。",
      en: "The platform publishes openings and seekers by field for all who look; at 0 it lists openings of the own field alone.",
    }),
    acts: "spin-up",
  }),
  platformMonths: months({
    label: { zh: "平台信息相当于的观察月数", en: "Months of observation that a platform's profile is worth" },
    default: 1,
    range: [0, 24],
    source: assumed({
      zh: "核验过的学习和工作经历略增进了解，远不及共事。",
      en: "Verified records of study and work tell a little, far less than working together.",
    }),
    acts: "spin-up",
  }),
  referralMonths: months({
    label: { zh: "熟人推荐相当于的观察月数", en: "Months of observation that a referral is worth" },
    default: 6,
    range: [0, 24],
    source: assumed({
      zh: "推荐人共事或同学数年，但只转述一部分；由推荐而来者更少被看错（Burks等，2015，Quarterly Journal of Economics 130(3)）。",
      en: "They worked or studied together for years but pass on a part; referred hires are misread less (Burks et al. 2015, Quarterly Journal of Economics 130(3)).",
    }),
    acts: "spin-up",
  }),
  internMonths: months({
    label: { zh: "在本单位实习相当于的观察月数", en: "Months of observation that an internship is worth" },
    default: 6,
    range: [0, 24],
    source: assumed({
      zh: "岗位实习一般为六个月（《职业学校学生实习管理规定》，教职成〔2021〕4号）。",
      en: "Post internships usually last six months (rules on internships of vocational students, 2021 No. 4).",
    }),
    acts: "spin-up",
  }),
  observing: months({
    label: { zh: "观察多少个月使信号方差减半", en: "Months observed that halve the variance of the signal" },
    default: 6,
    range: [1, 60],
    source: assumed({
      zh: "一次岗位实习的时间；雇主学习的速度文献差异较大（Lange，2007，Journal of Labor Economics 25(1)）。",
      en: "The length of an internship; estimates of employers' learning differ widely (Lange 2007, Journal of Labor Economics 25(1)).",
    }),
    acts: "spin-up",
  }),
  referralReach: count({
    label: { zh: "推荐可隔几层熟人", en: "Links of acquaintance a referral may pass" },
    default: 2,
    range: [0, 4],
    source: assumed({
      zh: "熟人，以及熟人的熟人（Granovetter，1973，American Journal of Sociology 78(6)）。",
      en: "Acquaintances and theirs (Granovetter 1973, American Journal of Sociology 78(6)).",
    }),
    acts: "spin-up",
  }),
  vacancyCost: share({
    label: { zh: "空岗每开放一个月的招聘支出（月工资）", en: "Cost of keeping a vacancy open a month, months' pay" },
    default: 0.25,
    range: [0, 2],
    source: assumed({
      zh: "发布、面试和替班，合计约为月工资的四分之一；只用于招聘成本指标。",
      en: "Posting, interviews and cover, about a quarter of a month's pay; used only in the indicator of hiring cost.",
    }),
    acts: "policy",
  }),
};

import { count, months, number, parameters, rate, ratio, share } from "../../kernel/parameter.ts";
import { assumed, calibrated, law } from "./sources.ts";

/** Posted wages and individual pay (E4, E5). */
export const wages = parameters("wages", {
  bargaining: share({
    label: { zh: "个人议价份额", en: "Weight of a worker's own product in pay" },
    default: 0.35,
    range: [0, 0.7],
    source: calibrated({
      zh: "与明瑟教育回报率和五类职业工资一并校准；须低于0.77，否则劳动报酬份额发散。",
      en: "Mincer returns with the pay of five groups of occupations; must stay below .77 for a finite labour share.",
    }),
    acts: "spin-up",
  }),
  tightness: ratio({
    label: { zh: "岗位工资对市场松紧的反应", en: "Response of posted wages to labour market tightness" },
    default: 0.02,
    range: [0, 0.3],
    source: calibrated({
      zh: "新录用者工资对失业率的弹性约为-0.1（Blanchflower和Oswald，1994，The Wage Curve）。",
      en: "New hires' pay has an elasticity of about −.1 to unemployment (Blanchflower & Oswald 1994, The Wage Curve, MIT Press).",
    }),
    acts: "spin-up",
  }),
  adjustment: rate({
    label: { zh: "岗位工资每月调整", en: "Monthly adjustment of posted wages" },
    default: 0.1,
    range: [0.01, 1],
    source: assumed({ zh: "薪酬标准在一年内调整到位。", en: "Pay scales are revised within a year." }),
    acts: "spin-up",
  }),
  smoothing: share({
    label: { zh: "松紧度观察平滑系数", en: "Weight of the newest month in observed tightness" },
    default: 0.3,
    range: [0.01, 1],
    source: assumed({ zh: "企业约滞后三个月看清市场松紧。", en: "Firms see tightness with about three months' lag." }),
    acts: "spin-up",
  }),
  sizePremium: ratio({
    label: { zh: "企业规模工资溢价", en: "Log pay premium per log unit of firm size" },
    default: 0.03,
    range: [0, 0.15],
    source: assumed({
      zh: "各国大企业工资都较高，差距大小不一（Oi和Idson，1999，Handbook of Labor Economics 3B卷）；按规模扩大到十倍、工资高7%取值。",
      en: "Larger employers pay more everywhere, by how much differs between countries (Oi & Idson 1999, Handbook of Labor Economics 3B); a size ten times as large is taken to pay 7 % more.",
    }),
    acts: "spin-up",
  }),
  firmSpread: ratio({
    label: { zh: "企业间工资溢价标准差（对数）", en: "Standard deviation of firms' log pay premia" },
    default: 0.14,
    range: [0, 0.4],
    source: assumed({
      zh: "同类人员在不同企业工资不同（Card、Heining和Kline，2013，Quarterly Journal of Economics 128卷3期；Card等，2018，Journal of Labor Economics 36卷S1期）；企业效应标准差在各国约为0.1—0.25，估计误差使之偏大，取下半段。公共单位按统一标准发薪。",
      en: "Like workers are paid differently by firms (Card, Heining & Kline 2013, Quarterly Journal of Economics 128(3); Card et al. 2018, Journal of Labor Economics 36(S1)); firm effects have standard deviations of about .1–.25; the lower half is taken, since noise widens estimates. Public employers pay by scale.",
    }),
    acts: "spin-up",
  }),
  postSpread: ratio({
    label: {
      zh: "同一企业各类岗位工资溢价标准差（对数）",
      en: "Standard deviation of log pay premia of groups of posts within firms",
    },
    default: 0.1,
    range: [0, 0.4],
    source: assumed({
      zh: "同一机构各类岗位的工资高低不同于市场平均（Groshen，1991，Quarterly Journal of Economics 106卷3期）；大小按判断取值。",
      en: "Posts within establishments are paid otherwise than the market's average (Groshen 1991, Quarterly Journal of Economics 106(3)); the size is set by judgement.",
    }),
    acts: "spin-up",
  }),
  matchSpread: ratio({
    label: {
      zh: "人岗匹配差异带来的产出和工资标准差（对数）",
      en: "Standard deviation of log output and pay between matches of like persons and posts",
    },
    default: 0.23,
    range: [0, 0.4],
    source: calibrated({
      zh: "高职毕业生半年后月薪不足6000元的占75%—88%；求职者在报价时已知（Mortensen和Pissarides，1994，Review of Economic Studies 61卷3期的一次性抽取）。",
      en: "75–88 % of higher-vocational graduates earn less than 6,000 yuan after half a year; known when an offer is made, one draw of the productivity of Mortensen & Pissarides (1994), Review of Economic Studies 61(3).",
    }),
    acts: "spin-up",
  }),
  matchChosen: ratio({
    label: {
      zh: "成交的人岗匹配高出随机配对的平均值（对数）",
      en: "Log product by which matches that are taken and kept exceed those at random, on average",
    },
    default: 0.13,
    range: [0, 0.4],
    source: calibrated({
      zh: "单位就业人员平均工资为区域资料所载数值。",
      en: "Mean pay of employers' staff is what the region states.",
    }),
    acts: "spin-up",
  }),
  ability: ratio({
    label: {
      zh: "能力提高一个标准差带来的产出和工资（对数）",
      en: "Log output and pay of one standard deviation of ability within a post",
    },
    default: 0.15,
    range: [0, 0.4],
    source: assumed({
      zh: "能力提高一个标准差，工资约高10%—18%（Hanushek、Schwerdt、Wiederhold和Woessmann，2015，European Economic Review 73卷）。",
      en: "One standard deviation of skill goes with 10–18 % higher pay (Hanushek, Schwerdt, Wiederhold & Woessmann 2015, European Economic Review 73).",
    }),
    acts: "spin-up",
  }),
  schooling: ratio({
    label: {
      zh: "学历比岗位要求每高一级带来的产出和工资（对数）",
      en: "Log output and pay of each level of schooling beyond the post's",
    },
    default: 0.035,
    range: [0, 0.3],
    source: calibrated({
      zh: "学历高于岗位要求者比同学历对口者工资低4%—20%；超出部分也有回报，但低于要求部分（Duncan和Hoffman，1981，Economics of Education Review 1卷1期）。",
      en: "People above their post's level earn 4–20 % less than those of their level in posts of it; schooling beyond what is required is paid too, but less (Duncan & Hoffman 1981, Economics of Education Review 1(1)).",
    }),
    acts: "spin-up",
  }),
  ladder: ratio({
    label: { zh: "新手工资折扣（对数）", en: "Log pay discount of a novice" },
    default: 0.39,
    range: [0, 1],
    source: calibrated({
      zh: "高职毕业生三年后工资提高27%—58%（已扣除全国工资增长）。",
      en: "Pay of higher-vocational graduates rises 27–58 % in three years, growth of national wages taken out.",
    }),
    acts: "spin-up",
  }),
  ladderTime: months({
    label: { zh: "新手折扣衰减时间", en: "Months over which the novice discount decays by e" },
    default: 36,
    range: [6, 120],
    source: calibrated({
      zh: "高职毕业生三年后工资提高27%—58%（已扣除全国工资增长）。",
      en: "Pay of higher-vocational graduates rises 27–58 % in three years, growth of national wages taken out.",
    }),
    acts: "spin-up",
  }),
  drift: share({
    label: {
      zh: "在岗者名义工资不降时的相对下调上限",
      en: "Largest yearly fall of an incumbent's pay in detrended yuan",
    },
    default: 0.045,
    range: [0, 0.2],
    source: assumed({
      zh: "名义工资不下调，全国工资每年增长4.5%。",
      en: "Nominal pay is not cut, and national wages grow 4.5 % a year.",
    }),
    acts: "spin-up",
  }),
  over: ratio({
    label: { zh: "正常年份平均工资与岗位工资之比", en: "Mean pay over posted pay in ordinary times" },
    default: 1.2,
    range: [0.8, 2],
    source: assumed({
      zh: "判断：议价、工龄和企业差别使平均工资高于岗位工资。",
      en: "Judged: bargaining, service and firms’ differences lift mean pay above what is posted.",
    }),
    acts: "spin-up",
  }),
  tightnessPrior: count({
    label: {
      zh: "职业松紧度向全市收缩的人数",
      en: "Persons by which an occupation’s tightness is drawn to the city’s",
    },
    default: 1000,
    range: [1, 100_000],
    source: assumed({ zh: "小职业的松紧度噪声大。", en: "That of small occupations is noisy." }),
    acts: "spin-up",
  }),
  tightnessMemory: share({
    label: {
      zh: "正常松紧度的平滑系数（起步期）",
      en: "Weight of the newest month in what counts as normal tightness, in the spin-up",
    },
    default: 0.03,
    range: [0.001, 1],
    source: assumed({ zh: "约三年的平均。", en: "A mean over some three years." }),
    acts: "spin-up",
  }),
  tightnessUsual: ratio({
    label: { zh: "没有空岗或求职者时的松紧度", en: "Tightness assumed where there is no vacancy or no seeker" },
    default: 0.4,
    range: [0.01, 5],
    source: assumed({
      zh: "接近基准年水平；起步期很快被取代。",
      en: "Near the base year’s; the spin-up soon replaces it.",
    }),
    acts: "spin-up",
  }),
  monthHours: number({
    label: { zh: "法定月工作小时", en: "Hours of a month’s work" },
    default: 174,
    range: [100, 250],
    source: law("关于职工全年月平均工作时间和工资折算问题的通知", "劳社部发〔2008〕3号", {
      zh: "月计薪天数21.75天，每天8小时。",
      en: "21.75 paid days a month, eight hours each.",
    }),
    acts: "spin-up",
  }),
});

import { months, parameters, rate, ratio, share } from "../../kernel/parameter.ts";
import { assumed, calibrated } from "./sources.ts";

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
    default: 0.065,
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
  ladder: ratio({
    label: { zh: "新手工资折扣（对数）", en: "Log pay discount of a novice" },
    default: 0.5,
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
});

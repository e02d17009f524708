import { months, parameters, rate, ratio, share } from "../../kernel/parameter.ts";
import { assumed, calibrated, published } from "./sources.ts";

/** Posted wages and individual pay (E4, E5). */
export const wages = parameters("wages", {
  bargaining: share({
    label: { zh: "个人议价份额", en: "Weight of a worker's own product in pay" },
    default: 0.35, range: [0, 0.7], source: calibrated("Mincer returns with five occupation pays; below .77 for a finite labour share"), acts: "spin-up",
  }),
  tightness: ratio({
    label: { zh: "岗位工资对市场松紧的反应", en: "Response of posted wages to labour market tightness" },
    default: 0.065, range: [0, 0.3], source: calibrated("Wage curve of new hires' pay −.1 (Blanchflower & Oswald 1994)"), acts: "spin-up",
  }),
  adjustment: rate({
    label: { zh: "岗位工资每月调整", en: "Monthly adjustment of posted wages" },
    default: 0.1, range: [0.01, 1], source: assumed("Pay scales are revised within a year."), acts: "spin-up",
  }),
  smoothing: share({
    label: { zh: "松紧度观察平滑系数", en: "Weight of the newest month in observed tightness" },
    default: 0.3, range: [0.01, 1], source: assumed("Firms see tightness with about three months' lag."), acts: "spin-up",
  }),
  sizePremium: ratio({
    label: { zh: "企业规模工资溢价", en: "Log pay premium per log unit of firm size" },
    default: 0.03, range: [0, 0.15], source: published("Oi & Idson (1999), Handbook of Labor Economics 3B: 1–3 % per 10–30 % of size, wide across countries"), acts: "spin-up",
  }),
  ladder: ratio({
    label: { zh: "新手工资折扣（对数）", en: "Log pay discount of a novice" },
    default: 0.5, range: [0, 1], source: calibrated("Pay of 高职 graduates after three years +27–58 % in detrended yuan"), acts: "spin-up",
  }),
  ladderTime: months({
    label: { zh: "新手折扣衰减时间", en: "Months over which the novice discount decays by e" },
    default: 36, range: [6, 120], source: calibrated("Pay of 高职 graduates after three years"), acts: "spin-up",
  }),
  drift: share({
    label: { zh: "在岗者名义工资不降时的相对下调上限", en: "Largest yearly fall of an incumbent's pay in detrended yuan" },
    default: 0.045, range: [0, 0.2], source: assumed("Nominal cuts are barred; national wages grow 4.5 % a year."), acts: "spin-up",
  }),
});

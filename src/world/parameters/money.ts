import { parameters, share } from "../../kernel/parameter.ts";
import { assumed, law } from "./sources.ts";

/** Taxes and public money. */
export const money = parameters("money", {
  vatLocal: share({
    label: { zh: "增值税地方分享比例", en: "Local share of VAT" },
    default: 0.5, range: [0, 1], source: law("国务院关于印发全面推开营改增试点后调整中央与地方增值税收入划分过渡方案的通知", "国发〔2016〕26号"), acts: "spin-up",
  }),
  surcharge: share({
    label: { zh: "教育费附加和地方教育附加占增值税比例", en: "Education surcharges relative to VAT paid" },
    default: 0.05, range: [0, 0.1], source: law("征收教育费附加的暂行规定；关于统一地方教育附加政策有关问题的通知", "国务院令第448号；财综〔2010〕98号"), acts: "spin-up",
  }),
  profitTax: share({
    label: { zh: "企业所得税实际税率", en: "Effective rate of corporate income tax on value added less pay" },
    default: 0.06, range: [0, 0.25], source: assumed("25 % of profit after depreciation and interest; small firms 5 %."), acts: "spin-up",
  }),
  profitTaxLocal: share({
    label: { zh: "企业所得税地方分享比例", en: "Local share of corporate income tax" },
    default: 0.4, range: [0, 1], source: law("所得税收入分享改革方案", "国发〔2001〕37号"), acts: "spin-up",
  }),
  certified: share({
    label: { zh: "大中型企业中产教融合型企业比例", en: "Share of firms of 100 staff and more certified as industry–education integrated" },
    default: 0.05, range: [0, 1], source: assumed("Ten thousand firms nationwide against about 300 thousand of that size."), acts: "spin-up",
  }),
  aware: share({
    label: { zh: "有投资且知晓并申报抵免的企业比例", en: "Share of entitled firms that claim the credit" },
    default: 0.5, range: [0, 1], source: assumed("Interviews report low awareness and paperwork; no count found."), acts: "policy", prior: { kind: "uniform", low: 0.3, high: 0.8 },
  }),
});

import { parameters, share } from "../../kernel/parameter.ts";
import { assumed, law } from "./sources.ts";

/** Taxes and public money. */
export const money = parameters("money", {
  vatLocal: share({
    label: { zh: "增值税地方分享比例", en: "Local share of VAT" },
    default: 0.5,
    range: [0, 1],
    source: law("国务院关于印发全面推开营改增试点后调整中央与地方增值税收入划分过渡方案的通知", "国发〔2016〕26号"),
    acts: "spin-up",
  }),
  surcharge: share({
    label: { zh: "教育费附加和地方教育附加占增值税比例", en: "Education surcharges relative to VAT paid" },
    default: 0.05,
    range: [0, 0.1],
    source: law("征收教育费附加的暂行规定", "国务院令第448号", {
      zh: "教育费附加3%；《关于统一地方教育附加政策有关问题的通知》（财综〔2010〕98号），地方教育附加2%",
      en: "3 % education surcharge, and 2 % local surcharge by Caizong [2010] No. 98",
    }),
    acts: "spin-up",
  }),
  profitTaxLocal: share({
    label: { zh: "企业所得税地方分享比例", en: "Local share of corporate income tax" },
    default: 0.4,
    range: [0, 1],
    source: law("国务院关于印发所得税收入分享改革方案的通知", "国发〔2001〕37号"),
    acts: "spin-up",
  }),
  certified: share({
    label: {
      zh: "大中型企业中产教融合型企业比例",
      en: "Share of firms of 100 staff and more certified as industry–education integrated",
    },
    default: 0.05,
    range: [0, 1],
    source: assumed({
      zh: "全国约1万户，同等规模企业约30万户。",
      en: "About ten thousand firms nationwide against some 300 thousand of that size.",
    }),
    acts: "spin-up",
  }),
  aware: share({
    label: { zh: "有投资且知晓并申报抵免的企业比例", en: "Share of entitled firms that claim the credit" },
    default: 0.5,
    range: [0, 1],
    source: assumed({
      zh: "估计知晓度低、手续繁琐；未查到统计。",
      en: "Awareness is thought low and paperwork heavy; no count was found.",
    }),
    acts: "spin-up",
    prior: { kind: "uniform", low: 0.3, high: 0.8 },
  }),
});

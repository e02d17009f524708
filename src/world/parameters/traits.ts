import { parameters, ratio, share } from "../../kernel/parameter.ts";
import { assumed } from "./sources.ts";

/** Traits of those who live here at the start and of all who come later. */
export const traits = parameters("traits", {
  men: share({
    label: { zh: "男性比例", en: "Share of men" },
    default: 0.51,
    source: assumed({
      zh: "2020年人口普查全国为51.2%；各年龄同一取值。",
      en: "51.2 % of the nation in the census of 2020; one value for all ages.",
    }),
    acts: "spin-up",
  }),
  rural: share({
    label: { zh: "农村户籍比例", en: "Share of rural registration" },
    default: 0.5,
    source: assumed({
      zh: "全国户籍人口约一半为农村户籍；各区县同一取值。",
      en: "About half of the nation is registered as rural; one value for all places.",
    }),
    acts: "spin-up",
  }),
  vocational: share({
    label: {
      zh: "高中阶段学历者中有职业教育专业的比例",
      en: "Share with a vocational field among those with upper secondary schooling",
    },
    default: 0.45,
    source: assumed({
      zh: "二十年来高中阶段招生中中职约占四成多；没有存量统计。",
      en: "Vocational schools took somewhat over 40 % of entrants over two decades; the stock has not been counted.",
    }),
    acts: "spin-up",
  }),
  fieldSkill: ratio({
    label: {
      zh: "学过本专业者起初具备岗位所需技术技能的比例",
      en: "Part of an occupation’s technical need met at first by those trained in its field",
    },
    default: 0.75,
    range: [0, 1],
    source: assumed({
      zh: "没有测量；预热期内在岗者的技能由工作经历重新形成。",
      en: "Not measured; work during the spin-up forms the skills of those in posts anew.",
    }),
    acts: "spin-up",
  }),
  otherSkill: ratio({
    label: { zh: "没有专业者具备的比例", en: "The same of those without a field" },
    default: 0.5,
    range: [0, 1],
    source: assumed({
      zh: "没有测量；低于学过本专业者。",
      en: "Not measured; less than that of those trained in the field.",
    }),
    acts: "spin-up",
  }),
  socialSpread: ratio({
    label: {
      zh: "社会技能的标准差（相对岗位需要）",
      en: "Spread of social skill between people, relative to what posts need",
    },
    default: 0.2,
    range: [0, 1],
    source: assumed({ zh: "没有测量，按判断取值。", en: "Not measured; set by judgement." }),
    acts: "spin-up",
  }),
});

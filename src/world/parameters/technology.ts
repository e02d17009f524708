import { months, parameters, rate, ratio, share } from "../../kernel/parameter.ts";
import { assumed } from "./sources.ts";

/** Technology of firms: how fast the frontier moves, who catches up with it, and what it does to posts. */
export const technology = parameters("technology", {
  frontier: rate({
    label: {
      zh: "技术前沿每年领先未更新企业的幅度",
      en: "Lead that the frontier gains a year on a firm that stands still",
    },
    default: 0.015,
    range: [0, 0.06],
    source: assumed({
      zh: "2001—2013年制造业前沿企业劳动生产率年均增长2.8%，其余企业0.6%（Andrews、Criscuolo和Gal，2016，OECD Productivity Working Papers第5号）；取其差距的三分之二左右。",
      en: "Labour productivity of manufacturers at the frontier grew by 2.8 % a year in 2001–2013, that of others by .6 % (Andrews, Criscuolo & Gal 2016, OECD Productivity Working Papers 5); about two thirds of the difference is taken.",
    }),
    acts: "spin-up",
  }),
  renewal: rate({
    label: { zh: "企业每年更新技术的比例", en: "Share of firms that renew their technology in a year" },
    default: 0.15,
    range: [0, 0.6],
    source: assumed({
      zh: "主要设备和系统平均六七年更新一次；预热期内按此归一。",
      en: "Main equipment and systems are renewed every six or seven years; the spin-up is scaled to it.",
    }),
    acts: "spin-up",
  }),
  contagion: share({
    label: {
      zh: "技术扩散中受同行影响的部分",
      en: "Part of the chance to renew that follows firms of the same sector",
    },
    default: 0.5,
    range: [0, 1],
    source: assumed({
      zh: "扩散呈S形曲线（Griliches，1957，Econometrica 25卷4期）；同行影响的大小按判断取值。",
      en: "Diffusion is S-shaped (Griliches 1957, Econometrica 25(4)); the weight of peers is judgement.",
    }),
    acts: "spin-up",
  }),
  neighbours: share({
    label: {
      zh: "入园企业所见同行中园区邻居的份额",
      en: "Weight of a park's tenants among the peers a tenant looks to",
    },
    default: 0.3,
    range: [0, 1],
    source: assumed({
      zh: "知识外溢随距离很快减弱（Jaffe、Trajtenberg和Henderson，1993，Quarterly Journal of Economics 108卷3期）；份额按判断取值。",
      en: "Knowledge spills over short distances (Jaffe, Trajtenberg & Henderson 1993, Quarterly Journal of Economics 108(3)); the weight is judgement.",
    }),
    acts: "spin-up",
  }),
  sizeSlope: ratio({
    label: { zh: "更新机会对企业规模的弹性", en: "Elasticity of the chance to renew to a firm's size" },
    default: 0.15,
    range: [0, 1],
    source: assumed({ zh: "规模大的企业更新较早。", en: "Larger firms renew earlier." }),
    acts: "spin-up",
  }),
  absorption: ratio({
    label: { zh: "技术岗位配备对更新机会的影响", en: "Log chance to renew per unit of technical posts ably filled" },
    default: 1,
    range: [0, 4],
    source: assumed({
      zh: "企业吸收外部知识取决于自身的知识积累（Cohen和Levinthal，1990，Administrative Science Quarterly 35卷1期）；大小按判断取值，先验较宽。",
      en: "Firms absorb outside knowledge by what they know themselves (Cohen & Levinthal 1990, Administrative Science Quarterly 35(1)); the size is judgement, with a wide prior.",
    }),
    acts: "spin-up",
    prior: { kind: "triangular", low: 0, high: 2 },
  }),
  innovators: ratio({
    label: {
      zh: "具备创新能力的技术人员对更新机会的附加作用",
      en: "What innovation skill adds to how much a member of technical staff counts for renewal",
    },
    default: 0.6,
    range: [0, 3],
    source: assumed({
      zh: "瑞士新设应用科学大学使当地专利增加6.8%（Pfister、Rinawi、Harhoff和Backes-Gellner，2021，Research Policy 50卷4期）；设其毕业生约占技术人员一成，折算而得，先验较宽。",
      en: "New universities of applied sciences in Switzerland raised patenting nearby by 6.8 % (Pfister, Rinawi, Harhoff & Backes-Gellner 2021, Research Policy 50(4)); with their graduates taken as a tenth of technical staff this follows; the prior is wide.",
    }),
    acts: "spin-up",
    prior: { kind: "triangular", low: 0, high: 1.2 },
  }),
  settling: share({
    label: { zh: "新技术每年见效的部分", en: "Part of a technology's effect that comes in a year" },
    default: 0.5,
    range: [0.05, 1],
    source: assumed({
      zh: "新设备和系统需要调试和组织调整，约一年见效一半。",
      en: "New equipment needs tuning and reorganisation; half of its effect comes in a year.",
    }),
    acts: "spin-up",
  }),
  oldest: months({
    label: { zh: "落后幅度不再扩大的技术年限", en: "Age of technology beyond which a firm falls no further behind" },
    default: 180,
    range: [60, 480],
    source: assumed({
      zh: "更落后的企业靠细分市场存续。",
      en: "Firms further behind live in niches.",
    }),
    acts: "spin-up",
  }),
  modern: months({
    label: { zh: "视为采用新技术的技术年限", en: "Age of technology up to which a firm counts as up to date" },
    default: 60,
    range: [12, 120],
    source: assumed({ zh: "五年内更新过技术。", en: "Renewed within five years." }),
    acts: "spin-up",
  }),
  automation: share({
    label: {
      zh: "每次更新由初级岗位转为技术岗位的比例",
      en: "Share of elementary posts that turn technical at a renewal",
    },
    default: 0.01,
    range: [0, 0.5],
    source: assumed({
      zh: "岗位总数不变，只改变构成；十年间约有1.5%的初级岗位转为技术岗位。调高即为自动化加速的情景。",
      en: "Posts change in kind, not in number: about 1.5 % of elementary posts in ten years. A higher value is a scenario of faster automation.",
    }),
    acts: "spin-up",
    prior: { kind: "triangular", low: 0, high: 0.03 },
  }),
  newOccupations: share({
    label: {
      zh: "企业更新技术时转出的技术岗位中属于新职业的比例",
      en: "Share of the posts that renewal turns technical which are of new occupations",
    },
    default: 0.25,
    range: [0, 1],
    source: assumed({
      zh: "2022年版职业分类大典收录158个新职业，约占全部职业的十分之一；随技术更新而来的岗位中更多，取四分之一。",
      en: "158 of some 1,640 occupations of the 2022 classification are new; more of the posts that come with renewal are taken to be, a quarter.",
    }),
    acts: "spin-up",
  }),
  abilityMost: ratio({
    label: {
      zh: "技术岗位胜任程度的上限（全部胜任为1）",
      en: "Most that able staff count, 1 where every technical post is fully competent",
    },
    default: 1.3,
    range: [1, 3],
    source: assumed({ zh: "更多能人也不再加快更新。", en: "More ability than that doesn’t speed renewal." }),
    acts: "spin-up",
  }),
  renewalMost: share({
    label: { zh: "一年内更新技术的最大概率", en: "Most chance to renew technology in a year" },
    default: 0.9,
    source: assumed({ zh: "总有企业当年不更新。", en: "Some firms never renew in a year." }),
    acts: "spin-up",
  }),
});

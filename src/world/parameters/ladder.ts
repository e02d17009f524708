import { number, parameters, ratio, share } from "../../kernel/parameter.ts";
import { assumed } from "./sources.ts";

/** Share of a programme's curriculum that firm and school draw up together in a mode. */
const codesign = (zh: string, en: string, value: number) =>
  share({
    label: { zh: `${zh}：校企共同开发课程的比例`, en: `${en}: share of the curriculum drawn up jointly` },
    default: value,
    source: assumed({
      zh: "合作越深，共同开发越多；比例没有测量。",
      en: "The closer the mode the larger the share; it has not been measured.",
    }),
    acts: "spin-up",
  });

/** Steps of fixed cost of a mode above an order class's, whose cost is declared by itself. */
const steps = (zh: string, en: string, value: number) =>
  number({
    label: { zh: `${zh}：固定成本比订单班高出的级数`, en: `${en}: steps of fixed cost above an order class's` },
    default: value,
    range: [-10, 10],
    source: assumed({
      zh: "合作越深，固定成本越高；级数按判断取值。",
      en: "The closer the mode the higher its fixed cost; steps set by judgement.",
    }),
    acts: "spin-up",
  });

/** Standing that a firm gains by a mode beyond the one before, relative to an order class's whole. */
const standing = (zh: string, en: string, value: number) =>
  ratio({
    label: {
      zh: `${zh}：比上一级增加的声誉（订单班合计为1）`,
      en: `${en}: standing gained beyond the mode before (an order class's whole is 1)`,
    },
    default: value,
    range: [0, 5],
    source: assumed({
      zh: "到订单班为止合计为1，分布按判断取值。",
      en: "They sum to 1 up to an order class; how they spread was set by judgement.",
    }),
    acts: "spin-up",
  });

/** Spread between firms of what only a firm knows of a mode's worth beyond the one before, relative to an order class's. */
const spread = (zh: string, en: string, value: number) =>
  ratio({
    label: {
      zh: `${zh}：企业间对这一级价值看法的差异（相对订单班尺度）`,
      en: `${en}: how far firms differ over this mode's worth (relative to an order class's scale)`,
    },
    default: value,
    range: [0, 5],
    source: assumed({
      zh: "企业各有所知，差异没有测量。",
      en: "Each firm knows its own case; how far they differ has not been measured.",
    }),
    acts: "spin-up",
  });

/** The ladder of cooperation: what each mode holds beyond the one before. */
export const ladder = parameters("ladder", {
  mentorsCodesign: codesign("企业导师", "Mentors", 0.1),
  mentorsSteps: steps("企业导师", "Mentors", -2),
  mentorsStanding: standing("企业导师", "Mentors", 0.2),
  mentorsSpread: spread("企业导师", "Mentors", 0.3),
  internsCodesign: codesign("接收实习", "Internships", 0.2),
  internsSteps: steps("接收实习", "Internships", -1),
  internsStanding: standing("接收实习", "Internships", 0.1),
  internsSpread: spread("接收实习", "Internships", 0.5),
  orderCodesign: codesign("订单班", "Order class", 0.7),
  orderStanding: standing("订单班", "Order class", 0.7),
  orderSpread: spread("订单班", "Order class", 0.8),
  baseCodesign: codesign("共建实训基地", "Training base", 0.85),
  baseSteps: steps("共建实训基地", "Training base", 1),
  baseStanding: standing("共建实训基地", "Training base", 0.5),
  baseSpread: spread("共建实训基地", "Training base", 0.4),
  collegeCodesign: codesign("产业学院", "Industry college", 1),
  collegeSteps: steps("产业学院", "Industry college", 3),
  collegeStanding: standing("产业学院", "Industry college", 0.1),
  collegeSpread: spread("产业学院", "Industry college", 0.4),
});

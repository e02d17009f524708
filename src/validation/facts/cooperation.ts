import { type Fact, measured } from "../fact.ts";
import { acemoglu, assurance, internRules, literature, trainingCosts } from "../sources.ts";

const training = {
  zh: "基线各年12月，办订单班、实训基地或产业学院的企业，按企业自己的核算，不计补助、抵免和声誉",
  en: "Baseline, each December, firms with an order class, base or college, as they reckon it, help, credit and standing left out",
};

const taking = (id: string, zh: string, en: string, indicator: string, range: readonly [number, number]): Fact =>
  measured({
    id,
    class: "C",
    statement: { zh, en },
    how: {
      zh: "基线六年均值，企业导师及以上任一方式，企业当年按协议实际投入者",
      en: "Baseline, mean of six years, any mode from mentors up, firms that make the effort they signed for",
    },
    grounds: literature,
    range,
    shown: "percent",
    run: "base",
    measure: ({ means }) => means[indicator],
  });

/** Which firms train, what it brings them, and what makes them do it. */
export const cooperation: readonly Fact[] = [
  measured({
    id: "19a",
    class: "C",
    statement: {
      zh: "办班企业没有支持时的年净收益均值小于0",
      en: "Mean yearly net benefit of firms that train, without support, is below 0",
    },
    how: training,
    grounds: trainingCosts,
    range: [Number.NEGATIVE_INFINITY, 0],
    shown: "yuan",
    run: "base",
    measure: ({ partnerships }) => partnerships.net,
  }),
  measured({
    id: "19b",
    class: "C",
    statement: { zh: "其中净收益为正的企业比例", en: "Share of them that gain without support" },
    how: training,
    grounds: trainingCosts,
    range: [0.25, 0.38],
    shown: "percent",
    run: "base",
    measure: ({ partnerships }) => partnerships.gaining,
  }),
  taking(
    "20a",
    "百人以上企业实际参与校企合作的比例",
    "Firms of 100 staff and more that take a real part in cooperation with schools",
    "real-participation",
    [0.1, 0.25],
  ),
  taking(
    "20b",
    "20—99人企业实际参与校企合作的比例",
    "Firms of 20–99 staff that take a real part in cooperation with schools",
    "real-participation-medium",
    [0.02, 0.04],
  ),
  taking(
    "20c",
    "不足20人企业实际参与校企合作的比例",
    "Firms of fewer than 20 staff that take a real part in cooperation with schools",
    "real-participation-small",
    [0, 0.005],
  ),
  measured({
    id: "20d",
    class: "V",
    statement: {
      zh: "合作年限越长越能延续：三年以上与较短者下一年仍在合作的对数优势比",
      en: "Older partnerships last: log odds of running a year later, three years and more over younger ones",
    },
    how: { zh: "基线各年12月，全部合作关系", en: "Baseline, all partnerships each December" },
    grounds: literature,
    range: [0, Number.POSITIVE_INFINITY],
    shown: "number",
    run: "base",
    measure: ({ partnerships }) => partnerships.byAge,
  }),
  measured({
    id: "20e",
    class: "V",
    statement: {
      zh: "园区协调加强时，百人以上企业参与率上升",
      en: "More coordination in parks: more firms of 100 staff cooperate",
    },
    how: {
      zh: "同一城市，每个园区增派五名协调员，后两年参与率之差",
      en: "The same city with five more coordinators in each park; difference of participation over the last two years",
    },
    grounds: literature,
    range: [0, Number.POSITIVE_INFINITY],
    shown: "points",
    run: "contrasts",
    measure: ({ none, coordinated }) => coordinated.participation - none.participation,
  }),
  measured({
    id: "22",
    class: "C",
    statement: {
      zh: "每个受补学位带来的新增学位（其余不补贴也会发生）",
      en: "Additional places per subsidised place (the rest would be there anyway)",
    },
    how: {
      zh: "同一城市，每学位补贴8,000元，后两年在办学位之差除以补贴下的学位",
      en: "The same city with 8,000 yuan a seat; difference of seats over the last two years over seats under the subsidy",
    },
    grounds: literature,
    range: [0.2, 0.8],
    shown: "number",
    run: "contrasts",
    measure: ({ none, subsidised }) => 1 - none["order-seats"] / subsidised["order-seats"],
  }),
  measured({
    id: "23a",
    class: "T",
    statement: {
      zh: "培养的人更易被挖走时，订单班学位减少",
      en: "Those trained are poached more readily: fewer training places",
    },
    how: {
      zh: "同一城市，合作培养者在职求职强度增至三倍，后两年学位之比减一",
      en: "The same city in which those whom firms trained search on the job three times as much; seats of the last two years, ratio less one",
    },
    grounds: acemoglu,
    range: [Number.NEGATIVE_INFINITY, 0],
    shown: "percent",
    run: "contrasts",
    measure: ({ none, poached }) => poached["order-seats"] / none["order-seats"] - 1,
  }),
  measured({
    id: "23b",
    class: "T",
    statement: {
      zh: "培训取决于历史：挖人恢复原状后的两年，办班仍少于从未增加时",
      en: "Training depends on history: in the two years after poaching is back to normal, fewer seats than if it had never risen",
    },
    how: {
      zh: "求职强度先为三倍六年、再恢复，与始终不变相比，恢复后头两年学位之比减一；差距两年后消失，没有第二个长期均衡",
      en: "Search raised threefold for six years and then back, against never: seats of the first two years after, ratio less one; two years later the gap is gone, so that there is no second equilibrium in the long run",
    },
    grounds: acemoglu,
    range: [Number.NEGATIVE_INFINITY, 0],
    shown: "percent",
    run: "contrasts",
    measure: ({ scarred, unscarred }) => scarred["order-seats"] / unscarred["order-seats"] - 1,
  }),
  measured({
    id: "31",
    class: "T",
    statement: {
      zh: "协调的双稳态：同一参数下，互信程度起点不同，双方都实际投入的合作关系比例长期相差",
      en: "Bistable coordination: at equal parameters, histories of full and of no trust differ for long in the share of partnerships in which both sides make the effort",
    },
    how: {
      zh: "同一城市，全部合作关系双方的互信程度起点为1或0，第十一、十二年均值之差",
      en: "The same city with trust of 1 or 0 on both sides of every partnership, difference of means over the eleventh and twelfth year",
    },
    grounds: assurance,
    range: [0.3, 1],
    shown: "points",
    run: "contrasts",
    measure: ({ trusting, wary }) => trusting - wary,
  }),
  measured({
    id: "34a",
    class: "T",
    statement: { zh: "实习生占在岗职工的最高比例", en: "Interns relative to staff, the highest of all firms" },
    how: { zh: "基线六年，各企业各月末的最大值", en: "Baseline, the largest of any firm and month" },
    grounds: internRules,
    range: [0, 0.1],
    shown: "percent",
    run: "base",
    measure: ({ highest }) => highest["intern-share-most"],
  }),
  {
    id: "34b",
    class: "T",
    statement: {
      zh: "实习报酬不低于同岗试用期工资的80%",
      en: "Interns are paid at least 80 % of the post's probation pay",
    },
    how: { zh: "由测试逐一核对实习协议", en: "A test checks every agreement" },
    grounds: internRules,
    proof: "test/process/cooperation.test.ts",
  },
];

import { f64, fen, i16, i32, type Row, ref, table, u8, u32 } from "../kernel/columns.ts";

/** A row of an employer's slot. */
export type Firm = Row<"firms">;
/** A row of a group of posts. */
export type Cell = Row<"cells">;
/** A row of an open post. */
export type Vacancy = Row<"vacancies">;
/** A row of an occupation's market. */
export type Occupation = Row<"occupations">;

/** Employers with four staff or more, public ones included; a row is a slot that a new firm takes over when one closes. */
export const firmsSchema = table(
  "firms",
  { zh: "企业与单位", en: "Firms and public employers" },
  {
    size: f64({ zh: "成熟规模（实际人数）", en: "Mature size, real posts" }),
    factor: f64({ zh: "抽样系数", en: "Simulated posts per real post" }),
    shifter: f64({ zh: "需求水平（对数）", en: "Log revenue shifter at maturity" }),
    shock: f64({ zh: "需求冲击（对数）", en: "Log demand shock" }),
    stage: f64({ zh: "成长阶段", en: "Share of mature demand reached, 0–1" }),
    premium: f64({ zh: "工资溢价（对数）", en: "Log pay premium, mean of its posts" }),
    target: f64({ zh: "目标岗位数（模拟）", en: "Target posts, simulated" }),
    slack: f64({ zh: "边际产出余量（对数）", en: "Log marginal product over cost, bounded" }),
    bill: fen({ zh: "月工资总额", en: "Monthly pay bill" }),
    output: f64({ zh: "产出合计（百万分之一）", en: "Sum of staff's output, millionths" }),
    interned: f64({ zh: "实习净产出（百万分之一）", en: "Interns' output less their mentors' time, millionths" }),
    cash: fen({ zh: "现金", en: "Cash" }),
    revenue: fen({ zh: "当月增加值", en: "Value added this month" }),
    invested: fen({ zh: "当年职业教育投资", en: "Vocational education investment this year" }),
    surcharge: fen({ zh: "当年应缴教育费附加和地方教育附加", en: "Education surcharges due this year" }),
    credit: fen({ zh: "未抵免余额", en: "Credit carried forward" }),
    seatHelp: fen({ zh: "每学位承诺补助", en: "Help promised per order-class seat" }),
    listing: f64({ zh: "平台覆盖增量", en: "Coverage of the information platform added by policy" }),
    refund: f64({ zh: "投资抵免比例", en: "Share of investment that may be credited" }),
    planned: i32({ zh: "目标岗位取整（模拟）", en: "Target in whole posts, simulated" }),
    posts: i32({ zh: "在岗人数（模拟）", en: "Filled posts, simulated" }),
    cells: i32({ zh: "首个岗位组", en: "First group of posts" }),
    width: i32({ zh: "岗位组个数", en: "Number of groups of posts" }),
    key: u32({ zh: "企业编号", en: "Key" }),
    slot: u32({ zh: "企业序位", en: "Slot of the firm census" }),
    park: ref({ zh: "所在园区", en: "Park" }, "parks"),
    born: i16({ zh: "成立年月", en: "Month of birth" }),
    sector: u8({ zh: "行业", en: "Sector" }),
    place: u8({ zh: "所在地", en: "Place" }),
    certified: u8({ zh: "产教融合型企业", en: "Certified as industry–education integrated" }),
    open: u8({ zh: "有条件开展校企合作", en: "Able to cooperate with a school" }),
    level: f64({ zh: "技术水平（相对前沿，对数）", en: "Log technology relative to the frontier, as it takes effect" }),
    baseLevel: f64({ zh: "基准技术水平（对数）", en: "Log technology at the base" }),
    edge: f64({ zh: "相对基准的技术优势（对数）", en: "Log productivity gained on the base, at given sector means" }),
    researched: fen({ zh: "上年末研发支出", en: "Research spending of last December" }),
    venture: u8({ zh: "毕业生创办", en: "Start-up of a graduate" }),
    insolvent: u8({ zh: "现金连续为负的月数", en: "Months of negative cash in a row" }),
    renewed: i16({ zh: "最近更新技术的年月", en: "Month in which technology was last renewed" }),
  },
);

/** A group of posts of one occupation at one firm. */
export const cellsSchema = table(
  "cells",
  { zh: "岗位组", en: "Groups of posts" },
  {
    firm: ref({ zh: "企业", en: "Firm" }, "firms"),
    share: f64({ zh: "占企业岗位比例", en: "Share of the firm's posts" }),
    rounding: f64({ zh: "取整位置", en: "Place of rounding, fixed" }),
    premium: f64({ zh: "工资溢价（对数）", en: "Log pay premium" }),
    filled: i32({ zh: "在岗", en: "Filled posts" }),
    vacant: i32({ zh: "空岗", en: "Vacancies" }),
    promised: i32({ zh: "已签应届生", en: "Posts promised to students" }),
    left: i32({ zh: "当月离职", en: "Leavers whose posts stand to be refilled" }),
    surplus: i32({ zh: "待撤空岗", en: "Vacancies to withdraw" }),
    noticed: i32({ zh: "已预告裁减人数", en: "Staff under notice of dismissal" }),
    head: i32({ zh: "名单首人", en: "First of the staff list" }),
    opened: i32({ zh: "开放序号", en: "Vacancies opened so far" }),
    occupation: u8({ zh: "职业", en: "Occupation" }),
  },
);

/** Open posts; rows are reused. */
export const vacanciesSchema = table(
  "vacancies",
  { zh: "空岗", en: "Vacancies" },
  {
    cell: ref({ zh: "岗位组", en: "Group of posts" }, "cells"),
    ordinal: i32({ zh: "开放序号", en: "Ordinal of opening in its group" }),
    slot: i32({ zh: "名单位置", en: "Position in the list of open vacancies" }),
    logWage: f64({ zh: "岗位工资（对数）", en: "Log posted wage" }),
    opened: i16({ zh: "开放月", en: "Month of opening" }),
    occupation: u8({ zh: "职业", en: "Occupation" }),
    place: u8({ zh: "所在地", en: "Place" }),
  },
);

/** Occupations' markets: wages and tightness. */
export const occupationsSchema = table(
  "occupations",
  { zh: "职业", en: "Occupations" },
  {
    anchor: f64({ zh: "工资基准（对数元/月）", en: "Anchor of the log wage, yuan per month" }),
    logWage: f64({ zh: "岗位工资（对数元/月）", en: "Log posted wage, yuan per month" }),
    wage: f64({ zh: "岗位工资（元/月）", en: "Posted wage, yuan per month" }),
    tightness: f64({ zh: "市场松紧度（对数，平滑）", en: "Smoothed log tightness" }),
    normal: f64({ zh: "基准松紧度（对数）", en: "Base log tightness" }),
    told: f64({
      zh: "学校从毕业生处得知的岗位数（模拟）",
      en: "Posts as schools have heard of them from graduates, simulated",
    }),
    standard: f64({ zh: "在岗者平均产出（对数）", en: "Mean log output of staff: the standard of hiring" }),
    vacant: i32({ zh: "空岗", en: "Vacancies" }),
    seekers: i32({ zh: "求职者", en: "Unemployed seekers" }),
  },
);

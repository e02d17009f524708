import { f64, fen, i32, type Row, table, u8 } from "../kernel/columns.ts";

/** A row of a government: 0 the city, 1 + place a county or district. */
export type Government = Row<"governments">;
/** A row of a park. */
export type Park = Row<"parks">;
/** A row of a class of persons that help is for. */
export type HelpClass = Row<"help">;
/** The one row of the city as a whole. */
export type City = Row<"city">;
/** A row of a sector's market. */
export type Sector = Row<"sectors">;

/** The city (row 0) and its counties and districts (row 1 + place). */
export const governmentsSchema = table(
  "governments",
  { zh: "政府", en: "Governments" },
  {
    cash: fen({ zh: "库款", en: "Cash" }),
    revenue: fen({ zh: "当年本级收入", en: "Own revenue this year" }),
    help: fen({ zh: "当年政策支出", en: "Paid under policies this year" }),
    rigour: f64({ zh: "执行力度", en: "Rigour of carrying policy out, 0–1" }),
  },
);

/** Parks. */
export const parksSchema = table(
  "parks",
  { zh: "园区", en: "Parks" },
  {
    helped: f64({ zh: "政策增派协调员（人）", en: "Coordinators added by policy" }),
    practice: f64({ zh: "开放型实践中心工位（实际）", en: "Places of its open practice centre, real" }),
    coordinators: f64({ zh: "在岗协调员（人）", en: "Coordinators at work" }),
    stage: f64({ zh: "联合体成熟度", en: "Maturity of the consortium, 0–1" }),
    delay: f64({ zh: "当年项目决定时间合计（月）", en: "Months taken over this year's projects, sum" }),
    projects: i32({ zh: "当年新项目（模拟企业）", en: "New projects this year, simulated firms" }),
    tenants: i32({ zh: "有条件合作的入园企业（实际户数）", en: "Tenants able to cooperate, real firms" }),
    modern: f64({ zh: "技术为近期更新的入园企业比例", en: "Share of its tenants that are up to date" }),
    baseModern: f64({ zh: "基准时的这一比例", en: "That share at the base" }),
    place: u8({ zh: "所在地", en: "Place" }),
  },
);

/** Help to persons by class: place × level × years since graduation × origin. */
export const classesOfPersons = { levels: 4, years: 6, origins: 2 } as const;

/** Help promised to each class of persons. */
export const helpSchema = table(
  "help",
  { zh: "个人政策作用点", en: "Levers on classes of persons" },
  {
    allowance: fen({ zh: "每月住房补贴", en: "Monthly housing allowance" }),
    months: i32({ zh: "补贴月数", en: "Months it is paid" }),
    grant: fen({ zh: "一次性创业补贴", en: "Start-up grant" }),
    founded: i32({ zh: "当年创业者", en: "Founders of this year" }),
  },
);

/** One row: quantities of the city as a whole. */
export const citySchema = table(
  "city",
  { zh: "全市", en: "City" },
  {
    income: f64({ zh: "居民收入（平滑，元/月）", en: "Smoothed household income, yuan per month" }),
    baseIncome: f64({ zh: "居民收入基准", en: "Household income at the base" }),
    otherIncome: f64({ zh: "外来与财产收入（元/月）", en: "Profits, pensions and transfers, yuan per month" }),
    ownAccountPay: f64({ zh: "个体经营月收入（元）", en: "Own-account income per head, yuan per month" }),
    staffing: f64({ zh: "岗位总量系数", en: "Posts relative to the data year" }),
    meanPay: f64({ zh: "平均月薪（元）", en: "Mean pay, yuan per month" }),
    unemployment: f64({ zh: "失业率（平滑）", en: "Smoothed unemployment rate" }),
    baseUnemployment: f64({ zh: "基准失业率", en: "Unemployment rate at the base" }),
    residents: f64({ zh: "常住人口（15岁及以上，模拟）", en: "Residents of 15 and more, simulated" }),
    baseResidents: f64({ zh: "常住人口基准", en: "Residents at the base" }),
    dualShare: f64({ zh: "双师型教师比例", en: "Share of teachers who are dual-qualified" }),
    opened: i32({ zh: "当年新设专业", en: "Programmes opened this year" }),
    closed: i32({ zh: "当年停招专业", en: "Programmes closed this year" }),
    finished: i32({ zh: "当年高职毕业生", en: "Higher-vocational graduates of this year" }),
    collegeLeavers: i32({ zh: "当年留本市的高校毕业生", en: "This year's college graduates who stayed" }),
    newFounders: i32({ zh: "其中创业者", en: "Of these, those who founded a firm" }),
    founders: f64({
      zh: "等待开办的创业者（实际，千分之一）",
      en: "Founders who wait for a place, thousandths of real ones",
    }),
    commissions: f64({
      zh: "当年委托项目（实际，千分之一）",
      en: "Projects commissioned this year, thousandths of real ones",
    }),
    transfers: f64({ zh: "其中成功转化（实际，千分之一）", en: "Of these, successes, thousandths of real ones" }),
    contracts: fen({ zh: "当年学校技术服务合同款", en: "Contracts of schools this year" }),
    inProjects: i32({ zh: "当年参与真实项目的学生", en: "Students in real projects this year" }),
    cohort: i32({ zh: "最近一届初中毕业生（模拟）", en: "Last cohort of 15, simulated" }),
    courses: i32({ zh: "当月参加培训的成人（模拟）", en: "Adults who took a course this month, simulated" }),
    wentOn: i32({ zh: "其中升学", en: "Of these, those who went on studying" }),
  },
);

/** Own demand of each sector's market: the price level that clears local spending. */
export const sectorsSchema = table(
  "sectors",
  { zh: "行业", en: "Sectors" },
  {
    scale: f64({ zh: "本地需求系数", en: "Local demand relative to the base" }),
    base: f64({ zh: "基准销售（元/月）", en: "Sales at the base, yuan per month" }),
    sales: fen({ zh: "当月按基准价计销售", en: "Sales this month at base prices" }),
    margin: f64({ zh: "利润与正常工资之比（平滑）", en: "Smoothed profit over the normal pay bill" }),
    baseMargin: f64({ zh: "基准利润与正常工资之比", en: "Profit over the normal pay bill at the base" }),
    advance: f64({ zh: "预期研发缩小的技术差距（对数）", en: "Expected log advance by research in the year" }),
    baseAdvance: f64({ zh: "基准研发缩小的技术差距（对数）", en: "Expected log advance at the base" }),
    modern: f64({ zh: "技术为近期更新的企业比例", en: "Share of its firms that are up to date" }),
    baseModern: f64({ zh: "基准时的这一比例", en: "That share at the base" }),
    pace: f64({ zh: "技术更新快慢系数", en: "Scale of the chance to renew, set in the spin-up" }),
    lag: f64({ zh: "预期技术差距（对数）", en: "Expected log lag behind the frontier" }),
    baseLag: f64({ zh: "基准技术差距（对数）", en: "Expected log lag at the base" }),
  },
);

import type { Text } from "../kernel/text.ts";

/** Accounts of the ledger, in order. */
export const accounts = [
  { id: "households", name: { zh: "居民", en: "Households" } },
  { id: "firms", name: { zh: "企业与单位", en: "Employers" } },
  { id: "government", name: { zh: "本市财政", en: "Local government" } },
  { id: "schools", name: { zh: "学校", en: "Schools" } },
  { id: "centre", name: { zh: "上级财政与社会保险", en: "Upper government and social insurance" } },
  { id: "outside", name: { zh: "外地", en: "Outside" } },
] as const satisfies readonly { id: string; name: Text }[];

/** Reasons of payment under policies, in order: one for each instrument. */
export const helpReasons = [
  { id: "information-platform", name: { zh: "供需信息平台运行", en: "Information platform" } },
  { id: "order-training", name: { zh: "订单培养补贴", en: "Order-training subsidy" } },
  { id: "park-coordinators", name: { zh: "园区协调员", en: "Park coordinators" } },
  { id: "practice-centre", name: { zh: "开放型实践中心", en: "Open practice centres" } },
  { id: "school-equipment", name: { zh: "实训设备专项补助", en: "Grants for school equipment" } },
  { id: "start-up-grant", name: { zh: "一次性创业补贴", en: "Start-up grant" } },
  { id: "surcharge-credit", name: { zh: "教育费附加和地方教育附加抵免", en: "Education-surcharge credit" } },
  { id: "talent-housing", name: { zh: "人才住房补贴", en: "Talent housing" } },
  { id: "teacher-practice", name: { zh: "教师企业实践补助", en: "Help for teachers' practice in firms" } },
] as const satisfies readonly { id: string; name: Text }[];

/** Reasons of payment, in order; those under policies stand at the end. */
export const reasons = [
  { id: "wages", name: { zh: "工资", en: "Wages" } },
  { id: "insurance", name: { zh: "社会保险", en: "Social insurance" } },
  { id: "vat", name: { zh: "增值税", en: "VAT" } },
  { id: "surcharge", name: { zh: "教育费附加和地方教育附加", en: "Education surcharges" } },
  { id: "profit-tax", name: { zh: "企业所得税", en: "Corporate income tax" } },
  { id: "sales", name: { zh: "销售", en: "Sales" } },
  { id: "capital", name: { zh: "利润分配与注资", en: "Profits paid out, and owners' money paid in" } },
  { id: "overheads", name: { zh: "折旧、利息和租金", en: "Depreciation, interest and rent" } },
  { id: "research", name: { zh: "研发支出", en: "Research" } },
  { id: "public-service", name: { zh: "公共单位经费", en: "Public employers' budgets" } },
  { id: "transfers", name: { zh: "转移收入", en: "Transfers" } },
  { id: "spending", name: { zh: "外购与其他支出", en: "Other spending" } },
  { id: "training", name: { zh: "校企合作培养支出", en: "Training with schools" } },
  { id: "internship", name: { zh: "实习报酬", en: "Interns' pay" } },
  { id: "compensation", name: { zh: "违约补偿", en: "Compensation for breach" } },
  { id: "school-budget", name: { zh: "学校经费", en: "School budgets" } },
  { id: "cover", name: { zh: "兼职教师与代课", en: "Part-time teaching and cover" } },
  { id: "equipment", name: { zh: "实训设备", en: "School equipment" } },
  { id: "coordination", name: { zh: "园区与理事会协调经费", en: "Coordination by parks and councils" } },
  { id: "course-fees", name: { zh: "个人培训费", en: "Course fees" } },
  { id: "course-grants", name: { zh: "职业技能培训补贴（现行）", en: "Grants for courses, in force" } },
  ...helpReasons,
] as const satisfies readonly { id: string; name: Text }[];

type Id<T extends readonly { readonly id: string }[]> = T[number]["id"];

/** The number of an account. */
export const account = Object.fromEntries(accounts.map((a, i) => [a.id, i])) as Record<Id<typeof accounts>, number>;

/** The number of a reason. */
export const reason = Object.fromEntries(reasons.map((r, i) => [r.id, i])) as Record<Id<typeof reasons>, number>;

import { z } from "zod";
import {
  type Column,
  count,
  idColumn,
  kilometres,
  multiple,
  nameColumn,
  oneOf,
  part,
  plain,
  refers,
  whole,
} from "./column.ts";
import { numeric } from "./scalar.ts";

/** The columns of a table by key. */
export type Columns = Readonly<Record<string, Column>>;

const named = { id: idColumn, name: nameColumn };
const band = { from: whole("起始年龄", "First age", 0, 120), to: whole("终止年龄", "Last age", 0, 120) };
type Levels<T extends number> = Column<z.ZodType<T>>;
const level = (zh: string, en: string) => whole(zh, en, 0, 3) as Levels<0 | 1 | 2 | 3>;
const stage = (zh: string, en: string) => whole(zh, en, 1, 3) as Levels<1 | 2 | 3>;

const skillShares = z.record(
  z.string(),
  numeric({ zh: "技能方向", en: "Direction" }, { measured: [], least: -1, most: 1 }),
);
const tenancy = z.record(
  z.string(),
  numeric({ zh: "入园比例", en: "Share in the park" }, { measured: ["share"], least: 0, most: 1 }),
);

/** Every table of a region, as a sheet beside region.yaml or as a list inside it. */
export const tables = {
  places: {
    ...named,
    kind: oneOf("类型", "Kind", {
      district: { zh: "区", en: "district" },
      county: { zh: "县", en: "county or county-level city" },
    }),
    population: count("常住人口", "Resident persons"),
    "farm-weight": multiple("农业就业权重", "Farm jobs relative to the mean", 0, 10),
    "fiscal-share": part("财政收入份额", "Share of general revenue"),
    rigour: part("执行力度", "Rigour"),
    east: kilometres("向东公里", "Kilometres east"),
    north: kilometres("向北公里", "Kilometres north"),
  },
  tiers: {
    ...named,
    pay: multiple("相对工资", "Relative pay", 0.2, 10),
    "living-cost": multiple("相对生活成本", "Relative living cost", 0.2, 10),
    unemployment: part("失业率", "Unemployment"),
    finding: part("月求职成功率", "Job finding a month"),
    distance: kilometres("距离", "Kilometres away", 0),
    "study-share": part("外出求学份额", "Share of those who study away"),
    "send-share": part("来学份额", "Share of those who come to study"),
  },
  parks: {
    ...named,
    place: refers("place", "所在地", "Place"),
    tenancy: { label: { zh: "入园比例", en: "Tenancy" }, schema: tenancy, figure: true, sums: false, refers: "sector" },
  },
  skills: {
    ...named,
    kind: oneOf("技能类型", "Kind of skill", {
      general: { zh: "通用", en: "general" },
      social: { zh: "社会", en: "social" },
      technical: { zh: "技术", en: "technical" },
    }),
    learning: multiple("每月干中学", "Learning a month", 0, 1),
    obsolescence: part("年折旧", "Loss a year while used"),
    atrophy: part("闲置年折旧", "Further loss a year while unused"),
  },
  clusters: {
    ...named,
    code: plain("专业大类代码", "Code of the catalogue"),
    direction: {
      label: { zh: "技能方向", en: "Direction" },
      schema: skillShares,
      figure: true,
      sums: false,
      refers: "skill",
    },
  },
  occupations: {
    ...named,
    cluster: refers("cluster", "专业大类", "Cluster"),
    level: level("技能等级", "Level"),
    pay: multiple("工资溢价", "Log pay premium", -2, 2),
    licence: level("执业所需本专业学历", "Study of its field that a licence takes"),
    since: whole("列入新职业的年份（0为一直就有）", "Year listed as new; 0 where it was always there", 0, 2100),
  },
  sectors: {
    ...named,
    code: plain("国民经济行业门类", "GB/T 4754 section"),
    market: oneOf("市场", "Market", {
      tradable: { zh: "外向", en: "tradable" },
      local: { zh: "本地", en: "local" },
      public: { zh: "公共", en: "public" },
    }),
    vat: part("增值税占增加值比例", "VAT over value added"),
  },
  posts: {
    sector: refers("sector", "行业", "Sector"),
    occupation: refers("occupation", "职业", "Occupation"),
    share: part("岗位份额", "Share of posts"),
  },
  "sector-places": {
    sector: refers("sector", "行业", "Sector"),
    place: refers("place", "县区", "Place"),
    share: part("从业人员份额", "Share of staff"),
  },
  employers: {
    sector: refers("sector", "行业", "Sector"),
    least: whole("最少人数", "Least staff", 1, 1_000_000),
    most: whole("最多人数", "Most staff", 1, 1_000_000),
    firms: count("单位数", "Firms"),
    staff: count("从业人员", "Staff"),
  },
  schools: {
    ...named,
    kind: oneOf("学校类型", "Kind of school", {
      secondary: { zh: "中职", en: "secondary" },
      technician: { zh: "技工院校", en: "technician" },
      "higher-vocational": { zh: "高职", en: "higher vocational" },
      "applied-university": { zh: "应用型本科", en: "applied university" },
    }),
    place: refers("place", "所在地", "Place"),
    quality: part("教学质量", "Quality"),
    rigidity: part("专业调整刚性", "Rigidity"),
    currency: part("教师知识时新度", "Currency of teachers"),
    teachers: count("教师", "Teachers"),
    students: count("在校生", "Students"),
  },
  programmes: {
    ...named,
    school: refers("school", "学校", "School"),
    cluster: refers("cluster", "专业大类", "Cluster"),
    level: stage("学段", "Level"),
    years: whole("学制", "Years", 1, 6),
    seats: count("招生计划", "Seats a year"),
  },
  ages: { age: whole("年龄", "Age", 0, 120), residents: count("常住人口", "Residents") },
  statuses: {
    ...band,
    employer: count("单位就业", "At employers"),
    "own-account": count("个体经营", "Own account"),
    farm: count("务农", "On farms"),
    unemployed: count("失业", "Unemployed"),
    student: count("在校", "Students"),
    inactive: count("不在劳动力", "Inactive"),
  },
  attainment: {
    ...band,
    none: part("初中及以下", "None"),
    "upper-secondary": part("高中阶段", "Upper secondary"),
    "higher-vocational": part("大专", "Higher vocational"),
    undergraduate: part("本科及以上", "Undergraduate"),
  },
  cohorts: { year: whole("年份", "Year", 1980, 2100), at15: count("满十五岁人数", "Persons who turn 15") },
  diaspora: {
    tier: refers("tier", "外地层级", "Tier"),
    level: level("学历", "Level"),
    persons: count("人数", "Persons"),
  },
  nation: {
    year: whole("年份", "Year", 1980, 2100),
    "labour-force": multiple("相对劳动力", "Relative labour force", 0.1, 3),
  },
} as const satisfies Readonly<Record<string, Columns>>;

/** The name of a table. */
export type TableName = keyof typeof tables;

/** The names of all tables. */
export const tableNames = Object.keys(tables) as TableName[];

/** A row of a table as its file names it. */
export type RowOf<T extends TableName> = {
  readonly [K in keyof (typeof tables)[T]]: (typeof tables)[T][K] extends Column<infer S> ? z.output<S> : never;
};

function rowsSchema(columns: Columns) {
  const shape = Object.fromEntries(Object.entries(columns).map(([key, { schema }]) => [key, schema]));
  return z.array(z.strictObject({ ...shape, source: plain("来源", "Source").schema.optional() })).min(1);
}

/** The schema of each table's rows; a row may name its own source. */
export const rowSchemas = Object.fromEntries(tableNames.map((name) => [name, rowsSchema(tables[name])])) as Readonly<
  Record<TableName, ReturnType<typeof rowsSchema>>
>;

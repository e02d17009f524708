import { f32, i16, i32, type Row, ref, table, u8, u32 } from "../kernel/columns.ts";

/** A row of a person. */
export type Person = Row<"persons">;

/** What a person does; away persons keep theirs, at a home beyond the region. */
export const status = {
  gone: 0,
  academic: 1,
  vocational: 2,
  higher: 3,
  undergraduate: 4,
  employed: 5,
  unemployed: 6,
  ownAccount: 7,
  farm: 8,
  inactive: 9,
  exam: 10,
  retired: 11,
} as const;

/** Bits of `marks`. */
export const mark = {
  tasteSeen: 1,
  outputSeen: 2,
  novice: 4,
  promised: 8,
  order: 16,
  seeksHere: 32,
  goesOn: 64,
} as const;

/** Bits of `credentials`: sat for a certificate of the field, holds one, has an articulated place at the next level. */
export const credential = { examined: 1, certificate: 2, pathway: 4 } as const;

/** No month. */
export const never = -32768;

/** No cluster of training. */
export const noCluster = 255;

/** Every simulated person from 15 on, one row for life: student, worker, retired. */
export const personsSchema = table(
  "persons",
  { zh: "个人", en: "Persons" },
  {
    key: u32({ zh: "个人编号", en: "Key" }),
    next: i32({ zh: "同岗名单后一人", en: "Next in the post's staff list" }),
    previous: i32({ zh: "同岗名单前一人", en: "Previous in the post's staff list" }),
    cell: ref({ zh: "岗位组（在岗或已签约）", en: "Group of posts held, or promised while a student" }, "cells"),
    order: ref({ zh: "订单班", en: "Order class" }, "classes"),
    intern: ref({ zh: "实习所在合作关系", en: "Link at whose firm the student is an intern" }, "links"),
    friend: i32({ zh: "熟人所在行", en: "Row of an acquaintance, -1 none" }),
    friendKey: u32({ zh: "熟人编号", en: "Key of the acquaintance" }),
    wage: i32({ zh: "月工资（分）", en: "Monthly pay, fen" }),
    output: i32({
      zh: "岗位产出（百万分之一）",
      en: "Output in the post, millionths of a competent elementary worker",
    }),
    worth: f32({
      zh: "在同岗位人员中的产出和工资（对数）",
      en: "Log output and pay over others of like skill in the post",
    }),
    quitScale: f32({ zh: "离职倾向", en: "Multiple of the starter's quit hazard" }),
    searchScale: f32({ zh: "在职求职倾向", en: "Multiple of on-the-job search" }),
    taste: f32({ zh: "岗位满意度（对数工资）", en: "Taste for the present post, log pay" }),
    ability: f32({ zh: "能力", en: "Ability, standard normal" }),
    born: i16({ zh: "出生年月", en: "Month of birth" }),
    since: i16({ zh: "现状态起始月", en: "Month in which the present status began" }),
    experience: i16({ zh: "此前工作月数", en: "Months of work before the present job" }),
    until: i16({ zh: "学业或备考结束月", en: "Month in which study ends" }),
    tasteAt: i16({ zh: "满意度揭晓月", en: "Month in which taste becomes known" }),
    outputAt: i16({ zh: "真实产出揭晓月", en: "Month in which true output becomes known" }),
    anchor: i16({ zh: "技能记录月", en: "Month of the last skill anchor" }),
    graduated: i16({ zh: "最近毕业月", en: "Month of the last graduation" }),
    firstWork: i16({ zh: "毕业后首次就业月", en: "Month of the first work since graduation" }),
    programme: i16({ zh: "在读专业", en: "Programme of study, -1 none" }),
    school: i16({ zh: "最近毕业学校", en: "School last graduated from, -1 none or outside" }),
    birthday: u8({ zh: "出生月份", en: "Month of the year of birth, 0 for January" }),
    sex: u8({ zh: "性别（1为男）", en: "Sex, 1 for men" }),
    rural: u8({ zh: "农村户籍", en: "Rural origin" }),
    origin: u8({ zh: "生源地", en: "Place of origin; tiers follow the places" }),
    home: u8({ zh: "居住地", en: "Place of residence; tiers follow the places" }),
    level: u8({ zh: "学历层次", en: "Highest level attained, 0–3" }),
    cluster: u8({ zh: "所学专业类", en: "Cluster of the highest qualification, 255 none" }),
    occupation: u8({ zh: "职业（现任、曾任或所学）", en: "Occupation held, last held or trained for" }),
    status: u8({ zh: "状态", en: "Status" }),
    channel: u8({ zh: "录用渠道", en: "Channel of the present or last hire" }),
    credentials: u8({ zh: "证书与贯通资格", en: "Certificates and articulated places" }),
    innovation: u8({ zh: "创新能力（百分之一）", en: "Innovation skill, hundredths, kept for life" }),
    marks: u8({ zh: "标记", en: "Marks" }),
  },
);

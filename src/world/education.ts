import { f32, f64, fen, i16, i32, type Row, ref, table, u8, u32 } from "../kernel/columns.ts";

/** A row of a school. */
export type School = Row<"schools">;
/** A row of a programme. */
export type Programme = Row<"programmes">;
/** A row of a teacher's post. */
export type Teacher = Row<"teachers">;
/** A row of a firm and a programme that have worked together. */
export type Link = Row<"links">;
/** A row of an order class. */
export type OrderClass = Row<"classes">;

/** Schools of every kind; never sampled. */
export const schoolsSchema = table(
  "schools",
  { zh: "学校", en: "Schools" },
  {
    quality: f64({ zh: "教学质量", en: "Share of the gap to its curriculum an ordinary student closes" }),
    rigidity: f64({ zh: "专业调整刚性", en: "Resistance to revising curricula" }),
    currency: f64({ zh: "教师知识时新度", en: "Mean currency of its teachers" }),
    cash: fen({ zh: "经费结余", en: "Cash" }),
    pupils: f64({ zh: "在校生（实际）", en: "Students, real" }),
    heads: f64({ zh: "在岗教师（含双师型加薪折算）", en: "Teachers paid, supplements counted" }),
    released: f64({ zh: "当年教师企业实践（月）", en: "Teachers' months in firms this year" }),
    engineers: f64({ zh: "企业兼职教师（折合专任）", en: "Part-time engineers, full-time equivalents" }),
    equipment: f64({ zh: "实训设备净值（元，实际）", en: "Worth of equipment, real yuan" }),
    equipmentAge: f64({ zh: "实训设备平均年限（年）", en: "Mean age of equipment, years" }),
    practiceHelp: fen({ zh: "每教师实践月补助", en: "Help per teacher's month in a firm" }),
    equipmentHelp: fen({ zh: "每生设备专项补助", en: "Earmarked grant for equipment per student" }),
    left: i32({ zh: "当年离职教师", en: "Teachers who left this year, retirement apart" }),
    place: u8({ zh: "所在地", en: "Place" }),
  },
);

/** Programmes (专业): seats, and how far their curriculum is from the field's needs. */
export const programmesSchema = table(
  "programmes",
  { zh: "专业", en: "Programmes" },
  {
    seats: f64({ zh: "每年学位（实际）", en: "Seats a year, real" }),
    vintage: f64({ zh: "课程时新度", en: "Curriculum's technical content relative to today's needs" }),
    currency: f64({ zh: "授课教师知识时新度", en: "Currency of those who teach it" }),
    teaching: f64({ zh: "教学质量（相对基准年均值）", en: "Teaching relative to the mean of the base year" }),
    norm: f64({ zh: "同层次教学质量对数均值", en: "Log teaching of its level at the base" }),
    pupils: f64({ zh: "在校生（实际）", en: "Students, real" }),
    first: f64({ zh: "一年级（实际）", en: "First-year students, real" }),
    second: f64({ zh: "二年级（实际）", en: "Second-year students, real" }),
    third: f64({ zh: "三年级（实际）", en: "Third-year students, real" }),
    demand: f64({ zh: "每学位报考人数", en: "Applications per seat, lately" }),
    fill: f64({ zh: "招生完成比例", en: "Share of seats filled, lately" }),
    asked: f64({ zh: "报考人数（模拟，逐年衰减）", en: "Applications, simulated, fading" }),
    taken: f64({ zh: "录取人数（模拟，逐年衰减）", en: "Admissions, simulated, fading" }),
    offered: f64({ zh: "学位（模拟，逐年衰减）", en: "Seats, simulated, fading" }),
    expected: f64({ zh: "学生预期月薪（对数元）", en: "Log pay that students expect, yuan per month" }),
    applied: i32({ zh: "报考人数", en: "Applications at the last admission" }),
    admitted: i32({ zh: "录取人数", en: "Students admitted at the last admission" }),
    opens: i16({ zh: "获批招生月（无则为0）", en: "Month from which it may admit, 0 if it isn't waiting" }),
    low: u8({ zh: "连续招不满一半的年数", en: "Years in a row less than half full" }),
    school: ref({ zh: "学校", en: "School" }, "schools"),
    cluster: u8({ zh: "专业类", en: "Cluster" }),
    level: u8({ zh: "层次", en: "Level" }),
    years: u8({ zh: "学制（年）", en: "Years" }),
  },
);

/** Teachers' posts and who holds them; never sampled. */
export const teachersSchema = table(
  "teachers",
  { zh: "教师", en: "Teachers" },
  {
    key: u32({ zh: "教师编号", en: "Key" }),
    currency: f32({ zh: "知识时新度", en: "Share of knowledge that is current" }),
    practice: f32({ zh: "企业实践存量（月，已折旧）", en: "Stock of firm practice, months, worn" }),
    school: ref({ zh: "学校", en: "School" }, "schools"),
    born: i16({ zh: "出生年月", en: "Month of birth" }),
    cluster: u8({ zh: "专业类", en: "Cluster" }),
    dual: u8({ zh: "双师型", en: "Dual-qualified" }),
    held: u8({ zh: "在岗", en: "Whether the post is filled" }),
  },
);

/** A firm and a programme that have worked together: the mode they agreed on last March, what it costs and what it gives. */
export const linksSchema = table(
  "links",
  { zh: "合作关系", en: "Links" },
  {
    firm: ref({ zh: "企业", en: "Firm" }, "firms"),
    firmKey: u32({ zh: "企业编号", en: "Key of the firm" }),
    programme: ref({ zh: "专业", en: "Programme" }, "programmes"),
    cell: ref({ zh: "实习岗位组", en: "Group of posts in which students practise" }, "cells"),
    trust: f64({ zh: "互信程度（企业一方）", en: "Trust of the firm that the school delivers, 0–1" }),
    faith: f64({ zh: "互信程度（学校一方）", en: "Trust of the school that the firm delivers, 0–1" }),
    net: f64({ zh: "无支持时的年净收益（元）", en: "Net benefit without support as the firm reckons it, yuan a year" }),
    spending: f64({ zh: "协议年度企业投入（元）", en: "What the firm spends in the agreement's year, yuan" }),
    seats: f64({ zh: "协议培养学生（实际）", en: "Students a year agreed on, real" }),
    base: f64({ zh: "实训工位（实际）", en: "Training places of its base, real" }),
    vintage: f64({ zh: "实训设备时新度", en: "Up-to-dateness of the base's equipment" }),
    interns: f64({ zh: "在岗实习生（实际）", en: "Interns at the firm now, real" }),
    season: f64({ zh: "本季接收实习生（实际）", en: "Interns taken this season, real" }),
    ratio: f64({ zh: "本季实习生占职工最高比例", en: "Interns relative to staff, the highest of this season" }),
    pay: fen({ zh: "实习报酬（分/月）", en: "Pay of an intern, fen a month" }),
    places: i32({ zh: "实习名额（模拟）", en: "Places for interns, simulated" }),
    taken: i32({ zh: "实习生（模拟）", en: "Interns this season, simulated" }),
    converted: i32({ zh: "实习后留用（模拟）", en: "Interns of the season hired by the firm, simulated" }),
    since: i16({ zh: "起始月", en: "Month of the first agreement" }),
    mode: u8({ zh: "合作方式", en: "Mode of cooperation, 0 none" }),
    effort: u8({ zh: "本年实际投入的一方", en: "Who makes the effort this year: 1 the firm, 2 the school, 3 both" }),
    cut: u8({ zh: "本季减少过实习生", en: "Interns were sent away this season" }),
  },
);

/** Order classes: seats with a firm's promise of a post. */
export const classesSchema = table(
  "classes",
  { zh: "订单班", en: "Order classes" },
  {
    link: ref({ zh: "合作关系", en: "Link" }, "links"),
    cell: ref({ zh: "目标岗位组", en: "Group of posts promised" }, "cells"),
    seats: f64({ zh: "学位（实际）", en: "Seats, real" }),
    places: i32({ zh: "学位（模拟）", en: "Seats, simulated" }),
    filled: i32({ zh: "入班学生（模拟）", en: "Students, simulated" }),
    arrived: i32({ zh: "按约上岗（模拟）", en: "Students who took up their post, simulated" }),
    formed: i16({ zh: "组班月", en: "Month of forming, -32768 if free" }),
    until: i16({ zh: "毕业月", en: "Month of graduation" }),
  },
);

import { formatMonth } from "../kernel/calendar.ts";
import type { Text } from "../kernel/text.ts";
import type { Link } from "../world/education.ts";
import { mode as modeOf } from "../world/modes.ts";
import { mark, type Person, status } from "../world/persons.ts";
import type { World } from "../world/world.ts";
import { placeName, yuan } from "./names.ts";

/** What a reader would want to know of a person at one moment. */
export type Moment = {
  readonly born: number;
  readonly status: number;
  readonly home: number;
  readonly firm: number;
  readonly wage: number;
  readonly level: number;
  readonly programme: number;
  readonly marks: number;
  readonly order: number;
  readonly intern: number;
  /** Where the student is an intern, and the mode of the class joined, in words. */ readonly practice:
    | Text
    | undefined;
  /** The moment in a sentence. */ readonly now: Text;
};

/** Who a person is. */
export function introduction(world: World, p: Person): Text {
  const { persons } = world;
  const from = placeName(world, persons.origin[p]);
  const born = persons.born[p];
  const sex = persons.sex[p] === 1 ? { zh: "男", en: "A man" } : { zh: "女", en: "A woman" };
  const rural = persons.rural[p] === 1 ? { zh: "农村", en: "rural" } : { zh: "城镇", en: "urban" };
  return {
    zh: `${sex.zh}，${formatMonth(born, "zh")}生，${from.zh}人，${rural.zh}户籍`,
    en: `${sex.en} born in ${formatMonth(born, "en")}, from ${from.en}, of ${rural.en} origin`,
  };
}

/** A person as they stand. */
export function snapshot(world: World, p: Person): Moment {
  const { persons, cells, firms } = world;
  const cell = persons.cell[p];
  const works = persons.status[p] === status.employed && cell >= 0;
  return {
    born: persons.born[p],
    status: persons.status[p],
    home: persons.home[p],
    firm: works ? firms.key[cells.firm[cell]] : -1,
    wage: persons.wage[p],
    level: persons.level[p],
    programme: persons.programme[p],
    marks: persons.marks[p] & (mark.promised | mark.goesOn | mark.seeksHere),
    order: persons.order[p],
    intern: persons.intern[p],
    practice: practiceNow(world, p),
    now: sentence(world, p),
  };
}

/** What happened between two moments, or nothing worth telling. */
export function describeChange(before: Moment, after: Moment, process: string): Text | undefined {
  const changed =
    after.status !== before.status ||
    after.home !== before.home ||
    after.firm !== before.firm ||
    after.programme !== before.programme;
  if (changed) return joined(causeOf(before, after, process), after.now);
  if (after.order !== before.order && after.order >= 0 && after.practice) return after.practice;
  if (after.intern !== before.intern && after.status <= status.undergraduate) {
    if (after.intern >= 0) return after.practice;
    return {
      zh: "企业在岗职工减少，超出法定比例，实习提前结束",
      en: "The internship ends early: the firm's staff has fallen and the law allows fewer interns",
    };
  }
  const gained = after.marks & ~before.marks;
  if (gained & mark.goesOn) return { zh: "按成绩获得升学名额", en: "Wins a place to study on" };
  if (gained & mark.seeksHere)
    return { zh: "打算毕业后在本市求职", en: "Means to search in the city after graduation" };
  if (gained & mark.promised && after.intern >= 0)
    return {
      zh: "实习中双方满意，接受留用意向，7月上岗",
      en: "Firm and intern suit each other; accepts to stay and start in July",
    };
  if (gained & mark.promised && process === "examine")
    return { zh: "公开招考录用，7月上岗", en: "Wins a post by public examination; starts in July" };
  if (gained & mark.promised)
    return { zh: "在招聘会签订就业协议，7月上岗", en: "Signs a contract at a fair; starts in July" };
  if (after.wage !== before.wage && Math.abs(after.wage - before.wage) > 0.02 * before.wage) {
    const up = after.wage > before.wage;
    return {
      zh: `工资${up ? "升" : "降"}至每月${yuan(after.wage)}元`,
      en: `Pay ${up ? "rises" : "falls"} to ${yuan(after.wage)} yuan a month`,
    };
  }
  return undefined;
}

/** Why someone leaves a post, where it wasn't for another. */
function causeOf(before: Moment, after: Moment, process: string): Text | undefined {
  if (before.firm < 0 || after.firm >= 0 || after.status === status.retired) return undefined;
  if (process === "adjust-posts") return { zh: "单位裁减人员，离岗", en: "Is laid off" };
  if (process === "turn-over") return { zh: "单位关闭，离岗", en: "The employer closes" };
  return process === "separate" ? { zh: "离开岗位", en: "Leaves the post" } : undefined;
}

const joined = (cause: Text | undefined, then: Text): Text =>
  cause ? { zh: `${cause.zh}，${then.zh}`, en: `${cause.en}. ${then.en}` } : then;

/** A student's class or internship in a sentence; nothing for others. */
function practiceNow(world: World, p: Person): Text | undefined {
  const { persons, classes, links, firms, cells, plan } = world;
  if (persons.status[p] > status.undergraduate) return undefined;
  const l = persons.intern[p] >= 0 ? persons.intern[p] : persons.order[p] >= 0 ? classes.link[persons.order[p]] : -1;
  if (l < 0) return undefined;
  const link = l as Link;
  const f = links.firm[link];
  const sector = plan.region.sectors[firms.sector[f]].name;
  const size = Math.round(firms.size[f]);
  const occupation = plan.region.occupations[cells.occupation[links.cell[link]]].name;
  const name =
    links.mode[link] === modeOf.college
      ? { zh: "产业学院", en: "industry college" }
      : { zh: "订单班", en: "order class" };
  const at = {
    zh: `${sector.zh}，${size}人规模单位，${occupation.zh}`,
    en: `${sector.en}, an employer of ${size}, as ${occupation.en.toLowerCase()}`,
  };
  if (persons.intern[p] >= 0)
    return {
      zh: `到合作企业岗位实习：${at.zh}，每月${yuan(links.pay[link])}元`,
      en: `Is an intern at a partner firm: ${at.en}, ${yuan(links.pay[link])} yuan a month`,
    };
  return {
    zh: `进入企业的${name.zh}，企业承诺毕业后的岗位：${at.zh}`,
    en: `Joins a firm's ${name.en}; it promises a post after graduation: ${at.en}`,
  };
}

function sentence(world: World, p: Person): Text {
  const { persons, plan, programmes, firms, cells } = world;
  const { region } = plan;
  const home = persons.home[p];
  const place = placeName(world, home);
  const occupation = region.occupations[persons.occupation[p]].name;
  const s = persons.status[p];
  if (s === status.employed && persons.cell[p] >= 0) {
    const f = cells.firm[persons.cell[p]];
    const sector = region.sectors[firms.sector[f]].name;
    const size = Math.round(firms.size[f]);
    return {
      zh: `在${place.zh}就业：${sector.zh}，${size}人规模单位，${occupation.zh}，每月${yuan(persons.wage[p])}元`,
      en: `Works in ${place.en}: ${sector.en}, an employer of ${size}, as ${occupation.en.toLowerCase()}, ${yuan(persons.wage[p])} yuan a month`,
    };
  }
  const programme = persons.programme[p];
  if (s >= status.academic && s <= status.undergraduate) {
    if (programme >= 0) {
      const cluster = region.clusters[programmes.cluster[programme as never]];
      const name = region.programmes[programme]?.name ?? cluster.name;
      const school = region.schools[programmes.school[programme as never]];
      return { zh: `就读${school.name.zh}${name.zh}专业`, en: `Studies ${name.en} at ${school.name.en}` };
    }
    return s === status.academic
      ? { zh: "就读普通高中", en: "Attends academic upper secondary school" }
      : { zh: `在${place.zh}就读`, en: `Studies in ${place.en}` };
  }
  const words: Readonly<Record<number, Text>> = {
    [status.employed]: { zh: `在${place.zh}就业`, en: `Works in ${place.en}` },
    [status.unemployed]: { zh: `在${place.zh}求职`, en: `Searches for work in ${place.en}` },
    [status.ownAccount]: { zh: `在${place.zh}个体经营`, en: `Works on own account in ${place.en}` },
    [status.farm]: { zh: `在${place.zh}务农`, en: `Farms in ${place.en}` },
    [status.inactive]: { zh: "暂不工作也不求职", en: "Neither works nor searches" },
    [status.exam]: { zh: "备考升学或公考", en: "Prepares for examinations" },
    [status.retired]: { zh: "退休", en: "Retires" },
  };
  return words[s] ?? { zh: "离开", en: "Leaves" };
}

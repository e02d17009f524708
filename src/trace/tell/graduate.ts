import { moyOf } from "../../kernel/calendar.ts";
import { scoreOf } from "../../process/school/admit.ts";
import { furtherOf } from "../../process/school/further.ts";
import { studiesHere } from "../../process/school/graduate.ts";
import { studiesForExams } from "../../world/exams.ts";
import { pauseOf } from "../../world/pause.ts";
import { mark, noCluster, type Person, status } from "../../world/persons.ts";
import { tierChances } from "../../world/tiers.ts";
import type { World } from "../../world/world.ts";
import { above } from "../chances.ts";
import { type Ask, type Option, option, type Teller } from "../event.ts";
import { placeName, postName } from "../names.ts";

/** What July brings one whose studies end. */
export const tellGraduation: Teller = {
  process: "graduate",
  before: (world, p, month) => {
    const { persons, geometry, lists } = world;
    const s = persons.status[p];
    if (moyOf(month) !== 7 || s < status.academic || s > status.undergraduate || persons.until[p] !== month) return [];
    if (!lists.leavers.subarray(0, lists.leaverCount).includes(p)) return [];
    if (s === status.academic) return [academic(world, p, month)];
    if (persons.marks[p] & mark.goesOn) return [goingOn(world, p, s - 1)];
    return persons.home[p] < geometry.places || persons.marks[p] & mark.seeksHere
      ? [starting(world, p, month)]
      : [finishingAway(world, p)];
  },
};

/** By score, academic leavers go to undergraduate or higher vocational study, the others to work. */
function academic(world: World, p: Person, month: number): Ask {
  const { persons, lists, curves, plan } = world;
  const { undergraduate, higher } = furtherOf(plan.region, world.parameters);
  const scores: number[] = [];
  for (let i = 0; i < lists.leaverCount; i++) {
    const q = lists.leavers[i] as Person;
    if (q !== p && persons.status[q] === status.academic) scores.push(scoreOf(world, q, month));
  }
  scores.sort((a, b) => b - a);
  const n = scores.length + 1;
  // Ranks 0, 1, … below the share of all go; so many others at most may stand before.
  const chance = (share: number) => {
    const places = Math.min(n, Math.ceil(share * n));
    if (places === 0) return 0;
    return places > scores.length
      ? 1
      : above(curves.normal, (scores[places - 1] - persons.ability[p]) / world.parameters.students.examLuck);
  };
  const top = chance(undergraduate);
  const both = chance(undergraduate + higher);
  const study = (level: number): Option[] => {
    const here = studiesHere(world, p, level);
    const name =
      level === 3 ? { zh: "本科", en: "undergraduate study" } : { zh: "高职", en: "higher vocational study" };
    const whole = level === 3 ? top : both - top;
    return [
      option(`${level}-here`, `在本市升${name.zh}`, `${name.en} here`, whole * here),
      option(`${level}-away`, `到外地升${name.zh}`, `${name.en} away`, whole * (1 - here)),
    ];
  };
  return {
    id: "academic",
    question: { zh: "高中毕业去向", en: "After academic school" },
    options: [...study(3), ...study(2), option("work", "在本市求职", "search for work here", 1 - both)],
    notes: [{ zh: `高考成绩在${n}名毕业生中排序`, en: `Ranked by score among ${n} leavers` }],
    taken: (w, q) => {
      if (w.lists.applicants[1].includes(q)) return "3-here";
      if (w.lists.applicants[0].includes(q)) return "2-here";
      const s = w.persons.status[q];
      return s === status.undergraduate ? "3-away" : s === status.higher ? "2-away" : "work";
    },
  };
}

function goingOn(world: World, p: Person, level: number): Ask {
  const here = studiesHere(world, p, level + 1);
  return {
    id: "study-where",
    question: { zh: "在哪里升学", en: "Where to go on studying" },
    options: [option("here", "在本市", "here", here), option("away", "到外地", "away", 1 - here)],
    taken: (w, q) => (w.lists.applicants[level - 1].includes(q) ? "here" : "away"),
  };
}

function starting(world: World, p: Person, month: number): Ask {
  const { persons, parameters, geometry } = world;
  const academic = persons.cluster[p] === noCluster;
  const question = { zh: "毕业去向", en: "On graduating" };
  if (!academic && !(persons.marks[p] & mark.seeksHere))
    return {
      id: "leaves",
      question,
      options: tierChances(world, p).map((chance, tier) => {
        const name = placeName(world, geometry.places + tier);
        return option(String(geometry.places + tier), `到${name.zh}`, `to ${name.en}`, chance);
      }),
      taken: (w, q) => String(w.persons.home[q]),
    };
  const exam = !academic && studiesForExams(world, p, persons.status[p] - 1, month);
  const otherwise = exam
    ? option("exam", "备考", "prepares for examinations", 1)
    : pauseOf(world, p, month) > 0
      ? option("pause", "暂不求职", "doesn't seek work yet", 1)
      : option("search", "在本市求职", "searches in the city", 1);
  const taken: Ask["taken"] = (w, q) =>
    ({ [status.employed]: "post", [status.exam]: "exam", [status.inactive]: "pause" })[w.persons.status[q]] ?? "search";
  const c = persons.cell[p];
  if (c < 0) return { id: "starts", question, options: [otherwise], taken };
  const broken = parameters.market.contractBreak;
  const post = postName(world, c);
  return {
    id: "starts",
    question,
    options: [
      option("post", `履约到${post.zh}岗位`, `takes up the promised post: ${post.en}`, 1 - broken),
      { ...otherwise, probability: broken },
    ],
    taken,
  };
}

function finishingAway(world: World, p: Person): Ask {
  const { persons, geometry, plan, parameters } = world;
  const name = placeName(world, persons.home[p]);
  const there = plan.region.tiers[persons.home[p] - geometry.places];
  const jobless = Math.min(1, parameters.migration.awayJobless * there.unemployment);
  return {
    id: "finishes-away",
    question: { zh: "外地毕业去向", en: "On finishing away" },
    options: [
      option("works", `在${name.zh}就业`, `works in ${name.en}`, 1 - jobless),
      option("searches", `在${name.zh}求职`, `searches in ${name.en}`, jobless),
    ],
    taken: (w, q) => (w.persons.status[q] === status.employed ? "works" : "searches"),
  };
}

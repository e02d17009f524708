import { moyOf } from "../../kernel/calendar.ts";
import { scoreOf } from "../../process/school/admit.ts";
import { chanceOfCertificate } from "../../process/school/assess.ts";
import { claimOf, comesBack, stays } from "../../process/school/plans.ts";
import { studiesForExams } from "../../world/exams.ts";
import { pauseOf } from "../../world/pause.ts";
import { credential, mark, type Person, status } from "../../world/persons.ts";
import type { World } from "../../world/world.ts";
import { above } from "../chances.ts";
import { type Ask, option, type Teller } from "../event.ts";

/** What a final-year student settles in October: certificate, further study, where to search, whether at once. */
export const tellPlans: Teller = {
  process: "make-plans",
  after: (world, p, month) => {
    const { persons } = world;
    const s = persons.status[p];
    if (moyOf(month) === 10 && finishesAway(world, p, month)) return [returning(world, p)];
    if (moyOf(month) !== 10 || !finishes(world, p, month)) return [];
    const asks = [certificate(world, p, month)];
    if (s !== status.undergraduate) asks.push(further(world, p, month));
    if (persons.marks[p] & mark.goesOn) return asks;
    const stay = stays(world, p);
    asks.push({
      id: "where",
      question: { zh: "毕业后在哪里求职", en: "Where to search after graduation" },
      options: [
        option("here", "在本市求职", "search in the city", stay),
        option("away", "到外地求职", "search elsewhere", 1 - stay),
      ],
      taken: (w, q) => (w.persons.marks[q] & mark.seeksHere ? "here" : "away"),
    });
    if (persons.marks[p] & mark.seeksHere) asks.push(first(world, s - 1, month + 9));
    return asks;
  },
};

/** Whether a graduate of a level and July seeks work at once. */
function first({ parameters: { market: M } }: World, level: number, july: number): Ask {
  const takers = level < 2 ? 0 : level === 2 ? M.examTakersHigher : M.examTakers;
  const rest = 1 - takers;
  const ways = [
    option("work", "直接求职", "search for work at once", rest * (1 - M.pausing)),
    option("pause", "暂不求职", "don't seek any yet", rest * M.pausing),
    option("prepare", "先备考公职或升学", "prepare for examinations first", takers),
  ];
  return {
    id: "prepare",
    question: { zh: "毕业后是否马上求职", en: "Whether to seek work at once" },
    options: ways.filter(({ probability }) => probability > 0),
    taken: (w, q) => (studiesForExams(w, q, level, july) ? "prepare" : pauseOf(w, q, july) > 0 ? "pause" : "work"),
  };
}

const finishes = ({ persons, geometry }: World, p: Person, month: number): boolean =>
  persons.until[p] === month + 9 &&
  persons.status[p] >= status.vocational &&
  persons.status[p] <= status.undergraduate &&
  persons.home[p] < geometry.places;

const finishesAway = ({ persons, geometry }: World, p: Person, month: number): boolean =>
  persons.until[p] === month + 9 &&
  persons.status[p] >= status.higher &&
  persons.status[p] <= status.undergraduate &&
  persons.home[p] >= geometry.places &&
  persons.origin[p] < geometry.places;

function returning(world: World, p: Person): Ask {
  const back = comesBack(world, p);
  return {
    id: "where",
    question: { zh: "毕业后在哪里求职", en: "Where to search after graduation" },
    options: [
      option("here", "返乡求职", "come back to search in the city", back),
      option("away", "留在外地", "stay away", 1 - back),
    ],
    taken: (w, q) => (w.persons.marks[q] & mark.seeksHere ? "here" : "away"),
  };
}

function certificate(world: World, p: Person, month: number): Ask {
  const chance = chanceOfCertificate(world, p, month);
  return {
    id: "certificate",
    question: { zh: "技能等级评价", en: "Certificate of the field" },
    options: [option("earned", "取得证书", "earns it", chance), option("missed", "未取得", "doesn't", 1 - chance)],
    taken: (w, q) => (w.persons.credentials[q] & credential.certificate ? "earned" : "missed"),
  };
}

/** Places to go on go by score with the luck of the day: the chance is over the student's own luck, given everybody else's score. */
function further(world: World, p: Person, month: number): Ask {
  const { persons, lists, curves } = world;
  const scores: number[] = [];
  let places = 0;
  for (let q = 0 as Person; q < lists.personEnd; q++) {
    if (persons.status[q] !== persons.status[p] || !finishes(world, q, month)) continue;
    if (persons.marks[q] & mark.goesOn) places++;
    if (q !== p) scores.push(scoreOf(world, q, month) + claimOf(world, q));
  }
  scores.sort((a, b) => b - a);
  const line = places === 0 ? 1e300 : places > scores.length ? -1e300 : scores[places - 1];
  const chance = above(
    curves.normal,
    (line - persons.ability[p] - claimOf(world, p)) / world.parameters.students.examLuck,
  );
  return {
    id: "further",
    question: { zh: "按成绩升学", en: "Going on by score" },
    options: [option("on", "获得升学名额", "wins a place", chance), option("not", "未获名额", "wins none", 1 - chance)],
    notes: [
      { zh: `同届${scores.length + 1}人，名额${places}个`, en: `places: ${places}; students: ${scores.length + 1}` },
    ],
    taken: (w, q) => (w.persons.marks[q] & mark.goesOn ? "on" : "not"),
  };
}

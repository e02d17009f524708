import {
  ownAccountPull,
  quitChance,
  readyForOwnAccount,
  readyToSearch,
  restsAfter,
  tiredOfOwnAccount,
} from "../../process/market/hazards.ts";
import { tooPoor } from "../../process/market/separate.ts";
import { mark, type Person, status } from "../../world/persons.ts";
import { scaleHazards } from "../../world/posts.ts";
import type { World } from "../../world/world.ts";
import { type Ask, type Option, option, type Teller } from "../event.ts";

/** The month's hazards of one person: leaving a post, looking for another, turning to other work. */
export const tellSeparation: Teller = {
  process: "separate",
  before: (world, p, month) => {
    const { persons, geometry } = world;
    const s = persons.status[p];
    if (persons.home[p] >= geometry.places)
      return s === status.employed || s === status.unemployed ? [elsewhere(world, p)] : [];
    if (s === status.employed) return [atWork(world, p, month)];
    if (s === status.unemployed) return [jobless(world, p, month)];
    if (s === status.ownAccount) {
      const ends =
        (world.parameters.market.ownAccountOut / ownAccountPull(world)) *
        tiredOfOwnAccount(world.parameters.ages, month - persons.born[p]);
      return [
        between(
          "own-account",
          { zh: "个体经营去留", en: "Own account" },
          [
            option("on", "继续经营", "goes on", 1 - ends),
            option("search", "歇业求职", "gives it up and searches", ends),
          ],
          s,
        ),
      ];
    }
    if (s === status.inactive) {
      const back = world.parameters.market.activity * readyToSearch(world.parameters.ages, month - persons.born[p]);
      return [
        between(
          "inactive",
          { zh: "是否重新求职", en: "Searching again" },
          [option("on", "暂不求职", "stays out", 1 - back), option("search", "开始求职", "searches", back)],
          s,
        ),
      ];
    }
    return [];
  },
};

function between(id: string, question: Ask["question"], options: readonly Option[], now: number): Ask {
  return {
    id,
    question,
    options,
    taken: (world, p) => (world.persons.status[p] === now ? options[0].id : options[1].id),
  };
}

/** Jobs away are lost and found at the tier's own rates. */
function elsewhere({ persons, plan, geometry }: World, p: Person): Ask {
  const { unemployment, finding } = plan.region.tiers[persons.home[p] - geometry.places];
  const s = persons.status[p];
  const moves = s === status.employed ? (unemployment * finding) / (1 - unemployment) : finding;
  const options =
    s === status.employed
      ? [
          option("on", "继续在外地工作", "keeps the job there", 1 - moves),
          option("lost", "失去外地工作", "loses it", moves),
        ]
      : [
          option("on", "继续求职", "goes on searching", 1 - moves),
          option("found", "在外地找到工作", "finds work there", moves),
        ];
  return between("work-elsewhere", { zh: "外地就业", en: "Work elsewhere" }, options, s);
}

function jobless(world: World, p: Person, month: number): Ask {
  const { persons, parameters } = world;
  const M = parameters.market;
  const turn =
    M.ownAccountIn * ownAccountPull(world) * readyForOwnAccount(world.parameters.ages, (month - persons.born[p]) / 12);
  return {
    id: "jobless",
    question: { zh: "当月是否继续求职", en: "Searching on" },
    options: [
      option("search", "继续求职", "searches on", 1 - turn - M.inactivity),
      option("own-account", "转为个体经营", "turns to own account", turn),
      option("inactive", "暂停求职", "stops searching", M.inactivity),
    ],
    taken: (w, q) => {
      const s = w.persons.status[q];
      return s === status.ownAccount ? "own-account" : s === status.inactive ? "inactive" : "search";
    },
  };
}

/** Hazards as they will stand once this month's taste for the post is known. */
function scaleNow(world: World, p: Person, month: number): readonly [number, number] {
  const { persons } = world;
  if (persons.tasteAt[p] !== month) return [persons.quitScale[p], persons.searchScale[p]];
  const kept = [persons.marks[p], persons.quitScale[p], persons.searchScale[p]] as const;
  persons.marks[p] |= mark.tasteSeen;
  scaleHazards(world, p, month);
  const now = [persons.quitScale[p], persons.searchScale[p]] as const;
  [persons.marks[p], persons.quitScale[p], persons.searchScale[p]] = kept;
  return now;
}

function atWork(world: World, p: Person, month: number): Ask {
  const { persons, parameters, curves } = world;
  const M = parameters.market;
  const at = Math.min(239, month - persons.since[p]);
  const [quits, looks] = scaleNow(world, p, month);
  const unseen = persons.outputAt[p] >= month;
  const dismissed = unseen && tooPoor(world, p, month) ? M.outputSeen : 0;
  const leaves = Math.min(1, quitChance(curves.quit[at], quits, M.quitBase)) * (1 - dismissed);
  const seeks = Math.min(1 - leaves - dismissed, curves.search[at] * looks * (1 - dismissed));
  const rests = restsAfter(parameters, month - persons.born[p]);
  const seen = dismissed > 0 && persons.outputAt[p] === month;
  return {
    id: "post",
    question: { zh: "当月去留", en: "The post this month" },
    options: [
      option("stays", "留任", "stays", 1 - dismissed - leaves - seeks),
      option("looks", "留任并另找工作", "stays and looks around", seeks),
      option("quits", "辞职求职", "quits to search", leaves * (1 - rests)),
      option("rests", "辞职休整", "quits and rests", leaves * rests),
      option("dismissed", "实际产出未达要求被辞退", "is dismissed, output being below the line", dismissed),
    ],
    taken: (w, q) => {
      const s = w.persons.status[q];
      if (s === status.inactive) return "rests";
      if (s === status.unemployed) return seen ? "dismissed" : "quits";
      const { seekers, seekerCount } = w.lists;
      for (let i = w.lists.unemployedCount; i < seekerCount; i++) if (seekers[i] === q) return "looks";
      return "stays";
    },
  };
}

import { moyOf } from "../../kernel/calendar.ts";
import { openPosts, pick, sitters, sittingChance } from "../../process/market/examine.ts";
import { channel } from "../../world/channels.ts";
import { EXAM_MONTH } from "../../world/exams.ts";
import { mark, type Person, status } from "../../world/persons.ts";
import type { World } from "../../world/world.ts";
import { above } from "../chances.ts";
import { type Option, option, type Teller } from "../event.ts";

/** The public examination of April: whether one sits, and whether a post suits that is left at one's score. */
export const tellExam: Teller = {
  process: "examine",
  before: (world, p, month) => {
    if (moyOf(month) !== EXAM_MONTH) return [];
    const { chance, prepared } = sittingChance(world, p, month);
    if (chance === 0) return [];
    const all = sitters(world, month);
    const sits = all.some(({ row }) => row === p);
    const passes = chanceToPass(world, p, month, all, prepared);
    const posts = openPosts(world).reduce((n, { open }) => n + open.length, 0);
    const rank = all.findIndex(({ row }) => row === p);
    const options: Option[] = [
      ...(chance < 1 ? [option("no", "不报考", "doesn't sit", 1 - chance)] : []),
      option("failed", "报考未录用", "sits in vain", chance * (1 - passes)),
      option("post", "考取岗位", "wins a post", chance * passes),
    ];
    return [
      {
        id: "exam",
        question: { zh: "公开招考", en: "Public examination" },
        options,
        notes: sits
          ? [
              {
                zh: `${all.length}人报考${posts}个岗位，成绩第${rank + 1}名${prepared ? "，此前备考" : ""}`,
                en: `${all.length} sit for ${posts} posts; ranks ${rank + 1}${prepared ? ", having prepared" : ""}`,
              },
            ]
          : [],
        taken: (w, q) => (!sits ? "no" : won(w, q, month) ? "post" : "failed"),
      },
    ];
  },
};

/** Whether a person has just won a post, or, a student, the promise of one. */
const won = ({ persons }: World, p: Person, month: number): boolean =>
  persons.status[p] <= status.undergraduate
    ? (persons.marks[p] & mark.promised) !== 0
    : persons.channel[p] === channel.exam && persons.since[p] === month;

/** Chance of a post for one who sits, over the luck of the day, given everybody else's score: at each rank the posts that are left are known. */
function chanceToPass(
  world: World,
  p: Person,
  month: number,
  all: readonly { readonly row: Person; readonly score: number }[],
  prepared: boolean,
): number {
  const { persons, curves } = world;
  const { examLuck, examPrepared } = world.parameters.market;
  const posts = openPosts(world);
  const others = all.filter(({ row }) => row !== p);
  const suits: boolean[] = [];
  for (const { row } of others) {
    suits.push(pick(world, p, posts, month) !== undefined);
    pick(world, row, posts, month)?.open.pop();
  }
  suits.push(pick(world, p, posts, month) !== undefined);
  const usual = persons.ability[p] + (prepared ? examPrepared : 0);
  const beats = (rank: number) =>
    rank >= others.length ? 1 : above(curves.normal, (others[rank].score - usual) / examLuck);
  return suits.reduce((sum, suit, rank) => sum + (suit ? beats(rank) - (rank === 0 ? 0 : beats(rank - 1)) : 0), 0);
}

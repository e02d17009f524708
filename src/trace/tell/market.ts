import type { Text } from "../../kernel/text.ts";
import { channelNames } from "../../world/channels.ts";
import type { World } from "../../world/world.ts";
import { type Choice, type Option, option, settled } from "../event.ts";
import { postName, yuan } from "../names.ts";
import type { Outlook, Prospect } from "./applying.ts";

/** Best reading of those others who applied for a vacancy, −∞ if nobody did. */
function rival({ desk }: World, seeker: number, vacancy: number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let a = 0; a < desk.count; a++)
    if (desk.vacancy[a] === vacancy && desk.seeker[a] !== seeker && desk.gain[a] > best) best = desk.gain[a];
  return best;
}

/** Worths, in order, of the offers that a prospect would bring, one for each reading better than every rival's. */
function offers({ read, value }: Prospect, bar: number): Float64Array {
  return Float64Array.from([...value].filter((_, i) => read[i] > bar)).sort();
}

/** Share of all readings at which a prospect brings an offer worth more than x. */
function worthMore(sorted: Float64Array, x: number, all: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (sorted[mid] > x) high = mid;
    else low = mid + 1;
  }
  return (sorted.length - low) / all;
}

/**
 * Chance that each prospect is the post the seeker ends up in, over what employers may read and whether applications
 * suit, given which vacancies the seeker knows of and who else applied: the offer must be made, and be the best of those made.
 */
function chancesOf(prospects: readonly Prospect[], bars: readonly number[]): number[] {
  const made = prospects.map((prospect, i) => offers(prospect, bars[i]));
  return prospects.map(({ suits, read }, i) => {
    let sum = 0;
    for (const x of made[i]) {
      let best = 1;
      prospects.forEach((other, j) => {
        if (j !== i) best *= 1 - other.suits * worthMore(made[j], x, other.read.length);
      });
      sum += best;
    }
    return (suits * sum) / read.length;
  });
}

/** One round of applications of one seeker: vacancies applied for, the chance of each, offers made, what was accepted. */
export function tellRound(world: World, seen: Outlook, by: "search" | "fair", cells: readonly Text[]): Choice {
  const { desk } = world;
  const bars = seen.prospects.map(({ vacancy }) => rival(world, seen.seeker, vacancy));
  const chances = chancesOf(seen.prospects, bars);
  const taken = desk.offer[seen.seeker] >= 0 ? desk.vacancy[desk.offer[seen.seeker]] : -1;
  const options = seen.prospects.map((prospect, i): Option => {
    const pay = Number.isNaN(prospect.pay) ? undefined : yuan(prospect.pay);
    const way = channelNames[prospect.by];
    return option(
      String(prospect.vacancy),
      `${cells[i].zh}（${way.zh}${pay === undefined ? "" : `，约${pay}元`}）`,
      `${cells[i].en} (${way.en.toLowerCase()}${pay === undefined ? "" : `, about ${pay} yuan`})`,
      chances[i],
    );
  });
  const none = 1 - chances.reduce((a, b) => a + b, 0);
  const still = seen.employed
    ? { zh: "留在原岗位", en: "keeps the present post" }
    : { zh: "未被录用", en: "is not hired" };
  return settled(
    {
      id: by === "fair" ? "fair" : seen.employed ? "job-to-job" : "search",
      question: by === "fair" ? { zh: "招聘会应聘", en: "At the fair" } : { zh: "求职应聘", en: "Applications" },
      options: [...options, option("none", still.zh, still.en, none)],
      notes: notesOf(world, seen),
    },
    taken < 0 ? "none" : String(taken),
  );
}

function notesOf({ desk }: World, { seeker, known, prospects, reserve, employed }: Outlook): Text[] {
  const ways = known.map(({ by, count }) => ({
    zh: `${channelNames[by].zh}${count}个`,
    en: `${channelNames[by].en.toLowerCase()} ${count}`,
  }));
  const total = known.reduce((n, { count }) => n + count, 0);
  let made = 0;
  for (let a = 0; a < desk.count; a++) if (desk.seeker[a] === seeker && desk.best[desk.vacancy[a]] === a) made++;
  const least =
    reserve > 0
      ? [
          employed
            ? { zh: `月薪不到${yuan(reserve)}元不换`, en: `moves for no less than ${yuan(reserve)} yuan` }
            : { zh: `月薪不到${yuan(reserve)}元不接受`, en: `takes no less than ${yuan(reserve)} yuan` },
        ]
      : [];
  return [
    {
      zh: `知道空岗${total}个（${ways.map(({ zh }) => zh).join("、")}），考虑${prospects.length}个，收到录用意向${made}个`,
      en: `Knows of ${total} vacancies (${ways.map(({ en }) => en).join(", ")}), considers ${prospects.length}; offers: ${made}`,
    },
    ...least,
  ];
}

/** Posts of prospects in words, while they are still open. */
export const postsOf = (world: World, { prospects }: Outlook): Text[] =>
  prospects.map(({ cell }) => postName(world, cell));

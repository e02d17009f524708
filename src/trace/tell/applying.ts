import { seenAtFair, tasteFor } from "../../process/market/fair.ts";
import { know, takeBest } from "../../process/market/known.ts";
import { weigh } from "../../process/market/meet.ts";
import { reservation } from "../../process/market/search.ts";
import { channel } from "../../world/channels.ts";
import type { Cell, Vacancy } from "../../world/firms.ts";
import { streams } from "../../world/keys.ts";
import { payFen, payOver } from "../../world/pay.ts";
import { type Person, status } from "../../world/persons.ts";
import { experienceOf } from "../../world/posts.ts";
import { noiseOf } from "../../world/signal.ts";
import type { World } from "../../world/world.ts";

/** A vacancy that a seeker knows of and would apply for, and what would come of it at each of the 1,024 readings an employer may make. */
export type Prospect = {
  readonly vacancy: Vacancy;
  readonly cell: Cell;
  readonly by: number;
  /** Chance that an application suits both sides. */ readonly suits: number;
  /** What the employer reads, and what the post is worth to the seeker; NaN where either side declines. */
  readonly read: Float64Array;
  readonly value: Float64Array;
  /** Pay at an exact reading, fen; NaN where either side declines. */ readonly pay: number;
};

/** What a seeker sees in one round of applications. */
export type Outlook = {
  /** Place in the list of seekers. */ readonly seeker: number;
  readonly employed: boolean;
  readonly reserve: number;
  /** Vacancies known by channel. */ readonly known: readonly { readonly by: number; readonly count: number }[];
  readonly prospects: readonly Prospect[];
};

/** Where a person stands in the list of seekers, −1 if nowhere. */
function placeOf({ lists }: World, p: Person, most: number): number {
  for (let i = 0; i < most; i++) if (lists.seekers[i] === p) return i;
  return -1;
}

/** What a person sees in the open market, and the applications they would make; nothing for one who doesn't search. */
export function outlookOfSearch(world: World, p: Person, ordinal: number): Outlook | undefined {
  const { lists, persons, parameters, desk, month } = world;
  const M = parameters.market;
  const seeker = placeOf(world, p, ordinal === 0 ? lists.seekerCount : lists.unemployedCount);
  const employed = seeker >= lists.unemployedCount;
  if (seeker < 0 || persons.status[p] !== (employed ? status.employed : status.unemployed)) return undefined;
  if (persons.home[p] >= world.geometry.places) return undefined;
  const look = world.draws.of(streams.look, month);
  const like = world.draws.of(streams.like, month);
  const found = know(world, p, look, like, ordinal, employed);
  const known = byChannel(Array.from({ length: found }, (_, i) => desk.through[i]));
  const experience = experienceOf(world, p, month);
  const reserve = reservation(world, p, employed, experience, month);
  const most = employed ? M.applicationsEmployed : M.applications;
  const chosen: [Vacancy, number][] = [];
  for (let n = 0; n < most && n < found; n++) {
    const at = takeBest(desk.liked, found);
    chosen.push([desk.known[at] as Vacancy, desk.through[at]]);
  }
  const prospects = chosen.map(([v, by]) => prospect(world, p, seeker, v, by, experience, reserve, M.suitable));
  return { seeker, employed, reserve, known, prospects };
}

/** What a final-year student sees at a fair. */
export function outlookOfFair(world: World, p: Person): Outlook | undefined {
  const { lists, parameters, month } = world;
  const M = parameters.market;
  const seeker = placeOf(world, p, lists.seekerCount);
  if (seeker < 0) return undefined;
  const look = world.draws.of(streams.fair, month);
  const like = world.draws.of(streams.like, month);
  const seen = new Set<Vacancy>();
  for (let n = 0; n < M.fairOwn + M.fairAny; n++) {
    const v = seenAtFair(world, p, n, look);
    if (v >= 0) seen.add(v);
  }
  const prospects = [...seen]
    .filter((v) => tasteFor(world, p, v, like) >= world.parameters.hiring.fairLeast)
    .map((v) => prospect(world, p, seeker, v, channel.fair, 0, 0, M.suitableFair));
  return { seeker, employed: false, reserve: 0, known: byChannel([...seen].map(() => channel.fair)), prospects };
}

/** Weighs an application at every reading the employer may make; the desk is left as it was. */
function prospect(
  world: World,
  p: Person,
  seeker: number,
  v: Vacancy,
  by: number,
  experience: number,
  reserve: number,
  suits: number,
): Prospect {
  const { desk, curves, vacancies, firms, cells, month } = world;
  const cell = vacancies.cell[v];
  const kept = desk.count;
  const noise = noiseOf(world, by);
  const n = curves.normal.length;
  const read = new Float64Array(n).fill(Number.NaN);
  const value = new Float64Array(n).fill(Number.NaN);
  const at = (z: number): boolean => {
    desk.count = 0;
    weigh(world, seeker, p, v, cell, experience, reserve, month, noise * z, by);
    return desk.count > 0;
  };
  const first = [desk.seeker[0], desk.vacancy[0], desk.by[0], desk.read[0], desk.gain[0], desk.value[0]] as const;
  for (let i = 0; i < n; i++) {
    if (!at(curves.normal[i])) continue;
    read[i] = desk.gain[0];
    value[i] = desk.value[0];
  }
  const pay = at(0)
    ? payFen(world, vacancies.logWage[v], payOver(world, desk.read[0], firms.slack[cells.firm[cell]], experience))
    : Number.NaN;
  [desk.seeker[0], desk.vacancy[0], desk.by[0], desk.read[0], desk.gain[0], desk.value[0]] = first;
  desk.count = kept;
  return { vacancy: v, cell, by, suits, read, value, pay };
}

function byChannel(through: readonly number[]): Outlook["known"] {
  const channels = [...new Set(through)].sort((a, b) => a - b);
  return channels.map((by) => ({ by, count: through.filter((other) => other === by).length }));
}

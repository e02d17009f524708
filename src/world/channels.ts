import { moyOf } from "../kernel/calendar.ts";
import { i32, table } from "../kernel/columns.ts";
import type { Text } from "../kernel/text.ts";
import type { World } from "./world.ts";

/** How a post came to be filled. */
export const channel = { open: 0, referral: 1, platform: 2, fair: 3, order: 4, intern: 5, exam: 6 } as const;

/** Names of the channels, in order. */
export const channelNames: readonly Text[] = [
  { zh: "公开招聘市场", en: "Open market" },
  { zh: "熟人推荐", en: "Referral" },
  { zh: "供需信息平台", en: "Information platform" },
  { zh: "校园招聘", en: "Campus fair" },
  { zh: "订单班", en: "Order class" },
  { zh: "实习留用", en: "Internship" },
  { zh: "公开招考", en: "Public examination" },
];

/** Channels a month's row of counts has room for. */
const ROOM = 8;

/** Rows of the table of hires: twelve months of every channel, the newest in place of the oldest. */
export const hireRows = 12 * ROOM;

/** People put to work, by month of the year and channel. */
export const hiresSchema = table(
  "hires",
  { zh: "分渠道录用", en: "Hires by channel" },
  {
    count: i32({ zh: "录用人次", en: "Hires" }),
    moved: i32({ zh: "录用未满一年转到其他单位的人次", en: "Moves to another employer within a year of such a hire" }),
  },
);

/** Books one hire. */
export function countHire({ hires }: World, by: number, month: number): void {
  hires.count[((moyOf(month) - 1) * ROOM + by) as never]++;
}

/** Books a move to another employer by someone hired by a channel so many months ago; a year on it no longer counts. */
export function countMove({ hires }: World, by: number, months: number, month: number): void {
  if (months < 12) hires.moved[((moyOf(month) - 1) * ROOM + by) as never]++;
}

/** Empties the counts of a month that begins. */
export function clearHires({ hires }: World, month: number): void {
  const from = (moyOf(month) - 1) * ROOM;
  for (let i = from; i < from + ROOM; i++) hires.count[i as never] = hires.moved[i as never] = 0;
}

/** Hires of a month by one channel. */
export const hiresOf = ({ hires }: World, by: number, month: number): number =>
  hires.count[((moyOf(month) - 1) * ROOM + by) as never];

/** Hires by one channel, or by all, over the last twelve months. */
export function hiresOfYear({ hires }: World, by = -1): number {
  let sum = 0;
  for (let i = 0; i < hireRows; i++) if (by < 0 || i % ROOM === by) sum += hires.count[i as never];
  return sum;
}

/** Moves to another employer, in the last twelve months and within a year of the hire, of those hired by one channel. */
export function movesOfYear({ hires }: World, by: number): number {
  let sum = 0;
  for (let i = by; i < hireRows; i += ROOM) sum += hires.moved[i as never];
  return sum;
}

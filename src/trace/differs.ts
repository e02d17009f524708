import type { Text } from "../kernel/text.ts";
import { live } from "../month.ts";
import { branchOff, burnIn } from "../run.ts";
import { type Person, status } from "../world/persons.ts";
import type { Plan } from "../world/plan.ts";
import type { World } from "../world/world.ts";

/** Among whom somebody was chosen: those who left school after policies part, or everybody, whose status or home differs at the end; or, if nobody's does, everybody. */
export type Among = "leavers" | "everybody" | "same-end";

/** Somebody whose life differs between two plans, and how they were chosen. */
export type Differing = {
  readonly person: number;
  readonly among: Among;
  /** Persons so looked at, and of them those who end otherwise. */ readonly of: number;
  readonly differ: number;
  /** Quarters in which status, home or employer differed, of so many. */ readonly quarters: number;
  readonly all: number;
};

/** What one person had in one of the plans: whether the other plan's end is another, and whether school was left since. */
type Candidate = { readonly key: number; readonly ends: boolean; readonly leaver: boolean };

/**
 * The person whose status, home or employer differs in most quarters between two plans, among those who end with another
 * status or home: first those who left school after policies part, whom they reach, then everybody; nothing if no life differs.
 */
export function mostDifferent(one: Plan, other: Plan, seed: string): Differing | undefined {
  const a = branchOff(burnIn(one, seed), one);
  const b = branchOff(burnIn(other, seed), other);
  const quarters = new Map<number, number>();
  let all = 0;
  while (a.month < Math.min(one.end, other.end)) {
    live(a);
    live(b);
    if (a.month % 3 !== 0) continue;
    all++;
    const there = situations(b, situation);
    for (const [key, here] of situations(a, situation))
      if ((there.get(key) ?? here) !== here) quarters.set(key, (quarters.get(key) ?? 0) + 1);
  }
  const found = chosen(candidates(a, b, one.branch), quarters);
  return found && { ...found, all };
}

/** Everybody who is in both cities at the end. */
function candidates(a: World, b: World, branch: number): Candidate[] {
  const there = situations(b, outcome);
  const leaver = situations(a, ({ persons }, p) => persons.graduated[p] >= branch);
  return [...situations(a, outcome)].flatMap(([key, here]) => {
    const other = there.get(key);
    return other === undefined ? [] : [{ key, ends: other !== here, leaver: leaver.get(key) ?? false }];
  });
}

/** The candidate of most quarters, of the first group in which somebody ends otherwise. */
export function chosen(
  everybody: readonly Candidate[],
  quarters: ReadonlyMap<number, number>,
): Omit<Differing, "all"> | undefined {
  const leavers = everybody.filter(({ leaver }) => leaver);
  const groups = [
    ["leavers", leavers, leavers.filter(({ ends }) => ends)],
    ["everybody", everybody, everybody.filter(({ ends }) => ends)],
    ["same-end", everybody, everybody.filter(({ key }) => quarters.has(key))],
  ] as const;
  const group = groups.find(([, , found]) => found.length > 0);
  if (group === undefined) return undefined;
  const [among, looked, found] = group;
  const length = ({ key }: Candidate) => quarters.get(key) ?? 0;
  const best = found.reduce((x, y) => {
    const more = length(y) - length(x);
    return more > 0 || (more === 0 && y.key < x.key) ? y : x;
  });
  return { person: best.key, among, of: looked.length, differ: found.length, quarters: length(best) };
}

function situations<Value>(world: World, of: (world: World, p: Person) => Value): Map<number, Value> {
  const { persons, lists } = world;
  const found = new Map<number, Value>();
  for (let p = 0 as Person; p < lists.personEnd; p++)
    if (persons.status[p] !== status.gone) found.set(persons.key[p], of(world, p));
  return found;
}

const outcome = ({ persons }: World, p: Person): string => `${persons.status[p]} ${persons.home[p]}`;

function situation(world: World, p: Person): string {
  const { persons, cells, firms } = world;
  const c = persons.status[p] === status.employed ? persons.cell[p] : -1;
  return `${outcome(world, p)} ${c < 0 ? -1 : firms.key[cells.firm[c as never]]}`;
}

/** How somebody was chosen, in words. */
export function differingText({ among, of, differ, quarters, all }: Differing): Text {
  const group: Record<Among, Text> = {
    leavers: {
      zh: `政策起点后离校的${of}人中，有${differ}人期末的状态或居住地不同`,
      en: `of ${of} who left school after policies part, ${differ} end with another status or home`,
    },
    everybody: {
      zh: `离校者期末都相同；全体${of}人中，有${differ}人期末的状态或居住地不同`,
      en: `those who left school end alike; of all ${of}, ${differ} end with another status or home`,
    },
    "same-end": {
      zh: `期末无人不同；全体${of}人中，有${differ}人经历不同`,
      en: `nobody ends otherwise; of all ${of}, ${differ} live otherwise`,
    },
  };
  return {
    zh: `${group[among].zh}，这是其中差别最久的一人（${all}个季度中有${quarters}个不同）。专选差别大的，不代表一般情况，差别也可能出于间接影响或随机因素`,
    en: `${group[among].en}; this one differs longest (${quarters} of ${all} quarters). Chosen for the difference: not what usually happens, and it may come indirectly or by luck`,
  };
}

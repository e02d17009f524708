import { draw2, drawKey, unit } from "../../../src/kernel/random.ts";
import { branchOff, simulate } from "../../../src/run.ts";
import { streams } from "../../../src/world/keys.ts";
import { noCluster, type Person } from "../../../src/world/persons.ts";
import type { Plan } from "../../../src/world/plan.ts";
import { closeVacancy } from "../../../src/world/posts.ts";
import type { World } from "../../../src/world/world.ts";

/** The vacancies each seeker of a month draws, by the seeker's key. */
type Samples = ReadonlyMap<number, readonly number[]>;

/** What the seekers of this month's search draw from its rings, in the occupations they searched from; by position in the list, if so asked. */
function samplesOf(world: World, occupations: Uint8Array, byPosition: boolean): Samples {
  const { lists, persons, geometry, desk, words, parameters, month } = world;
  const { k0, k1 } = drawKey(words, streams.look, month);
  const samples = new Map<number, number[]>();
  for (let i = 0; i < lists.seekerCount; i++) {
    const p = lists.seekers[i] as Person;
    const employed = i >= lists.unemployedCount;
    const own = employed ? 2 : parameters.market.knownOwn;
    const any = employed ? 2 : parameters.market.knownAny;
    const field = persons.cluster[p] === noCluster ? geometry.clusterOf[occupations[p] as number] : persons.cluster[p];
    const drawn: number[] = [];
    for (let round = 0; round < (employed ? 1 : 2); round++) {
      for (let n = 0; n < own + any; n++) {
        const h = draw2(k0, k1, persons.key[p], round * 64 + n);
        const ring = desk.rings[n < own ? (field as number) : geometry.clusters];
        drawn.push(byPosition ? Math.floor(unit(h) * (ring?.size ?? 0)) : (ring?.successor(h) ?? -1));
        if (byPosition) drawn.push(ring?.member(drawn.pop() as number) ?? -1);
      }
    }
    samples.set(persons.key[p], drawn);
  }
  return samples;
}

/** Runs to a month's search, closing one vacancy just before it if named, and returns what its seekers draw. */
function drawnIn(start: World, plan: Plan, month: number, closed: number | undefined, byPosition: boolean): Samples {
  let samples: Samples = new Map();
  let occupations = new Uint8Array();
  const world = branchOff(start, plan);
  simulate(
    world,
    { ...plan, end: month + 1 },
    {
      process: (_, { id }) => {
        if (world.month !== month) return;
        if (id === "arrive") occupations = Uint8Array.from(world.persons.occupation as unknown as Uint8Array);
        if (id === "arrive" && closed !== undefined) closeVacancy(world, closed as never);
        if (id === "search") samples = samplesOf(world, occupations, byPosition);
      },
    },
  );
  return samples;
}

/** How many seekers had drawn the vacancy that most draw, how many draw otherwise once it is closed, and how many have a draw that should not have changed, or should. */
export function closeOne(start: World, plan: Plan, byPosition: boolean) {
  const month = plan.branch + 2;
  const before = drawnIn(start, plan, month, undefined, byPosition);
  const counts = new Map<number, number>();
  for (const drawn of before.values()) for (const v of new Set(drawn)) counts.set(v, (counts.get(v) ?? 0) + 1);
  const [closed] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  const after = drawnIn(start, plan, month, closed, byPosition);
  const result = { had: 0, changed: 0, wrong: 0, seekers: before.size };
  for (const [key, drawn] of before) {
    const now = after.get(key) ?? [];
    if (drawn.includes(closed)) result.had++;
    if (drawn.some((v, n) => v !== now[n])) result.changed++;
    if (drawn.some((v, n) => (v === closed) === (v === now[n]))) result.wrong++;
  }
  return result;
}

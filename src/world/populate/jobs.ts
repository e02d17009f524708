import { log } from "../../kernel/maths.ts";
import { draw, draw2, unit } from "../../kernel/random.ts";
import type { Cell, Firm } from "../firms.ts";
import type { City } from "../governments.ts";
import { streams } from "../keys.ts";
import { mark, noCluster, type Person, status } from "../persons.ts";
import { hire, scaleHazards } from "../posts.ts";
import type { World } from "../world.ts";
import { keyOfCell } from "./firms.ts";

type Entry = { readonly row: number; readonly rank: number; readonly key: number };
const byRank = (a: Entry, b: Entry) => a.rank - b.rank || a.key - b.key;

/**
 * Seats the employed on posts at the start: place by place in order of level, then the rest across the region. Posts
 * are scaled so that a normal share stays vacant.
 */
export function seatEmployed(world: World): void {
  const { persons, firms, geometry, city, lists, parameters } = world;
  const people: Entry[][] = Array.from({ length: geometry.places }, () => []);
  const draws = world.draws.of(streams.jobs, 0);
  let count = 0;
  for (let r = 0; r < lists.personEnd; r++) {
    const p = r as Person;
    if (persons.status[p] !== status.employed || persons.home[p] >= geometry.places) continue;
    const key = persons.key[p];
    people[persons.home[p]].push({ row: p, key, rank: persons.level[p] + unit(draw(draws.k0, draws.k1, key)) });
    persons.status[p] = status.unemployed;
    count++;
  }
  let census = 0;
  for (let f = 0 as Firm; f < firms.capacity; f++) census += Math.round(firms.size[f] * firms.factor[f] * 1000);
  city.staffing[0 as City] = census > 0 ? (count * 1000 * parameters.firms.posts) / census : 1;
  const posts = postsByPlace(world, parameters.firms.posts);
  const leftPeople: Entry[] = [];
  const leftPosts: Entry[] = [];
  people.forEach((list, place) => {
    list.sort(byRank);
    posts[place].sort(byRank);
    const n = Math.min(list.length, posts[place].length);
    pairUp(world, thin(list, n, leftPeople), thin(posts[place], n, leftPosts));
  });
  pairUp(world, leftPeople.sort(byRank), leftPosts.sort(byRank));
}

/** Keeps n entries spread evenly over the list; the rest go to `left`. */
function thin(list: readonly Entry[], n: number, left: Entry[]): Entry[] {
  const kept: Entry[] = [];
  for (const [i, e] of list.entries()) {
    (Math.floor(((i + 1) * n) / list.length) > Math.floor((i * n) / list.length) ? kept : left).push(e);
  }
  return kept;
}

function postsByPlace(world: World, vacant: number): Entry[][] {
  const { cells, firms, geometry, city } = world;
  const { k0, k1 } = world.draws.of(streams.jobs, 1);
  const posts: Entry[][] = Array.from({ length: geometry.places }, () => []);
  for (let c = 0 as Cell; c < cells.capacity; c++) {
    const f = cells.firm[c];
    if (f < 0) continue;
    const target = Math.floor(
      cells.share[c] * firms.size[f] * firms.factor[f] * city.staffing[0 as City] + cells.rounding[c],
    );
    const key = keyOfCell(world, c);
    for (let i = 0; i < target; i++) {
      const u = unit(draw2(k0, k1, key, i));
      if (u < 1 / vacant)
        posts[firms.place[f]].push({ row: c, key: key * 64 + i, rank: geometry.levelOf[cells.occupation[c]] + u });
    }
  }
  return posts;
}

function pairUp(world: World, people: readonly Entry[], posts: readonly Entry[]): void {
  const { persons, geometry, skill, cells, month, parameters } = world;
  const S = parameters.start;
  const { k0, k1 } = world.draws.of(streams.jobs, 2);
  const n = Math.min(people.length, posts.length);
  for (let i = 0; i < n; i++) {
    const p = people[i].row as Person;
    const c = posts[i].row as Cell;
    const key = persons.key[p];
    const o = cells.occupation[c];
    const licensed = geometry.licence[o] > 0 && persons.level[p] > 0;
    if (licensed || (persons.cluster[p] !== noCluster && unit(draw2(k0, k1, key, 0)) < S.sameField))
      persons.cluster[p] = geometry.clusterOf[o];
    for (let k = 2; k < geometry.skills; k++) {
      const at = p * geometry.skills + k;
      skill[at] = Math.max(
        skill[at],
        geometry.settled[o * geometry.skills + k] * (S.settledLeast + S.settledSpread * unit(draw2(k0, k1, key, 1))),
      );
    }
    hire(world, p, c, 0, month);
    persons.taste[p] = Math.abs(persons.taste[p]);
    persons.marks[p] |= mark.tasteSeen | mark.outputSeen;
    persons.since[p] =
      month - Math.min(persons.experience[p], Math.floor(-S.tenure * log(unit(draw2(k0, k1, key, 2)))));
    persons.experience[p] -= month - persons.since[p];
    persons.anchor[p] = month;
    scaleHazards(world, p, month);
  }
}

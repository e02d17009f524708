import { type DrawKey, draw2, unit } from "../../kernel/random.ts";
import { friendOf } from "../../world/acquaintance.ts";
import { channel } from "../../world/channels.ts";
import type { Vacancy } from "../../world/firms.ts";
import { mastersMore } from "../../world/mastery.ts";
import { noCluster, type Person, status } from "../../world/persons.ts";
import type { World } from "../../world/world.ts";
import { scarceField } from "./ratios.ts";

/** Draws on which field is looked up are numbered above those on what is seen. */
const FIELD = 32;

/**
 * The vacancies a person knows of: some of their cluster and some of any seen in the open market; those looked up on the
 * platform whose employers post there, of their cluster or, the more its openings fall short, of clusters that lack
 * people; and in place of the last one that an acquaintance tells of.
 */
export function know(
  world: World,
  p: Person,
  look: DrawKey,
  like: DrawKey,
  ordinal: number,
  employed: boolean,
): number {
  const { desk, persons, geometry, vacancies, curves, parameters } = world;
  const { known, liked, through, position, listed } = desk;
  const { logWage, occupation, place, cell } = vacancies;
  const { fit, commute } = geometry;
  const M = parameters.market;
  const taste = curves.like;
  const key = persons.key[p];
  const o = persons.occupation[p];
  const cluster = fieldSought(world, p);
  const field = desk.rings[cluster];
  const slack = desk.slack[cluster];
  const all = desk.rings[geometry.clusters];
  const from = o * geometry.occupations;
  const near = persons.home[p] * geometry.places;
  const own = employed ? 2 : M.knownOwn;
  const open = own + (employed ? 2 : M.knownAny);
  const looks = open + (employed ? M.platformLooks >> 1 : M.platformLooks);
  let found = 0;
  let last = 0;
  for (let n = 0; n < looks; n++) {
    let ring = n < own || n >= open ? field : all;
    if (n >= open && slack > 0) {
      const u = unit(draw2(look.k0, look.k1, key, ordinal * 64 + FIELD + n));
      const scarce = u < slack ? scarceField(world, o, u / slack) : -1;
      if (scarce >= 0) ring = desk.rings[scarce];
    }
    let slot = ring.slot(draw2(look.k0, look.k1, key, ordinal * 64 + n));
    if (slot < 0) continue;
    let v = ring.member(slot) as Vacancy;
    if (n >= open && listed[v] === 0) continue;
    // A vacancy seen before, or filled since, gives way to its neighbour on the ring, at most thrice.
    let tries = 0;
    while (tries < 3 && (cell[v] < 0 || has(known, found, v))) {
      slot = ring.next(slot);
      v = ring.member(slot) as Vacancy;
      tries++;
    }
    if (tries === 3 || (n >= open && listed[v] === 0)) continue;
    if (n < open) last = found;
    through[found] = n < open ? channel.open : channel.platform;
    known[found] = v;
    liked[found++] =
      logWage[v] +
      fit[from + occupation[v]] -
      commute[near + place[v]] +
      taste[draw2(like.k0, like.k1, key, position[v]) >>> 22];
  }
  const told = found > 0 ? toldOf(world, p) : -1;
  if (told >= 0 && !has(known, found, told)) {
    const v = told as Vacancy;
    known[last] = v;
    through[last] = channel.referral;
    liked[last] =
      logWage[v] +
      fit[from + occupation[v]] -
      commute[near + place[v]] +
      taste[draw2(like.k0, like.k1, key, position[v]) >>> 22];
  }
  return found;
}

/** The field in which a person looks first: the one they studied, unless by now they master more of what they do, or last did. */
export function fieldSought(world: World, p: Person): number {
  const { persons, geometry, month } = world;
  const studied = persons.cluster[p];
  const o = persons.occupation[p];
  const worked = geometry.clusterOf[o];
  if (studied === noCluster || studied === worked) return worked;
  const taught = geometry.natural[studied * 4 + persons.level[p]];
  return mastersMore(world, p, o, taught, month) ? worked : studied;
}

/** The vacancy that suits best at the employer of the nearest acquaintance whose employer has one; −1 if none. */
export function toldOf(world: World, p: Person): number {
  const { persons, parameters, geometry, cells } = world;
  let q = p;
  for (let link = 0; link < parameters.market.referralReach; link++) {
    q = friendOf(world, q);
    if (q < 0) return -1;
    if (q === p || persons.status[q] !== status.employed || persons.home[q] >= geometry.places) continue;
    const c = persons.cell[q];
    if (c < 0) continue;
    const v = bestAt(world, p, cells.firm[c]);
    if (v >= 0) return v;
  }
  return -1;
}

function bestAt({ desk, geometry, persons, vacancies }: World, p: Person, firm: number): number {
  const from = persons.occupation[p] * geometry.occupations;
  let best = -1;
  for (let v = desk.first[firm]; v >= 0; v = desk.after[v]) {
    if (vacancies.cell[v as Vacancy] < 0) continue;
    if (best < 0) best = v;
    else {
      const gain = geometry.fit[from + vacancies.occupation[v as Vacancy]];
      const least = geometry.fit[from + vacancies.occupation[best as Vacancy]];
      if (gain > least || (gain === least && desk.position[v as Vacancy] > desk.position[best as Vacancy])) best = v;
    }
  }
  return best;
}

function has(known: Int32Array, found: number, v: number): boolean {
  for (let j = 0; j < found; j++) if (known[j] === v) return true;
  return false;
}

/** Takes the place of the vacancy liked best of those not yet taken. */
export function takeBest(liked: Float64Array, found: number): number {
  let best = 0;
  for (let j = 1; j < found; j++) if (liked[j] > liked[best]) best = j;
  liked[best] = -1e300;
  return best;
}

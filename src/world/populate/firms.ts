import { categorical } from "../../kernel/chance.ts";
import { log, pow } from "../../kernel/maths.ts";
import { draw, draw2, drawKey, unit } from "../../kernel/random.ts";
import type { Cell, Firm } from "../firms.ts";
import { cellKey, firmKey, streams } from "../keys.ts";
import { setPremiums } from "../premium.ts";
import type { EmployerMargin, Region } from "../region.ts";
import { siteAt, siteRank } from "../site.ts";
import type { World } from "../world.ts";

/** A group of posts of one occupation: its share of the firm's posts, and the fixed place at which it rounds. */
type PostGroup = { readonly occupation: number; readonly share: number; readonly rounding: number };

/** A firm of the census that the sample keeps: its slot at full scale, sector, real size, the posts simulated per real post, and its groups of posts. */
export type SampledFirm = {
  readonly groups: readonly PostGroup[];
  readonly slot: number;
  readonly sector: number;
  readonly size: number;
  readonly factor: number;
};

/** Steps of the golden ratio spread the roundings of a sector's firms evenly. */
const GOLDEN = 0.6180339887498949;

/** Real sizes of the firms of a margin, in ascending order: a power of the rank that meets the margin's mean. */
function sizesOf({ least, most, firms, staff }: EmployerMargin): number[] {
  const mean = staff / firms;
  const power = (most - least) / Math.max(1e-9, mean - least) - 1;
  return Array.from({ length: firms }, (_, i) => {
    const u = (i + 0.5) / firms;
    return least + (most - least) * pow(u, Math.max(0, power));
  });
}

/** Systematic sample with probability min(1, n / (smallest × k)): a kept firm carries n / (k π) simulated posts. */
export function sampleFirms(region: Region, k: number, smallest: number, words: Int32Array): SampledFirm[] {
  const sectors = new Map(region.sectors.map((s, i) => [s.id, i]));
  const { k0, k1 } = drawKey(words, streams.sample, 0);
  const kept: SampledFirm[] = [];
  const rank = new Int32Array(region.sectors.length);
  let slot = 0;
  let passed = unit(draw(k0, k1, 1));
  for (const margin of region.employers) {
    for (const size of sizesOf(margin)) {
      const chance = Math.min(1, size / (smallest * k));
      passed += chance;
      if (passed >= 1) {
        passed -= 1;
        const sector = sectors.get(margin.sector) as number;
        const factor = 1 / (k * chance);
        kept.push({
          slot,
          sector,
          size,
          factor,
          groups: groupsOf(region, sector, size * factor, rank[sector]++, words),
        });
      }
      slot++;
    }
  }
  return kept;
}

/**
 * The groups of posts of a firm of `posts` simulated posts, the rank-th of its sector in the sample. Places of rounding
 * are spread over firms, so that sums come close to what is expected; a group that would stay empty even at twice the
 * firm's size is not kept.
 */
function groupsOf(region: Region, sector: number, posts: number, rank: number, words: Int32Array): PostGroup[] {
  const { k0, k1 } = drawKey(words, streams.cells, 0);
  const shares = region.sectors[sector].posts;
  const groups = region.occupations.flatMap(({ id }, occupation) => {
    const share = shares[id] ?? 0;
    const start = unit(draw2(k0, k1, sector, occupation)) + rank * GOLDEN;
    const rounding = start - Math.floor(start);
    return 2 * share * posts + rounding < 1 ? [] : [{ occupation, share, rounding }];
  });
  return groups.concat(newGroups(region, groups));
}

/** Groups still empty of the new occupations whose field has technical posts in the firm; what is renewed there may fill them. */
function newGroups({ occupations }: Region, groups: readonly PostGroup[]): PostGroup[] {
  return occupations.flatMap(({ since, cluster }, occupation) => {
    const akin = groups.find(
      (g) => occupations[g.occupation].cluster === cluster && occupations[g.occupation].level > 1,
    );
    return since > 0 && akin ? [{ occupation, share: 0, rounding: akin.rounding }] : [];
  });
}

/** Fills the firms' and cells' tables from the sample, in an order that may be shuffled. */
export function populateFirms(world: World, sample: readonly SampledFirm[], order: Int32Array): void {
  const { firms, cells, plan, words, parameters } = world;
  const { region } = plan;
  const placeIndex = new Map(region.places.map((p, i) => [p.id, i]));
  const { k0, k1 } = drawKey(words, streams.firmAttributes, 0);
  let next = 0;
  sample.forEach((s, i) => {
    const f = order[i] as Firm;
    const sector = region.sectors[s.sector];
    const key = firmKey(s.slot, 0);
    firms.key[f] = key;
    firms.slot[f] = s.slot;
    firms.sector[f] = s.sector;
    firms.size[f] = s.size;
    firms.factor[f] = s.factor;
    firms.stage[f] = 1;
    const places = Object.entries(sector.places);
    const place = placeIndex.get(
      places[
        categorical(
          unit(draw2(k0, k1, key, 1)),
          places.map((p) => p[1]),
        )
      ][0],
    ) as number;
    firms.place[f] = place;
    firms.park[f] = siteAt(region, place, sector.id, s.size < parameters.sizes.small, siteRank(world, f));
    firms.born[f] = Math.floor(world.month - parameters.start.firmAge * unit(draw2(k0, k1, key, 3)));
    const age = Math.floor((-12 / parameters.technology.renewal) * log(unit(draw2(k0, k1, key, 6))));
    firms.renewed[f] = world.month - Math.min(age, parameters.technology.oldest);
    firms.certified[f] =
      s.size >= parameters.sizes.large && unit(draw2(k0, k1, key, 4)) < parameters.money.certified ? 1 : 0;
    firms.open[f] = unit(draw2(k0, k1, key, 5)) < parameters.cooperation.openness && sector.market !== "public" ? 1 : 0;
    firms.cells[f] = next;
    for (const { occupation, share, rounding } of s.groups) {
      const c = next++ as Cell;
      cells.firm[c] = f;
      cells.occupation[c] = occupation;
      cells.share[c] = share;
      cells.rounding[c] = rounding;
      cells.head[c] = -1;
    }
    firms.width[f] = next - firms.cells[f];
    setPremiums(world, f);
  });
}

/** Key of a group of posts as it stands. */
export const keyOfCell = (world: World, c: Cell): number =>
  cellKey(world.firms.key[world.cells.firm[c]], world.cells.occupation[c]);

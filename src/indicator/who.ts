import type { Cell, Firm } from "../world/firms.ts";
import { noCluster, type Person, status } from "../world/persons.ts";
import type { World } from "../world/world.ts";
import { dimensionsOf } from "./dimensions.ts";

/** Real persons of a group, those at work here in December or last July's graduates at work here a year later. */
export type Headcount = {
  readonly indicator: "at-work" | "stayers-1y";
  readonly dimension: "sex" | "age" | "level" | "hukou" | "origin" | "size" | "sector" | "cluster" | "place";
  readonly group: string;
  readonly value: number;
};

/** Ages in months at which the bands after the first begin, and staff at which sizes after the first do. */
const ages = [25 * 12, 30 * 12, 50 * 12] as const;
const sizes = [20, 300] as const;

const band = (m: number): number => (m < ages[0] ? 0 : m < ages[1] ? 1 : m < ages[2] ? 2 : 3);
const sizeOf = (staff: number): number => (staff < sizes[0] ? 1 : staff < sizes[1] ? 2 : 3);

/** Those at work here at the end of the month by group; every dimension sums to the same number. */
export function atWorkByGroup(world: World, month: number): Headcount[] {
  const { persons, cells, firms, geometry, lists, plan } = world;
  const { places, sectors, clusters } = plan.region;
  const [sex, age, level, hukou, size] = [2, 4, 4, 2, 4].map((groups) => new Int32Array(groups));
  const [sector, cluster, place] = [sectors.length + 1, clusters.length, places.length].map((n) => new Int32Array(n));
  for (let p = 0 as Person; p < lists.personEnd; p++) {
    const s = persons.status[p];
    if ((s !== status.employed && s !== status.ownAccount) || persons.home[p] >= geometry.places) continue;
    sex[1 - persons.sex[p]]++;
    age[band(month - persons.born[p])]++;
    level[persons.level[p]]++;
    hukou[persons.rural[p]]++;
    cluster[geometry.clusterOf[persons.occupation[p]]]++;
    place[persons.home[p]]++;
    if (s === status.ownAccount) {
      size[0]++;
      sector[sectors.length]++;
    } else {
      const firm = cells.firm[persons.cell[p] as Cell] as Firm;
      size[sizeOf(firms.size[firm])]++;
      sector[firms.sector[firm]]++;
    }
  }
  return told(world, "at-work", { sex, age, level, hukou, size, sector, cluster, place });
}

/** Graduates of last July at work here by group; every dimension sums to the indicator `stayers-1y`. */
export function stayersByGroup(world: World, month: number): Headcount[] {
  const { persons, geometry, lists, plan } = world;
  const [sex, level, hukou, origin] = [2, 4, 2, 2].map((groups) => new Int32Array(groups));
  const cluster = new Int32Array(plan.region.clusters.length);
  for (let p = 0 as Person; p < lists.personEnd; p++) {
    const s = persons.status[p];
    if (month - persons.graduated[p] !== 12 || (s !== status.employed && s !== status.ownAccount)) continue;
    const away = persons.home[p] >= geometry.places;
    if (away || persons.school[p] < 0 || persons.cluster[p] === noCluster) continue;
    sex[1 - persons.sex[p]]++;
    level[persons.level[p]]++;
    hukou[persons.rural[p]]++;
    origin[persons.origin[p] < geometry.places ? 0 : 1]++;
    cluster[persons.cluster[p]]++;
  }
  return told(world, "stayers-1y", { sex, level, hukou, origin, cluster });
}

type Counts = Readonly<Partial<Record<Headcount["dimension"], Int32Array>>>;

function told({ plan }: World, indicator: Headcount["indicator"], counts: Counts): Headcount[] {
  return dimensionsOf(plan.region).flatMap(({ id, groups }) => {
    const dimension = id as Headcount["dimension"];
    const own = counts[dimension];
    return own === undefined
      ? []
      : groups.map((group, i) => ({ indicator, dimension, group: group.id, value: own[i] * plan.k }));
  });
}

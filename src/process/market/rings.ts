import type { Vacancy } from "../../world/firms.ts";
import { cellKey } from "../../world/keys.ts";
import type { World } from "../../world/world.ts";

/** Places vacancies, at their positions, on the rings of their clusters and of all. */
export function buildRings(world: World, rows: Int32Array): void {
  const { vacancies, cells, firms, geometry, desk } = world;
  const { clusters, clusterOf } = geometry;
  const { members, positions, ties, rings } = desk;
  const end = new Int32Array(clusters + 1);
  for (const v of rows) end[clusterOf[vacancies.occupation[v as Vacancy]] + 1]++;
  for (let c = 0; c < clusters; c++) end[c + 1] += end[c];
  for (const row of rows) {
    const v = row as Vacancy;
    const at = end[clusterOf[vacancies.occupation[v]]]++;
    members[at] = v;
    positions[at] = desk.position[v];
    ties[at] = cellKey(firms.key[cells.firm[vacancies.cell[v]]], vacancies.occupation[v]);
  }
  rings[clusters].build(positions, members, rows.length, ties);
  for (let c = 0, from = 0; c < clusters; from = end[c++])
    rings[c].build(positions.subarray(from), members.subarray(from), end[c] - from, ties.subarray(from));
}

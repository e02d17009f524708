import type { World } from "../../world/world.ts";

/**
 * Reads last month's openings and seekers by field, as the platform publishes them: how far each field's openings fall
 * short of what its seekers would have at the city's ratio, and where the openings beyond that are.
 */
export function readRatios({ geometry, occupations, desk }: World): void {
  const { clusters, clusterOf } = geometry;
  const { slack, scarce, seeking } = desk;
  slack.fill(0);
  scarce.fill(0);
  seeking.fill(0);
  let vacant = 0;
  let seekers = 0;
  for (let o = 0; o < geometry.occupations; o++) {
    const i = o as never;
    scarce[clusterOf[o]] += occupations.vacant[i];
    seeking[clusterOf[o]] += occupations.seekers[i];
    vacant += occupations.vacant[i];
    seekers += occupations.seekers[i];
  }
  if (vacant === 0 || seekers === 0) return;
  let beyond = 0;
  for (let c = 0; c < clusters; c++) {
    const due = (seeking[c] * vacant) / seekers;
    slack[c] = due > 0 ? Math.max(0, 1 - scarce[c] / due) : 0;
    beyond += Math.max(0, scarce[c] - due);
    scarce[c] = beyond;
  }
}

/** The field, by number, that a draw on 0–1 falls on in proportion to openings beyond what its seekers would have at the city's ratio. */
export function scarceField({ desk: { scarce } }: World, u: number): number {
  const last = scarce.length - 1;
  const at = u * scarce[last];
  let c = 0;
  while (c < last && scarce[c] <= at) c++;
  return c;
}

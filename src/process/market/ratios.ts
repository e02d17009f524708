import { exp } from "../../kernel/maths.ts";
import type { World } from "../../world/world.ts";

/**
 * Reads last month's openings and seekers by field, as the platform publishes them: how far each field's openings fall
 * short of what its seekers would have at the city's ratio, as far as they go by it, and where the openings beyond that are, each counted by how
 * it is liked, by pay and fit, by those of an occupation: the same logit by which they choose among vacancies known.
 */
export function readRatios({ geometry, occupations, desk, parameters }: World): void {
  const { clusters, clusterOf, fit, occupations: O } = geometry;
  const { slack, scarce, seeking, openings } = desk;
  const { logWage, vacant } = occupations;
  const guides = parameters.market.platformGuides;
  slack.fill(0);
  scarce.fill(0);
  seeking.fill(0);
  openings.fill(0);
  let open = 0;
  let seekers = 0;
  for (let o = 0; o < O; o++) {
    const i = o as never;
    openings[clusterOf[o]] += vacant[i];
    seeking[clusterOf[o]] += occupations.seekers[i];
    open += vacant[i];
    seekers += occupations.seekers[i];
  }
  if (open === 0 || seekers === 0) return;
  for (let c = 0; c < clusters; c++) {
    const due = (seeking[c] * open) / seekers;
    slack[c] = due > 0 ? guides * Math.max(0, 1 - openings[c] / due) : 0;
    // From here on the share of the field's openings that lies beyond its due.
    openings[c] = openings[c] > due ? 1 - due / openings[c] : 0;
  }
  const spread = parameters.market.choiceSpread;
  for (let o = 0; o < O; o++) {
    const row = o * clusters;
    for (let j = 0; j < O; j++) {
      const beyond = openings[clusterOf[j]] * vacant[j as never];
      if (beyond > 0)
        scarce[row + clusterOf[j]] +=
          beyond * exp((logWage[j as never] - logWage[o as never] + fit[o * O + j]) / spread);
    }
    for (let c = 1; c < clusters; c++) scarce[row + c] += scarce[row + c - 1];
  }
}

/** The field, by number, that a draw on 0–1 falls on for one of an occupation, in proportion to openings beyond what its seekers would have, as they like them; −1 if none lacks people. */
export function scarceField(
  { desk: { scarce }, geometry: { clusters } }: World,
  occupation: number,
  u: number,
): number {
  const row = occupation * clusters;
  const at = u * scarce[row + clusters - 1];
  for (let c = 0; c < clusters; c++) if (scarce[row + c] > at) return c;
  return -1;
}

import type { Link } from "./education.ts";
import { BOTH, side } from "./modes.ts";
import type { World } from "./world.ts";

/** How much of what a running agreement promises students reach them: all where both sides make the effort, part where the firm does so alone, nothing where the firm keeps to the paper. */
export function delivered({ links, parameters }: World, l: Link): number {
  const effort = links.effort[l];
  return effort === BOTH ? 1 : effort === side.firm ? parameters.delivery.alone : 0;
}

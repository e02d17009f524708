import type { Parameters } from "./parameters.ts";

/** How the city leads cooperation between parks, firms and schools: it convenes, it steers, or it does all. */
export type Governance = "weak-lead" | "strong-lead" | "contracting";

/** What a mode of leading means, in things one can count. */
export type GovernanceMode = {
  /** Coordinators whom the city itself adds to each park's own. */ readonly added: number;
  /** Months a council takes over a project, relative to a council that decides by itself. */ readonly delay: number;
  /** Share of a firm's fixed cost of cooperation that the city bears. */ readonly bears: number;
  /** Whether the city names the school a firm works with, which is the nearest one, not the one that suits. */
  readonly assigns: boolean;
  /** Trust gained by a kept promise, relative to partners who found each other. */ readonly trust: number;
};

/** Councils decide by themselves; firms and schools find each other. */
const weakLead: GovernanceMode = { added: 0, delay: 1, bears: 0, assigns: false, trust: 1 };

/** The mode behind a word. A strong lead adds coordinators and sets deadlines; a city that does all names the partner, bears costs and approves each project. */
export function governanceMode(word: Governance, { governance: G }: Parameters): GovernanceMode {
  if (word === "strong-lead") return { ...weakLead, added: G.strongAdded, delay: G.strongDelay };
  if (word === "weak-lead") return weakLead;
  return {
    added: G.contractingAdded,
    delay: G.contractingDelay,
    bears: G.contractingBears,
    assigns: true,
    trust: G.contractingTrust,
  };
}

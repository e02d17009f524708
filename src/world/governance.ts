import type { Text } from "../kernel/text.ts";

/** How the city leads cooperation between parks, firms and schools. */
export type Governance = "weak-lead" | "strong-lead" | "contracting";

/** What a mode of leading means, in things one can count. */
export type GovernanceMode = {
  readonly name: Text;
  readonly does: Text;
  /** Coordinators whom the city itself adds to each park's own. */ readonly added: number;
  /** Months a council takes over a project, relative to a council that decides by itself. */ readonly delay: number;
  /** Share of a firm's fixed cost of cooperation that the city bears. */ readonly bears: number;
  /** Whether the city names the school a firm works with, which is the nearest one, not the one that suits. */
  readonly assigns: boolean;
  /** Trust gained by a kept promise, relative to partners who found each other. */ readonly trust: number;
};

/** The modes: the one who convenes, the one who steers, the one who does all. Contents assumed: no count of any was found. */
export const governanceModes: Readonly<Record<Governance, GovernanceMode>> = {
  "weak-lead": {
    name: { zh: "弱主导（召集者）", en: "Weak lead (convener)" },
    does: {
      zh: "理事会自行议事，企业与学校自行择伴",
      en: "Councils decide by themselves; firms and schools find each other",
    },
    added: 0,
    delay: 1,
    bears: 0,
    assigns: false,
    trust: 1,
  },
  "strong-lead": {
    name: { zh: "强主导（主持人）", en: "Strong lead (chair)" },
    does: {
      zh: "市里增派协调员并限时办结，企业与学校仍自行择伴",
      en: "The city adds coordinators and sets deadlines; firms and schools still find each other",
    },
    added: 2,
    delay: 0.6,
    bears: 0,
    assigns: false,
    trust: 1,
  },
  contracting: {
    name: { zh: "包办型", en: "The city does all" },
    does: {
      zh: "市里指定合作学校，承担企业一半固定成本，审批较慢",
      en: "The city names the partner, bears half of firms' fixed costs and approves each project, which takes longer",
    },
    added: 2,
    delay: 1.4,
    bears: 0.5,
    assigns: true,
    trust: 0.5,
  },
};

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatMonth } from "../../src/kernel/calendar.ts";
import { branchOff, burnIn, type Observer, simulate } from "../../src/run.ts";
import { loadScenario } from "../../src/scenario/scenario.ts";
import { residuals } from "../../src/world/conserve.ts";
import type { World } from "../../src/world/world.ts";
import { type Check, thorough } from "./check.ts";

const scenarios = fileURLToPath(new URL("../scenarios/", import.meta.url));

/** A name, the process after which a harm is done, and the harm. */
type Harm = readonly [after: string, harm: (world: World) => void];

const staffed = ({ cells }: World): number => (cells.filled as unknown as Int32Array).findIndex((n) => n > 0);

/** What is taken out of its place, once, in the first September after the branch. */
const harms: Readonly<Record<string, Harm>> = {
  "lost-person": [
    "search",
    (world) => {
      world.persons.status[world.cells.head[staffed(world) as never] as never] = 0;
    },
  ],
  "ghost-post": [
    "separate",
    (world) => {
      world.cells.filled[staffed(world) as never]++;
    },
  ],
  "extra-student": [
    "receive-students",
    ({ programmes }) => {
      for (let r = 0; r < programmes.capacity; r++) programmes.admitted[r as never]--;
    },
  ],
  "lost-fen": [
    "settle",
    ({ firms }) => {
      firms.cash[0 as never]--;
    },
  ],
};

type Found = { readonly name: string; looks: number; worst: number; first: string };

/** Looks at every residual after every process, and keeps the worst of each. */
class Inspector implements Observer {
  readonly found = new Map<string, Found>();
  readonly #harm: Harm | undefined;
  readonly #harmIn: number;
  months = 0;

  constructor(harm: Harm | undefined, harmIn: number) {
    this.#harm = harm;
    this.#harmIn = harmIn;
  }

  process = (world: World, { id }: { readonly id: string }): void => {
    if (this.#harm?.[0] === id && world.month === this.#harmIn) this.#harm[1](world);
    this.#look(world, id);
  };

  month = (): void => {
    this.months++;
  };

  #look(world: World, after: string): void {
    for (const { id, name, residual } of residuals(world)) {
      const seen = this.found.get(id) ?? { name: name.en, looks: 0, worst: 0, first: "" };
      const first = `, first in ${formatMonth(world.month, "en")} after ${after}`;
      if (residual !== 0 && seen.first === "") seen.first = first;
      seen.looks++;
      seen.worst = Math.max(seen.worst, Number.isNaN(residual) ? Number.POSITIVE_INFINITY : residual);
      this.found.set(id, seen);
    }
  }
}

/** Nothing appears or vanishes: people, posts, seats and fen. */
export const check: Check = {
  id: "conserve",
  claim: {
    zh: "60个月里每个过程之后，人员、岗位、学位和资金的残差都为0",
    en: "After every process of 60 months the residuals of people, posts, seats and fen are 0",
  },
  faults: {
    "lost-person": { zh: "一名在岗者凭空消失", en: "A person at work vanishes" },
    "ghost-post": { zh: "多记一个在岗人数", en: "A post is filled by nobody" },
    "extra-student": { zh: "每个专业多一名学生", en: "Every programme has a student too many" },
    "lost-fen": { zh: "一家企业少一分钱", en: "A firm loses a fen" },
  },
  quickFaults: true,
  async run(fault) {
    const span = fault === undefined ? { start: "2024-01", end: "2029-01" } : { start: "2026-07", end: "2027-11" };
    const plan = loadScenario(join(scenarios, "mix.yaml"), { k: thorough ? 200 : 400, ...span });
    const inspector = new Inspector(fault === undefined ? undefined : harms[fault], plan.branch + 8);
    const world = branchOff(burnIn(plan, "conserve", inspector), plan);
    simulate(world, { ...plan, placebo: true }, inspector);
    const found = [...inspector.found.values()];
    return {
      ok: inspector.months >= (fault ? 16 : 60) && found.every(({ worst }) => worst === 0),
      lines: [
        `${inspector.months} months, ${found[0]?.looks} looks at each`,
        ...found.map(({ name, worst, first }) => `${name.padEnd(70)} ${worst}${first}`),
      ],
    };
  },
};

import type { Experiment } from "../../scenario/experiment/experiment.ts";
import type { Plan } from "../../world/plan.ts";
import { burnInId, runIds } from "../identity.ts";
import { pairSeed } from "../prior.ts";
import { burnInPlan } from "./burn-in.ts";
import { type Change, changeOf } from "./change.ts";
import type { Row } from "./design.ts";

/** What is swept: an experiment, its rows, and the engine's id. */
export type Sweep = { readonly engine: string; readonly experiment: Experiment; readonly rows: readonly Row[] };

/** A row in a scenario: which, how it changes the scenario, and the id of its run under each seed. */
export type Cell = {
  readonly row: number;
  readonly scenario: number;
  readonly change: Change;
  idUnder(seed: string): string;
};

/** A row in a scenario, by their positions. */
export function cellOf({ engine, experiment, rows }: Sweep, row: number, scenario: number): Cell {
  const { scenarios, factors } = experiment;
  const change = changeOf(scenario, scenarios[scenario], factors, rows[row].values);
  const { parameters, policies, settings } = change;
  const plan = scenarios[scenario];
  const under = { ...plan, ...settings, policies: policies ?? plan.policies };
  return { row, scenario, change, idUnder: runIds(engine, under, parameters) };
}

/** The seed of a replicate, counted from 0. */
export const seedOf = ({ seed }: Experiment, replicate: number): string => pairSeed(seed, replicate);

/** Runs that a sweep has in all. */
export const runsIn = ({ experiment, rows }: Sweep): number =>
  rows.length * experiment.scenarios.length * experiment.replicates;

/** Rows in scenarios that can branch from one burnt-in city under a seed. */
export type CityGroup = {
  /** Names the city but for its seed. */ readonly name: string;
  readonly burnIn: Change;
  readonly members: readonly { readonly row: number; readonly scenario: number }[];
};

/** The groups of a sweep in the order in which their first row comes, and the plans that `burnIn` changes, which follow the scenarios. */
export function cityGroups(sweep: Sweep): { groups: CityGroup[]; plans: Plan[] } {
  const { scenarios, factors } = sweep.experiment;
  const plans = scenarios.map(burnInPlan);
  const names = plans.map((plan) => burnInId(sweep.engine, plan));
  const groups = new Map<string, CityGroup & { members: { row: number; scenario: number }[] }>();
  sweep.rows.forEach(({ values }, row) => {
    const parameters: Record<string, number> = {};
    const settings: Record<string, string> = {};
    factors.forEach(({ id, target }, f) => {
      const value = values[f];
      if (value === null) return;
      if (target.kind === "setting") settings[id] = String(value);
      if (target.kind === "parameter") parameters[id] = Number(value);
    });
    const own = JSON.stringify([parameters, settings]);
    scenarios.forEach((_, scenario) => {
      const name = `${names[scenario]} ${own}`;
      const group = groups.get(name) ?? {
        name,
        burnIn: { of: scenarios.length + names.indexOf(names[scenario]), parameters, settings },
        members: [],
      };
      group.members.push({ row, scenario });
      groups.set(name, group);
    });
  });
  return { groups: [...groups.values()], plans };
}

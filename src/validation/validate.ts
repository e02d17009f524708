import type { Text } from "../kernel/text.ts";
import type { Plan } from "../world/plan.ts";
import { type Conduct, type Failed, replicatesOf } from "./conduct.ts";
import { type FactClass, isMeasured } from "./fact.ts";
import { facts } from "./facts.ts";
import { judge, type Row } from "./judge.ts";
import { type RunKind, runKinds } from "./samples.ts";

/** A baseline held against every statement. */
export type Validation = {
  readonly scenario: Text;
  readonly region: Text;
  readonly k: number;
  readonly seeds: readonly string[];
  readonly rows: readonly Row[];
  readonly failures: readonly Failed[];
};

/** Classes in the order in which they are told. */
export const classes: readonly FactClass[] = ["V", "C", "T", "I"];

/** Makes the runs that the statements ask for and judges each. */
export async function validate(plan: Plan, seeds: readonly string[], conduct: Conduct = {}): Promise<Validation> {
  const asked = new Set<RunKind>(facts.filter((fact) => isMeasured(fact)).map((fact) => fact.run));
  const kinds = runKinds.filter((kind) => asked.has(kind));
  const { replicates, failures } = await replicatesOf(plan, seeds, kinds, conduct);
  return {
    scenario: plan.name,
    region: plan.region.name,
    k: plan.k,
    seeds,
    rows: facts.map((fact) => judge(fact, replicates)),
    failures,
  };
}

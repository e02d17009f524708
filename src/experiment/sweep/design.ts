import type { DesignSpec, Factor, Value } from "../../scenario/experiment/experiment.ts";
import {
  type Design,
  fastCurves,
  fullFactorial,
  type Groups,
  latinHypercube,
  morrisTrajectories,
  oneAtATime,
  saltelli,
  sobolSequence,
} from "../../stats/design/index.ts";
import { drawnValue } from "./drawn.ts";

/** One set of values, in the order of the factors; null: as the scenario has it. Ids survive an extension of the design. */
export type Row = { readonly id: string; readonly values: readonly (Value | null)[] };

/** The rows of a design, in order; the seed says which of a random design. */
export function rowsOf(spec: DesignSpec, factors: readonly Factor[], seed: string): Row[] {
  if (spec.kind === "rows") return spec.rows.map((values, i) => ({ id: `r${i}`, values }));
  if (factors.length === 0) return [{ id: "base", values: [] }];
  const { rows, inUnitCube } = designOf(spec, factors, seed);
  const valueAt = (factor: Factor, x: number) => (x < 0 ? factor.base : factor.levels[x]);
  return rows.map(({ id, point }) => ({
    id,
    values: factors.map((factor, f) => (inUnitCube ? drawnValue(factor, point[f]) : valueAt(factor, point[f]))),
  }));
}

/** The design behind an experiment's rows: positions of levels (−1: as the scenario has it), or points of the unit cube. */
function designOf(spec: Exclude<DesignSpec, { kind: "rows" }>, factors: readonly Factor[], seed: string): Design {
  const positions = factors.map(({ levels }) => levels.map((_, i) => i));
  const all = { factors: factors.length, seed, groups: groupsOf(factors) };
  switch (spec.kind) {
    case "grid":
      return fullFactorial(positions);
    case "one-at-a-time":
      return oneAtATime(
        factors.map(({ base, levels }) => (base === null ? -1 : levels.indexOf(base))),
        positions,
      );
    case "latin-hypercube":
      return latinHypercube({ ...all, size: spec.size });
    case "sobol":
      return sobolSequence({ ...all, size: spec.size });
    case "morris":
      return morrisTrajectories({ ...all, trajectories: spec.trajectories, levels: spec.levels });
    case "efast":
      return fastCurves({ ...all, samples: spec.samples, curves: spec.curves });
    case "saltelli":
      return saltelli({ ...all, size: spec.size, secondOrder: spec.secondOrder });
  }
}

/** Factors by group, a factor without one by itself, in the order in which groups first come. */
function groupsOf(factors: readonly Factor[]): Groups {
  const groups = new Map<string, number[]>();
  factors.forEach(({ id, group }, f) => {
    const key = group === undefined ? `factor ${id}` : `group ${group}`;
    groups.set(key, [...(groups.get(key) ?? []), f]);
  });
  return [...groups.values()];
}

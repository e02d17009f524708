import { shuffled, uniforms } from "../chance.ts";
import { demand, demandCount } from "../misuse.ts";
import type { Design, DesignRow } from "./design.ts";
import { checkGroups, type Groups } from "./groups.ts";

/** Trajectories of a Morris design: which group moved at each step of each, and by how much (a share of the factor's range). */
export type MorrisDesign = Design & {
  readonly kind: "morris";
  readonly groups: Groups;
  readonly delta: number;
  /** Of each trajectory, the groups in the order in which they move. */
  readonly orders: readonly (readonly number[])[];
};

/**
 * Morris (1991) trajectories in the unit cube: from a random point of a grid of `levels` values, one group of factors after
 * another moves by ±Δ = levels / (2 (levels − 1)), each up or down within 0–1. A group's factors move together, each in
 * its own direction (Campolongo, Cariboni & Saltelli 2007). More trajectories contain the first ones. `levels` must be even.
 */
export function morrisTrajectories(options: {
  factors: number;
  trajectories: number;
  seed: string;
  levels?: number;
  groups?: Groups;
}): MorrisDesign {
  const { factors, trajectories, seed, levels = 4 } = options;
  demandCount(factors, 1, { zh: "因素个数", en: "The number of factors" });
  demandCount(trajectories, 1, { zh: "轨迹条数", en: "The number of trajectories" });
  demand(
    Number.isInteger(levels) && levels >= 2 && levels % 2 === 0,
    { zh: "水平数应为偶数", en: "The number of levels must be even" },
    levels,
  );
  const groups = checkGroups(options.groups, factors);
  const start = uniforms(seed, "morris-start");
  const turn = uniforms(seed, "morris-order");
  const delta = levels / (2 * (levels - 1));
  const rows: DesignRow[] = [];
  const orders: number[][] = [];
  for (let t = 0; t < trajectories; t++) {
    let at = Array.from({ length: factors }, (_, factor) => Math.floor(start(t, factor) * levels));
    const order = shuffled(groups.length, (i) => turn(t, i));
    rows.push({ id: `t${t}.0`, point: at.map((level) => level / (levels - 1)) });
    for (const [step, group] of order.entries()) {
      at = at.map((level, factor) => (groups[group].includes(factor) ? (level + levels / 2) % levels : level));
      rows.push({ id: `t${t}.${step + 1}`, point: at.map((level) => level / (levels - 1)) });
    }
    orders.push(order);
  }
  return { kind: "morris", factors, inUnitCube: true, rows, groups, delta, orders };
}

import { atShare, checkDistribution, type Distribution } from "../distribution.ts";
import { demand } from "../misuse.ts";
import type { Design, DesignRow } from "./design.ts";

/**
 * The rows of a design with every factor in its own unit: a design of the unit cube through the factors' distributions,
 * any other as it is. Ids stay. Throws `bad-statistic` where the factors and the distributions differ in number.
 */
export function inUnits(design: Design, distributions: readonly Distribution[]): DesignRow[] {
  if (!design.inUnitCube) return [...design.rows];
  const text = { zh: "每个因素各要一个分布", en: "Every factor needs a distribution" };
  demand(distributions.length === design.factors, text, distributions.length);
  for (const each of distributions) checkDistribution(each);
  return design.rows.map(({ id, point }) => ({ id, point: point.map((u, i) => atShare(distributions[i], u)) }));
}

import { exp, log } from "../kernel/maths.ts";
import type { Region } from "./region.ts";
import type { World } from "./world.ts";

/** Elasticity of revenue to labour in a sector: α(1 − 1/ε). */
export function laborExponent(world: World, sector: number): number {
  const P = world.parameters.firms;
  const tradable = world.plan.region.sectors[sector].market === "tradable";
  return P.returnsToLabour * (1 - 1 / (tradable ? P.elasticityTradable : P.elasticityLocal));
}

/** What firms of a sector have in common this month: expected posted wage and product of its mix of posts. */
export type SectorCosts = {
  /** 0 tradable, 1 local, 2 public. */ readonly market: Uint8Array;
  readonly wage: Float64Array;
  readonly exponent: Float64Array;
  readonly inverseElasticity: Float64Array;
  /** log wage + log markup; φ log product + log φ. */ readonly logCost: Float64Array;
  readonly logProduct: Float64Array;
};

/** Expected wage and product by sector. */
export function sectorCosts(world: World): SectorCosts {
  const { plan, occupations, parameters } = world;
  const { sectors, occupations: specs } = plan.region;
  const n = sectors.length;
  const market = Uint8Array.from(sectors, (s) => ["tradable", "local", "public"].indexOf(s.market));
  const wage = new Float64Array(n);
  const product = new Float64Array(n);
  specs.forEach((o, i) => {
    const w = exp(occupations.logWage[i as never]);
    const y = exp(occupations.standard[i as never]);
    for (let s = 0; s < n; s++) {
      const share = sectors[s].posts[o.id] ?? 0;
      wage[s] += share * w;
      product[s] += share * y;
    }
  });
  const P = parameters.firms;
  const exponent = Float64Array.from(sectors, (_, s) => laborExponent(world, s));
  return {
    market,
    wage,
    exponent,
    logCost: wage.map((w) => log(w * world.curves.markup)),
    logProduct: product.map((y, s) => exponent[s] * log(y) + log(exponent[s])),
    inverseElasticity: Float64Array.from(market, (m) => 1 / (m === 0 ? P.elasticityTradable : P.elasticityLocal)),
  };
}

/** The nation's labour force in a month relative to the first month of the year after the data year, between yearly figures. */
export function nationIndex(region: Region, month: number): number {
  const at = (m: number): number => {
    const year = 2000 + m / 12;
    const rows = region.nation;
    if (year <= rows[0].year) return rows[0].labourForce;
    for (let i = 1; i < rows.length; i++) {
      const [a, b] = [rows[i - 1], rows[i]];
      if (year <= b.year)
        return a.labourForce + ((b.labourForce - a.labourForce) * (year - a.year)) / (b.year - a.year);
    }
    return rows[rows.length - 1].labourForce;
  };
  return at(month) / at((region.dataYear + 1 - 2000) * 12);
}

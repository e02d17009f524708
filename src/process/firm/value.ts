import { exp } from "../../kernel/maths.ts";
import { draw2 } from "../../kernel/random.ts";
import { modeNow, savedByPark } from "../../world/coordination.ts";
import type { Programme } from "../../world/education.ts";
import type { Cell, Firm } from "../../world/firms.ts";
import { logOutput } from "../../world/geometry.ts";
import { streams } from "../../world/keys.ts";
import { payOver, postedLogWage } from "../../world/pay.ts";
import type { World } from "../../world/world.ts";

/** A novice's monthly hazard of leaving, as firms reckon it. */
const LEAVES = 0.045;

/**
 * Net benefit of an order-class seat to a firm, yuan, over its horizon (E9): product above that of a market hire less the
 * higher pay, separations spared, standing, and help promised, less training and fixed costs, and what only the firm knows.
 */
export function gainPerSeat(
  world: World,
  f: Firm,
  r: Programme,
  c: Cell,
  seats: number,
  trust: number,
  month: number,
): number {
  const { parameters, firms, curves, cells, occupations } = world;
  const C = parameters.cooperation;
  const wage = exp(postedLogWage(world, c));
  const standard = occupations.standard[cells.occupation[c] as never];
  const burden = 1 + parameters.firms.socialInsurance;
  const surplus = (relative: number, premium: number) =>
    wage *
    (curves.markup * exp(relative + firms.slack[f]) -
      burden * (1 + premium) * payOver(world, relative, firms.slack[f], 18));
  const ordinary = surplus(expectedOutput(world, r, c, 0) - standard, 0);
  const trained = surplus(expectedOutput(world, r, c, parameters.skills.orderShare) - standard, C.premium);
  const stay = (1 - exp(-LEAVES * C.horizon)) / LEAVES;
  const spared = LEAVES * C.enforcement * Math.min(stay, C.service) * (1.5 * Math.max(0, ordinary) + 0.5 * wage);
  const { k0, k1 } = world.draws.of(streams.cooperate, 0);
  const now = world.draws.of(streams.cooperate, month);
  const own =
    0.8 * curves.normal[draw2(k0, k1, firms.key[f], 1) >>> 22] +
    0.6 * curves.normal[draw2(now.k0, now.k1, firms.key[f], 2) >>> 22];
  const credit = firms.refund[f] * C.seatCost;
  const bound = firms.factor[f] > 0 ? (12 * firms.revenue[f] * 0.003) / 100 / firms.factor[f] / seats : 0;
  return (
    C.comes * ((trained - ordinary) * stay + spared + 0.5 * wage) -
    C.seatCost -
    (C.fixedCost * (1 - 0.5 * trust) * (1 - savedByPark(world, f)) * (1 - modeNow(world).bears)) / seats +
    C.relational +
    firms.seatHelp[f] / 100 +
    Math.min(credit, bound) +
    C.spread * own
  );
}

/** Log output in the post that the firm expects of the programme's graduates, `extra` of the remaining gap closed. */
function expectedOutput(world: World, r: Programme, c: Cell, extra: number): number {
  const { geometry: g, programmes, schools, parameters, cells, scratch, plan } = world;
  const P = parameters.skills;
  const level = programmes.level[r];
  const natural = g.natural[programmes.cluster[r] * 4 + level];
  const closed = schools.quality[programmes.school[r]] * programmes.vintage[r];
  const o = cells.occupation[c];
  for (let k = 0; k < g.skills; k++) {
    const kind = plan.region.skills[k].kind;
    if (kind === "general") scratch[k] = P.generalBase + P.generalStep * level;
    else if (kind === "social") scratch[k] = P.socialNeed;
    else {
      const x = closed * g.needs[natural * g.skills + k];
      scratch[k] = x + extra * Math.max(0, g.needs[o * g.skills + k] - x);
    }
  }
  return logOutput(g, P.shortfallLoss, P.relativeLoss, P.surplusGain, scratch, 1, o);
}

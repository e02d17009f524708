import { exp, log, pow } from "../../../src/kernel/maths.ts";
import { modeNow, savedByPark } from "../../../src/world/coordination.ts";
import type { Programme } from "../../../src/world/education.ts";
import type { Cell, Firm } from "../../../src/world/firms.ts";
import { logOutput } from "../../../src/world/geometry.ts";
import { ladderOf, mode } from "../../../src/world/modes.ts";
import { classSeats, trainees } from "../../../src/world/order-class.ts";
import { payOver, postedLogWage } from "../../../src/world/pay.ts";
import { deeperShare, practised } from "../../../src/world/practice.ts";
import type { World } from "../../../src/world/world.ts";

/** Losses when a post falls empty, months of surplus and of pay; hours of work in a month; months of work at which a hire's pay is reckoned. */
const EMPTY = 1.5;
const HIRING = 0.5;
const HOURS = 174;
const SETTLED = 18;

/** A firm that could cooperate: the programme and the post it would be about. */
export type Candidate = { readonly firm: Firm; readonly programme: Programme; readonly post: Cell };

/**
 * What each mode is worth to a firm, yuan a year, by the value of an employee reckoned backwards from the horizon: what
 * one who is there at the start of a month still brings, V(t) = (u(t) − h(t))·e + κ(1 − h(t))·(g + V(t+1)), where g is
 * the surplus over a market hire, e what an empty post costs, h and u the hazards of leaving of this one and of another.
 */
export function worthOf(world: World, { firm: f, programme: r, post: c }: Candidate, trust: number): number[] {
  const { parameters, firms, cells, curves, occupations, programmes, schools, geometry: G, plan } = world;
  const { cooperation: C, modes: M, skills: S, market: K, firms: F } = parameters;
  const level = programmes.level[r];
  const o = cells.occupation[c];
  const wage = exp(postedLogWage(world, c));
  const slack = firms.slack[f];
  const taught = schools.quality[programmes.school[r]] * programmes.vintage[r];
  const relative = (closed: number): number => {
    const held = Float64Array.from(plan.region.skills, ({ kind }, k) => {
      if (kind === "general") return S.generalBase + S.generalStep * level;
      if (kind === "social") return S.socialNeed;
      const own = taught * (G.needs[G.natural[programmes.cluster[r] * 4 + level] * G.skills + k] as number);
      return own + closed * Math.max(0, (G.needs[o * G.skills + k] as number) - own);
    });
    const output = logOutput(G, S.shortfallLoss, S.relativeLoss, S.surplusGain, held, 1, o);
    return output - occupations.standard[o as never];
  };
  const brings = (x: number): number => wage * curves.markup * exp(x + slack);
  const costs = (x: number, months: number): number => wage * payOver(world, x, slack, months);
  const surplus = (closed: number, premium: number): number =>
    brings(relative(closed)) - (1 + F.socialInsurance) * (1 + premium) * costs(relative(closed), SETTLED);
  const usual = surplus(0, 0);
  const empty = EMPTY * Math.max(0, usual) + HIRING * wage;
  const value = (gain: number, bound: number, months: number): number => {
    const kept = pow(1 + M.discount, -1 / 12);
    let v = 0;
    for (let t = C.horizon - 1; t >= 0; t--) {
      const another = Math.min(1, curves.quit[t] + M.moves * curves.search[t] + K.quitBase);
      const trained = curves.quit[t] + M.moves * M.poached * curves.search[t];
      const h = Math.min(1, (t < months ? bound : 1) * trained + K.quitBase);
      v = (another - h) * empty + kept * (1 - h) * (gain + v);
    }
    return v + HIRING * wage;
  };
  const seat = (closed: number, premium: number, bound: number, months: number): number =>
    value(surplus(closed, premium) - usual, bound, months);
  const season =
    M.internMonths *
    (brings(relative(0)) * M.internOutput -
      M.internPay * M.probationPay * costs(relative(0), 0) -
      (M.mentorHours * brings(0)) / HOURS);
  const interns =
    season + M.converts * seat(practised(world, M.internMonths * M.internPractice), 0, M.screened, C.horizon);
  const deeper = (m: number): number =>
    season + C.comes * seat(deeperShare(world, m), C.premium, 1 - C.enforcement, C.service);
  const small = firms.size[f] < 100 ? pow(firms.size[f] / 100, M.fixedBySize) : 1;
  const overhead = (1 - modeNow(world).bears) * (1 - 0.5 * trust) * (1 - savedByPark(world, f)) * small;
  const ladder = ladderOf(parameters);
  return ladder.map((rung, m) => {
    const students = m < mode.orderClass ? trainees(world, f) : classSeats(world, f);
    if (m === 0 || students === 0 || (m === mode.base && trust < M.baseTrust)) return Number.NEGATIVE_INFINITY;
    if (m === mode.college && trust < M.collegeTrust) return Number.NEGATIVE_INFINITY;
    const each = m === mode.mentors ? (-M.lectureHours * brings(0)) / HOURS : m === mode.interns ? interns : deeper(m);
    const standing = ladder.slice(1, m + 1).reduce((sum, step) => sum + step.standing, 0);
    const spent = (m < mode.orderClass ? 0 : C.seatCost) + (m < mode.base ? 0 : M.placeCost * M.placesPerStudent);
    const fixed = Math.max(0, C.fixedCost + rung.steps * M.fixedStep);
    return students * (each + C.relational * standing - spent) - fixed * overhead;
  });
}

/** Constant hazard of leaving for everybody: the starter's hazards and moves to other firms are done away with. */
export function setQuits(world: World, monthly: number): void {
  world.curves.quit.fill(0);
  world.curves.search.fill(0);
  (world.parameters.market as { quitBase: number }).quitBase = monthly;
}

/** Discounted months that one who leaves at a constant hazard stays within the horizon: the sum of a geometric series. */
export function stayAt({ parameters: { cooperation: C, modes: M } }: World, monthly: number): number {
  const g = exp(-log(1 + M.discount) / 12) * (1 - monthly);
  return (g * (1 - pow(g, C.horizon))) / (1 - g);
}

import { exp, pow } from "../../kernel/maths.ts";
import { draw2 } from "../../kernel/random.ts";
import { modeNow, savedByPark } from "../../world/coordination.ts";
import type { Programme } from "../../world/education.ts";
import type { Cell, Firm } from "../../world/firms.ts";
import { logOutput } from "../../world/geometry.ts";
import { streams } from "../../world/keys.ts";
import { ladderOf, mode } from "../../world/modes.ts";
import { classSeats, trainees } from "../../world/order-class.ts";
import { payOver, postedLogWage } from "../../world/pay.ts";
import { deeperShare, practised } from "../../world/practice.ts";
import type { World } from "../../world/world.ts";
import type { Stake } from "./deliver.ts";
import type { Retention, Retentions } from "./retention.ts";

/** What a firm would agree on in a mode: students a year, training places, money it spends, fixed cost the city bears, and the mode's worth to it, yuan a year. */
export type Agreement = {
  readonly mode: number;
  readonly seats: number;
  readonly base: number;
  readonly spending: number;
  readonly borne: number;
  /** Without support, standing left out. */ readonly net: number;
  /** With standing, help and credit. */ readonly worth: number;
  /** What carrying it out, beyond the paper, brings and costs, yuan a student. */ readonly stake: Stake;
};

/**
 * The agreement that is worth most to a firm, or undefined where none is worth more than nothing (E9): product of those it
 * trains over that of a market hire for as long as they stay, hires and separations spared, interns' output less pay and
 * mentors' time, standing, help and credit, less cost per student, of training places, and fixed cost by size (large firms bear the whole), mode and trust.
 */
export function bestAgreement(
  world: World,
  f: Firm,
  r: Programme,
  c: Cell,
  trust: number,
  month: number,
  retentions: Retentions,
): Agreement | undefined {
  const { parameters, firms } = world;
  const { cooperation: C, modes: M, partners: P, sizes } = parameters;
  const size = firms.size[f];
  const { bears } = modeNow(world);
  const ladder = ladderOf(parameters);
  const fixed =
    (1 - P.trustSaves * trust) *
    (1 - savedByPark(world, f)) *
    (size < sizes.large ? pow(size / sizes.large, M.fixedBySize) : 1);
  const { each, taught, guided } = perStudent(world, f, r, c, retentions);
  let best: Agreement | undefined;
  let own = 0;
  let standing = 0;
  let interning = 0;
  for (let m = 1; m < ladder.length; m++) {
    own += ladder[m].spread * ownView(world, f, m, month);
    standing += ladder[m].standing;
    if (m === mode.interns) interning = own;
    const seats = m < mode.orderClass ? trainees(world, f) : classSeats(world, f);
    if (seats === 0) continue;
    if ((m === mode.base && trust < M.baseTrust) || (m === mode.college && trust < M.collegeTrust)) continue;
    const base = m < mode.base ? 0 : M.placesPerStudent * seats;
    const spending = (m < mode.orderClass ? 0 : C.seatCost * seats) + M.placeCost * base;
    const cost = Math.max(0, C.fixedCost + ladder[m].steps * M.fixedStep) * fixed;
    const borne = bears * cost;
    const net = seats * (each[m] + C.spread * own) - spending - cost;
    const help = m < mode.orderClass ? 0 : (firms.seatHelp[f] / 100) * seats;
    const worth =
      net + borne + seats * C.relational * standing + help + Math.min(firms.refund[f] * spending, surcharges(world, f));
    if (worth > 0 && (best === undefined || worth > best.worth)) {
      const kept = 1 - parameters.delivery.paperStanding;
      const gain = taught[m] + C.spread * (m < mode.orderClass ? 0 : own - interning) + kept * C.relational * standing;
      const stake = { gain, cost: guided[m] + (spending * (1 - Math.min(1, firms.refund[f]))) / seats };
      best = { mode: m, seats, base, spending, borne, net, worth, stake };
    }
  }
  return best;
}

/** Yuan that a student is worth to the firm by mode, before costs the firm books; of it, what training adds to the worth of an untaught intern; and mentors' time. */
function perStudent(
  world: World,
  f: Firm,
  r: Programme,
  c: Cell,
  { bound, known }: Retentions,
): { each: number[]; taught: number[]; guided: number[] } {
  const { parameters, firms, curves, cells, occupations } = world;
  const { cooperation: C, modes: M, partners: P } = parameters;
  const wage = exp(postedLogWage(world, c));
  const standard = occupations.standard[cells.occupation[c] as never];
  const burden = 1 + parameters.firms.socialInsurance;
  const slack = firms.slack[f];
  const product = (relative: number) => wage * curves.markup * exp(relative + slack);
  const surplus = (extra: number, premium: number) => {
    const relative = expectedOutput(world, r, c, extra) - standard;
    return product(relative) - burden * (1 + premium) * wage * payOver(world, relative, slack, P.payAt);
  };
  const usual = surplus(0, 0);
  const gain = (its: number, way: Retention) =>
    (its - usual) * way.stay + way.spared * (P.empty * Math.max(0, usual) + P.refill * wage) + P.refill * wage;
  const hour = product(0) / parameters.wages.monthHours;
  const novice = expectedOutput(world, r, c, 0) - standard;
  const pay = M.internPay * M.probationPay * wage * payOver(world, novice, slack, 0);
  const season = M.internMonths * (product(novice) * M.internOutput - pay - M.mentorHours * hour);
  const kept = M.converts * gain(surplus(practised(world, M.internMonths * M.internPractice), 0), known);
  const untaught = M.converts * gain(usual, known);
  const seats = [mode.orderClass, mode.base, mode.college].map(
    (m) => C.comes * gain(surplus(deeperShare(world, m), C.premium), bound),
  );
  const mentors = M.internMonths * M.mentorHours * parameters.delivery.training * hour;
  return {
    each: [0, -M.lectureHours * hour, season + kept, ...seats.map((seat) => season + seat)],
    taught: [0, 0, kept - untaught, ...seats.map((seat) => seat - untaught)],
    guided: [0, M.lectureHours * hour, mentors, mentors, mentors, mentors],
  };
}

/** What only the firm knows of a step, standard normal: most of it lasting, some of the year. */
function ownView(world: World, f: Firm, m: number, month: number): number {
  const { firms, curves } = world;
  const part = world.parameters.partners.lasting;
  const lasting = world.draws.of(streams.cooperate, 0);
  const z = Math.sqrt(part) * curves.normal[draw2(lasting.k0, lasting.k1, firms.key[f], 1000 + m) >>> 22];
  const now = world.draws.of(streams.cooperate, month);
  return z + Math.sqrt(1 - part) * curves.normal[draw2(now.k0, now.k1, firms.key[f], 2000 + m) >>> 22];
}

/** Education surcharges that a firm expects to owe in a year, yuan: the most that can be credited. */
const surcharges = ({ firms, parameters }: World, f: Firm): number =>
  firms.factor[f] > 0 ? (12 * firms.revenue[f] * parameters.partners.surcharges) / 100 / firms.factor[f] : 0;

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

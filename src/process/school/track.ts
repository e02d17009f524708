import { exp, log } from "../../kernel/maths.ts";
import { draw2 } from "../../kernel/random.ts";
import type { Programme } from "../../world/education.ts";
import { collegeParent } from "../../world/family.ts";
import { streams } from "../../world/keys.ts";
import type { Level } from "../../world/levels.ts";
import type { Person } from "../../world/persons.ts";
import type { World } from "../../world/world.ts";
import { type Further, furtherOf } from "./further.ts";
import { commonValue } from "./like.ts";

/** Tracks after junior secondary. */
export const track = { academic: 0, vocational: 1, work: 2 } as const;

/** Years of study until work: compulsory schooling only, secondary, higher vocational, undergraduate. */
const YEARS = [0, 3, 6, 7] as const;

/** What a cohort can expect: earnings by level less years of study, plans of further study, and vocational schools seen from each place. */
export type Outlook = {
  readonly further: Further;
  /** Log earnings less the cost of years, by level; at 0 those of academic leavers without a trade. */ readonly worth: Float64Array;
  /** Log earnings of those who leave at 15. */ readonly work: number;
  /** Inclusive value of the vocational nest beyond its mean pay, by place. */ readonly nest: Float64Array;
};

/** μ ln Σ exp(v/μ): what a choice among alternatives of these values is worth. */
export function inclusive(values: readonly number[], scale: number): number {
  const most = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (const v of values) sum += exp((v - most) / scale);
  return most + scale * log(sum);
}

/** The outlook of this September. */
export function outlookOf(world: World): Outlook {
  const { programmes, levels, geometry, parameters, plan } = world;
  const S = parameters.schooling;
  const offered: Programme[] = [];
  let seats = 0;
  for (let r = 0 as Programme; r < programmes.capacity; r++) {
    if (programmes.level[r] !== 1 || programmes.seats[r] <= 0) continue;
    offered.push(r);
    seats += programmes.seats[r];
  }
  const mean = S.payWeight * levels.expected[1 as Level] + S.programmeTaste * log(Math.max(seats, 1));
  const nest = Float64Array.from({ length: geometry.places }, (_, place) =>
    offered.length === 0
      ? -1e9
      : inclusive(
          offered.map((r) => commonValue(world, place, r)),
          S.programmeTaste,
        ) - mean,
  );
  return {
    further: furtherOf(plan.region, world.parameters),
    worth: Float64Array.from(YEARS, (years, q) => levels.expected[q as Level] - S.yearCost * Math.max(3, years)),
    work: levels.expected[0 as Level],
    nest,
  };
}

/** A family's distaste for vocational school: the region's, more or less by county and parents' education. */
export function stigmaOf(world: World, p: Person): number {
  const { persons, parameters, plan, geometry } = world;
  const S = parameters.schooling;
  const county = plan.region.places[Math.min(persons.home[p], geometry.places - 1)].kind === "county";
  return S.stigma * Math.max(0, 1 + (county ? S.stigmaCounty : 0) + (collegeParent(world, p) ? S.stigmaParents : 0));
}

/** Chance that an academic student of an ability reaches undergraduate study, given the share who do. */
function collegeChance(share: number, slope: number, ability: number): number {
  const odds = (share / (1 - share)) * exp(slope * ability);
  return odds / (1 + odds);
}

/** Utility of each track to a person but for taste, written to `out`: expected earnings by the paths it opens, and distaste. */
export function plainTracks(world: World, p: Person, see: Outlook, out: Float64Array): void {
  const { persons, parameters, geometry } = world;
  const S = parameters.schooling;
  const { further: f, worth } = see;
  const college = collegeChance(f.undergraduate, S.abilityCollege, persons.ability[p]);
  const higher = ((1 - college) * f.higher) / (1 - f.undergraduate);
  const academic = college * worth[3] + higher * worth[2] + (1 - college - higher) * worth[0];
  const vocational = f.secondary * worth[2] + (1 - f.secondary) * worth[1];
  out[track.academic] = S.payWeight * academic;
  out[track.vocational] =
    S.payWeight * vocational + see.nest[Math.min(persons.home[p], geometry.places - 1)] - stigmaOf(world, p);
  out[track.work] = S.payWeight * see.work - S.leaving;
}

/** Utility of each track to a person, written to `out`, taste and all (nested logit, B7). */
export function valueTracks(world: World, p: Person, see: Outlook, month: number, out: Float64Array): void {
  const { persons, parameters, curves } = world;
  plainTracks(world, p, see, out);
  const { k0, k1 } = world.draws.of(streams.track, month);
  for (let t = 0; t < 3; t++)
    out[t] += parameters.schooling.trackTaste * curves.gumbel[draw2(k0, k1, persons.key[p], t) >>> 22];
}

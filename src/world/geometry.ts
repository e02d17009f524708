import { exp } from "../kernel/maths.ts";
import type { Parameters } from "./parameters.ts";
import type { Plan } from "./plan.ts";
import type { Region } from "./region.ts";

/** Months over which learning and decay are tabulated. */
const HORIZON = 240;

/** The skill space of a region with all that follows from it alone: needs, speeds, distances. Never changes in a run. */
export type Geometry = {
  readonly skills: number;
  readonly occupations: number;
  readonly clusters: number;
  readonly places: number;
  /** Needs of occupation o on skill k at [o * skills + k]. */ readonly needs: Float64Array;
  /** One over the need, 0 where nothing is needed. */ readonly inverse: Float64Array;
  /** Weight of skill k among the key technical skills of o; sums over k to 1, less in elementary posts. */ readonly keys: Float64Array;
  /** Level a person at work in o settles at. */ readonly settled: Float64Array;
  readonly clusterOf: Uint8Array;
  readonly levelOf: Uint8Array;
  /** Lowest level of study in its cluster that the law asks for in o, 0 for none. */ readonly licence: Uint8Array;
  /** Log output of a fully competent person in o over an elementary one. */ readonly returns: Float64Array;
  /** Output of a fully competent person in o relative to a competent elementary worker. */ readonly competent: Float64Array;
  /** Remaining share of a gap in skill k after m months of work, at [m * skills + k]. */ readonly learning: Float64Array;
  /** Remaining share of skill k after m months, used and unused, at [m * skills + k]. */ readonly used: Float64Array;
  readonly unused: Float64Array;
  /** What a seeker from a counts for work in b beyond its wage, at [a * occupations + b]. */ readonly fit: Float64Array;
  /** Natural occupation of a graduate at [cluster * 4 + level]. */ readonly natural: Uint8Array;
  /** How fast a cluster's technical needs move on relative to the mean programme. */ readonly speed: Float64Array;
  /** 1 for sectors of public employers, who pay by scale. */ readonly isPublic: Uint8Array;
  /** Seats of programmes at [level * clusters + cluster]. */ readonly seats: Float64Array;
  /** Commuting between places in log pay, at [a * places + b]. */ readonly commute: Float64Array;
  /** Kilometres between places, at [a * places + b]. */ readonly distance: Float64Array;
};

/** Derives the geometry of a region under the parameters given. */
export function geometryOf({ region }: Plan, { skills: P, market: M, migration }: Parameters): Geometry {
  const K = region.skills.length;
  const O = region.occupations.length;
  const C = region.clusters.length;
  const clusterIndex = new Map(region.clusters.map((c, i) => [c.id, i]));
  const directions = new Float64Array(C * K);
  region.clusters.forEach((c, i) => {
    region.skills.forEach((s, k) => {
      directions[i * K + k] = c.direction[s.id] ?? 0;
    });
  });
  const clusterOf = Uint8Array.from(region.occupations, (o) => clusterIndex.get(o.cluster) as number);
  const levelOf = Uint8Array.from(region.occupations, (o) => o.level);
  const step = [P.technicalElementary, P.technicalSkilled, P.technicalTechnician, P.technicalProfessional];
  const needs = new Float64Array(O * K);
  const inverse = new Float64Array(O * K);
  const keys = new Float64Array(O * K);
  const settled = new Float64Array(O * K);
  const returns = Float64Array.from(levelOf, (q) => [0, P.returnSkilled, P.returnTechnician, P.returnProfessional][q]);
  for (let o = 0; o < O; o++) {
    let sum = 0;
    region.skills.forEach((s, k) => {
      const at = o * K + k;
      const direction = directions[clusterOf[o] * K + k];
      needs[at] =
        s.kind === "general"
          ? P.generalBase + P.generalStep * levelOf[o]
          : s.kind === "social"
            ? P.socialNeed
            : P.technicalNeed * step[levelOf[o]] * direction * (region.occupations[o].since > 0 ? P.newNeed : 1);
      inverse[at] = needs[at] > 0 ? 1 / needs[at] : 0;
      keys[at] = s.kind === "technical" ? direction : 0;
      sum += keys[at];
      settled[at] = (s.learning * needs[at]) / (s.learning + (s.kind === "technical" ? s.obsolescence / 12 : 0));
    });
    const intensity = levelOf[o] === 0 ? P.technicalElementary : 1;
    for (let k = 0; k < K; k++) keys[o * K + k] *= intensity / sum;
  }
  const learning = new Float64Array(K * HORIZON);
  const used = new Float64Array(K * HORIZON);
  const unused = new Float64Array(K * HORIZON);
  region.skills.forEach((s, k) => {
    const loss = s.kind === "technical" ? s.obsolescence / 12 : 0;
    for (let m = 0; m < HORIZON; m++) {
      learning[m * K + k] = exp(-(s.learning + loss) * m);
      used[m * K + k] = exp(-loss * m);
      unused[m * K + k] = exp((-(s.obsolescence + s.atrophy) / 12) * m);
    }
  });
  const seats = new Float64Array(4 * C);
  for (const r of region.programmes) seats[r.level * C + (clusterIndex.get(r.cluster) as number)] += r.seats;
  const natural = new Uint8Array(C * 4);
  for (let c = 0; c < C; c++) {
    for (let q = 0; q < 4; q++) {
      const at = region.occupations.findIndex((_, o) => clusterOf[o] === c && levelOf[o] === q);
      natural[c * 4 + q] = at >= 0 ? at : natural[c * 4 + Math.max(0, q - 1)];
    }
  }
  const fit = new Float64Array(O * O);
  for (let a = 0; a < O; a++) {
    for (let b = 0; b < O; b++) {
      let loss = 0;
      for (let k = 0; k < K; k++) {
        const gap = Math.max(0, needs[b * K + k] - needs[a * K + k]);
        loss += P.shortfallLoss * gap * gap + P.relativeLoss * keys[b * K + k] * gap * inverse[b * K + k];
      }
      fit[a * O + b] = (clusterOf[a] === clusterOf[b] ? M.fieldTaste : 0) - loss;
    }
  }
  const places = region.places.length;
  const distance = new Float64Array(places * places);
  region.places.forEach((a, i) => {
    region.places.forEach((b, j) => {
      distance[i * places + j] = i === j ? migration.within : between(a.east - b.east, a.north - b.north);
    });
  });
  return {
    skills: K,
    occupations: O,
    clusters: C,
    places,
    needs,
    inverse,
    keys,
    settled,
    clusterOf,
    levelOf,
    licence: Uint8Array.from(region.occupations, (o) => o.licence),
    returns,
    competent: Float64Array.from(returns, exp),
    learning,
    used,
    unused,
    fit,
    natural,
    speed: speedsOf(region, directions, seats),
    seats,
    isPublic: Uint8Array.from(region.sectors, ({ market }) => (market === "public" ? 1 : 0)),
    distance,
    commute: distance.map((km) => M.commuting * km),
  };
}

/** Obsolescence of each cluster's technical skills over that of the mean seat: the direction's squares sum to one. */
function speedsOf(region: Region, directions: Float64Array, seats: Float64Array): Float64Array {
  const K = region.skills.length;
  const C = region.clusters.length;
  const speeds = Float64Array.from({ length: C }, (_, c) =>
    region.skills.reduce((sum, s, k) => sum + s.obsolescence * directions[c * K + k] * directions[c * K + k], 0),
  );
  let sum = 0;
  let all = 0;
  seats.forEach((n, i) => {
    sum += n * speeds[i % C];
    all += n;
  });
  return speeds.map((x) => (sum > 0 ? (x * all) / sum : 1));
}

const between = (x: number, y: number): number => Math.sqrt(x * x + y * y);

/**
 * Log output of a person with skills `x` in occupation o, when technical gaps count by `counted` (1 today's, less once some are learned): returns of the level, less a convex loss for
 * shortfalls of level and field, less a loss linear in the relative shortfall of key skills, plus a little for surplus.
 */
export function logOutput(
  g: Geometry,
  loss: number,
  relative: number,
  surplus: number,
  x: Float64Array,
  counted: number,
  o: number,
): number {
  const K = g.skills;
  const base = o * K;
  let y = g.returns[o];
  for (let k = 0; k < K; k++) {
    let gap = g.needs[base + k] - x[k];
    if (gap > 0 && g.keys[base + k] > 0) gap *= counted;
    if (gap > 0) y -= loss * gap * gap + relative * g.keys[base + k] * gap * g.inverse[base + k];
    else if (g.needs[base + k] > 0) y -= surplus * gap;
  }
  return y;
}

/** Months tabulated in `learning`, `used` and `unused`. */
export const horizon = HORIZON;

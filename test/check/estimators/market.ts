import { cos, exp, log } from "../../../src/kernel/maths.ts";
import { phases } from "../../../src/month.ts";
import { mean } from "../../../src/stats/moments.ts";
import { FlowProbe } from "../../../src/validation/probes/flows.ts";
import { type Employee, schooling } from "../../../src/validation/probes/pay.ts";
import { StockProbe } from "../../../src/validation/probes/stocks.ts";
import { type Cycle, PERIOD } from "../../../src/validation/runs/cycle.ts";
import type { Cell } from "../../../src/world/firms.ts";
import { payFen, payOver, postedLogWage } from "../../../src/world/pay.ts";
import { type Person, status } from "../../../src/world/persons.ts";
import type { Plan } from "../../../src/world/plan.ts";
import { populate } from "../../../src/world/populate.ts";
import { experienceOf, openVacancy } from "../../../src/world/posts.ts";
import { copyWorld, type World } from "../../../src/world/world.ts";
import { degenerate } from "../oracles/degenerate.ts";

/** What the market is made with: response of posted pay to tightness, return to a year of schooling, chance that a contact suits. */
export const truth = { tightness: 0.1, schooling: 0.09, contact: 0.3, leaving: 0.02 } as const;

/** Months until the market has settled, and months watched. */
const SETTLING = 60;
const WATCHED = 2 * PERIOD;

/** Vacancies per thousand posts at the start, and how far separations swing over the cycle. */
const VACANT = 30;
const SWING = 0.3;

/** How far, in logs, vacancies of each level of post move with separations: posts that pay better are scarce in a slump. */
const LEAN = [0.15, 0.1, -0.22, -0.22] as const;

/** Steps of the golden ratio spread the roundings of groups of posts evenly. */
const GOLDEN = 0.6180339887498949;

/** Each month in which seekers are taken out of a copy of the city to see how hires respond. */
const EVERY = 3;
const KEPT = 0.8;

/** What happened in the market, as economists see it, and what only its maker sees. */
export type Watched = {
  readonly cycle: Cycle;
  /** Mean log pay of this month's hires, whoever they are, and of everybody at work. */
  readonly plainPay: number[];
  readonly allPay: number[];
  /** Log vacancies per seeker that firms see when they set pay. */ readonly tightness: number[];
  /** Vacancies left when the month's hires are made, before posts open anew. */ readonly left: number[];
  /** Employees at the end, paid by the pay function at their posts' level. */ readonly employees: Employee[];
  /** Elasticity of hires to seekers at given vacancies, by taking seekers away. */ readonly elasticity: number;
};

const running = new Set(["separate", "search", "set-wages"]);
const processes = phases.flatMap((phase) => phase.processes).filter(({ id }) => running.has(id));

/** A market with known responses through two cycles: separations swing, vacancies don't. */
export function watch(whole: Plan, seed: string, ladder: number, months = WATCHED): Watched {
  const returns = schooling.map((years) => truth.schooling * (years - schooling[0]));
  const plan: Plan = {
    ...whole,
    region: { ...whole.region, occupations: whole.region.occupations.map((o) => ({ ...o, pay: 0 })) },
    parameters: {
      ...whole.parameters,
      ...degenerate,
      "skills.returnSkilled": returns[1] as number,
      "skills.returnTechnician": returns[2] as number,
      "skills.returnProfessional": returns[3] as number,
      "market.suitable": truth.contact,
      "wages.ladder": ladder,
      "wages.ladderTime": 120,
      "wages.tightness": truth.tightness,
      "wages.adjustment": 1,
      "wages.smoothing": 1,
    },
  };
  const world = populate(plan, seed);
  const vacancies = Float64Array.from(
    { length: world.cells.capacity },
    (_, c) => (world.cells.filled[c as Cell] * VACANT) / 1000,
  );
  const [stocks, flows] = [new StockProbe(), new FlowProbe()];
  const [plainPay, allPay]: [number[], number[]] = [[], []];
  const [left, tightness]: [number[], number[]] = [[], []];
  const responses: number[] = [];
  openPosts(world, vacancies, 0);
  for (let t = -SETTLING; t < months; t++) {
    if (t === 0) {
      world.spinUp = false;
      flows.start(world);
    }
    const wave = t < 0 ? 0 : cos((2 * Math.PI * (t - PERIOD / 4)) / PERIOD);
    (world.parameters.market as { quitBase: number }).quitBase = truth.leaving * (1 + SWING * wave);
    for (const { id, run } of processes) {
      if (id === "search" && t >= 0 && t % EVERY === 0) {
        responses.push(log(hires(world, run, 1) / hires(world, run, KEPT)) / log(1 / KEPT));
      }
      if (id === "set-wages") {
        if (t >= 0) left.push(world.lists.openVacancyCount);
        openPosts(world, vacancies, wave);
        if (t >= 0) tightness.push(log(world.lists.openVacancyCount / stillSeeking(world)));
      }
      run(world, world.month);
    }
    const month = world.month++;
    if (t < 0) continue;
    stocks.read(world, month);
    flows.read(world, month);
    plainPay.push(meanPay(world, (since) => since === month));
    allPay.push(meanPay(world, () => true));
  }
  return {
    cycle: { stocks: stocks.stocks, flows: flows.flows },
    plainPay,
    allPay,
    left,
    tightness,
    employees: employeesOf(world),
    elasticity: mean(responses),
  };
}

/** Opens posts until each group of posts has its number of vacancies, withdrawing none. */
function openPosts(world: World, vacancies: Float64Array, wave: number): void {
  const { cells, geometry } = world;
  for (let c = 0 as Cell; c < cells.capacity; c++) {
    if (cells.firm[c] < 0) continue;
    const lean = LEAN[geometry.levelOf[cells.occupation[c]] as 0];
    const wanted = Math.floor((vacancies[c] as number) * exp(lean * wave) + ((c * GOLDEN) % 1));
    for (let n = cells.vacant[c]; n < wanted; n++) openVacancy(world, c, world.month);
  }
}

function stillSeeking({ lists, persons }: World): number {
  let n = 0;
  for (let i = 0; i < lists.unemployedCount; i++)
    if (persons.status[lists.seekers[i] as Person] === status.unemployed) n++;
  return n;
}

/** Hires of a month's search in a copy of the city where this share of seekers is kept. */
function hires(world: World, search: (world: World, month: number) => void, kept: number): number {
  const copy = copyWorld(world);
  const { lists, persons } = copy;
  const from = world.lists.seekers;
  lists.seekerCount = 0;
  for (let i = 0; i < world.lists.unemployedCount; i++)
    if (((i * 7) % 10) / 10 < kept) lists.seekers[lists.seekerCount++] = from[i] as number;
  lists.unemployedCount = lists.seekerCount;
  search(copy, world.month);
  let n = 0;
  for (let i = 0; i < lists.seekerCount; i++) if (persons.status[lists.seekers[i] as Person] === status.employed) n++;
  return n;
}

function meanPay({ persons, lists, geometry }: World, counts: (since: number) => boolean): number {
  let [sum, n] = [0, 0];
  for (let p = 0 as Person; p < lists.personEnd; p++) {
    if (persons.status[p] !== status.employed || persons.home[p] >= geometry.places || !counts(persons.since[p]))
      continue;
    sum += log(persons.wage[p] / 100);
    n++;
  }
  return sum / n;
}

function employeesOf(world: World): Employee[] {
  const { persons, lists, geometry, month } = world;
  const employees: Employee[] = [];
  for (let p = 0 as Person; p < lists.personEnd; p++) {
    if (persons.status[p] !== status.employed || persons.home[p] >= geometry.places) continue;
    const months = experienceOf(world, p, month);
    const fen = payFen(world, postedLogWage(world, persons.cell[p]), payOver(world, 0, 0, months));
    const post = geometry.levelOf[persons.occupation[p]] as number;
    employees.push({ logPay: log(fen / 100), level: persons.level[p], post, experience: months / 12 });
  }
  return employees;
}

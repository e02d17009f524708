import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { burnIn } from "../../src/run.ts";
import { loadScenario } from "../../src/scenario/scenario.ts";
import { type Person, status } from "../../src/world/persons.ts";
import type { Plan } from "../../src/world/plan.ts";
import type { World } from "../../src/world/world.ts";
import { type Check, thorough } from "./check.ts";

const scenario = join(fileURLToPath(new URL("../scenarios/", import.meta.url)), "baseline.yaml");
const seeds = thorough ? ["1", "2", "3", "4", "5", "6", "7", "8"] : ["1", "2", "3", "4"];

/** Bands of five years of age, first and last, and the share by which each may be off. */
const FIRST = 15;
const LAST = 74;
const BAND = 5;
const WITHIN = 0.05;

const bands = Array.from({ length: (LAST + 1 - FIRST) / BAND }, (_, i) => FIRST + BAND * i);
const name = (from: number) => `${from}–${from + BAND - 1}`;

/** Each fault is a flow that stops from the first month on. */
const faults: Readonly<Record<string, readonly (keyof World["parameters"]["moving"])[]>> = {
  "no-deaths": ["death"],
  "no-arrivals": ["arrivals"],
  "no-returns": ["returnAfterStudy", "returnYearly", "returnJobless"],
};

/** Residents by band, real, ten years on: after the deaths, moves and coming of age of the spin-up. */
function lived(plan: Plan, seed: string, fault: string | undefined): number[] {
  const stop = ({ parameters }: World) => {
    for (const flow of faults[fault ?? ""] ?? []) (parameters.moving as Record<string, number>)[flow] = 0;
  };
  const { persons, lists, geometry, month } = burnIn(plan, seed, { process: stop });
  const residents = bands.map(() => 0);
  for (let p = 0 as Person; p < lists.personEnd; p++) {
    if (persons.status[p] === status.gone || persons.home[p] >= geometry.places) continue;
    const band = Math.floor((Math.floor((month - 1 - persons.born[p]) / 12) - FIRST) / BAND);
    if (band < bands.length) residents[band] = (residents[band] as number) + plan.k;
  }
  return residents;
}

/** The city of ten years before, carried back from the data year's pyramid and lived forward again, has that pyramid. */
export const check: Check = {
  id: "pyramid",
  claim: {
    zh: "由数据年年龄结构倒推十年、再经出生、死亡和迁移推演十年，数据年各五岁组常住人口误差在5%以内",
    en: "Carried back ten years and lived forward through births, deaths and moves, every five-year age band of the data year comes out within 5 %",
  },
  faults: {
    "no-deaths": { zh: "十年间无人死亡", en: "Nobody dies in the ten years" },
    "no-arrivals": { zh: "十年间无人迁入", en: "No adult moves in" },
    "no-returns": { zh: "外出者无人返乡", en: "Nobody who left comes back" },
  },
  quickFaults: true,
  async run(fault) {
    const whole = loadScenario(scenario, { k: 100 });
    const plan = { ...whole, branch: (whole.region.dataYear + 1 - 2000) * 12 };
    const tried = fault === undefined ? seeds : seeds.slice(0, 1);
    const cities = tried.map((seed) => lived(plan, seed, fault));
    const rows = bands.map((from, i) => {
      const known = plan.region.ages.reduce((n, r) => n + (r.age >= from && r.age < from + BAND ? r.residents : 0), 0);
      const found = cities.reduce((n, city) => n + (city[i] as number), 0) / cities.length;
      return { from, known, found, off: found / known - 1 };
    });
    return {
      ok: plan.branch - plan.begin >= 120 && rows.every(({ off }) => Math.abs(off) < WITHIN),
      lines: rows.map(
        ({ from, known, found, off }) =>
          `${name(from)} ${String(known).padStart(8)} known ${found.toFixed(0).padStart(8)} lived ${(100 * off).toFixed(1).padStart(6)} %`,
      ),
    };
  },
};

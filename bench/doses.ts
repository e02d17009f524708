import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { branchOff, burnIn, simulate } from "../src/run.ts";
import { loadScenario } from "../src/scenario/scenario.ts";
import type { Plan } from "../src/world/plan.ts";

/** What the search may change so that a package spends, beyond the baseline, what `train` spends; a package stops at the most that its rule allows. */
type Dial = {
  readonly instrument: string;
  readonly parameter: string;
  /** A dose as scenario files write it, and back. */ readonly write: (dose: number) => string;
  readonly most?: number;
};
const housing = { instrument: "talent-housing", parameter: "monthly", write: (yuan: number) => `${yuan}元` };
const adjustable = {
  credit: {
    instrument: "surcharge-credit",
    parameter: "rate",
    write: (share: number) => `${Math.round(100 * share)}%`,
    most: 1,
  },
  keep: housing,
  mix: housing,
} as const satisfies Record<string, Dial>;
type Adjustable = keyof typeof adjustable;
const names = ["baseline", "train", "credit", "keep", "mix"] as const;
type Name = (typeof names)[number];
type Spending = Readonly<Record<Name, number>>;

const folder = join(fileURLToPath(new URL("..", import.meta.url)), "scenarios");
const record = join(folder, "equal-money.json");
const [seeds, k, rounds] = [20, 50, 3];

/** Yuan a year that a run of a plan pays under policies, from branch to end. */
function yearly(world: ReturnType<typeof burnIn>, plan: Plan): number {
  const { costs } = simulate(branchOff(world, plan), plan);
  return costs.reduce((sum, c) => sum + c.fen, 0) / 100 / ((plan.end - plan.branch) / 12);
}

/** Doses are whole yuan or whole per cent. */
const rounded = (name: Adjustable, dose: number): number => {
  const { most }: Dial = adjustable[name];
  return most === undefined ? Math.round(dose) : Math.min(most, Math.round(100 * dose) / 100);
};

/** A plan with another dose of what begins at the branch; current policy stays. */
function withDose(plan: Plan, name: Adjustable, dose: number): Plan {
  const { instrument, parameter } = adjustable[name];
  const entries = (plan.policies[instrument] ?? []).map((e) =>
    e.from < plan.branch ? e : { ...e, parameters: { ...e.parameters, [parameter]: dose } },
  );
  return { ...plan, policies: { ...plan.policies, [instrument]: entries } };
}

const doseOf = (name: Adjustable): number => {
  const { instrument, parameter } = adjustable[name];
  return load(name).policies[instrument]?.at(-1)?.parameters[parameter] ?? 0;
};
const load = (name: Name): Plan => loadScenario(join(folder, `${name}.yaml`), { k });

/** One seed at a time: the fixed packages once, then the adjustable ones at whatever dose is asked. */
function serve(): void {
  const plans = Object.fromEntries(names.map((n) => [n, load(n)])) as Record<Name, Plan>;
  const worlds = new Map<number, ReturnType<typeof burnIn>>();
  parentPort?.on("message", ({ seed, doses }: { seed: number; doses: Partial<Record<Name, number>> }) => {
    if (!worlds.has(seed)) worlds.set(seed, burnIn(plans.baseline, String(seed)));
    const world = worlds.get(seed) as ReturnType<typeof burnIn>;
    const spent = Object.entries(doses).map(([n, dose]) => {
      const plan = plans[n as Name];
      return [n, yearly(world, n in adjustable ? withDose(plan, n as Adjustable, dose) : plan)];
    });
    parentPort?.postMessage(Object.fromEntries(spent));
  });
}

async function meanSpending(workers: readonly Worker[], doses: Partial<Record<Name, number>>): Promise<Spending> {
  const sums: Record<string, number> = {};
  await Promise.all(
    workers.map(async (worker, w) => {
      for (let seed = 1 + w; seed <= seeds; seed += workers.length) {
        const answer = once(worker, "message");
        worker.postMessage({ seed, doses });
        const [spent] = (await answer) as [Record<string, number>];
        for (const [n, yuan] of Object.entries(spent)) sums[n] = (sums[n] ?? 0) + Math.round(yuan);
      }
    }),
  );
  return Object.fromEntries(Object.entries(sums).map(([n, sum]) => [n, sum / seeds])) as Spending;
}

/** Writes a dose into its scenario file; comments and layout stay. */
function store(name: Adjustable, dose: number): void {
  const { parameter, write } = adjustable[name];
  const file = join(folder, `${name}.yaml`);
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(new RegExp(`${parameter}: [\\d.]+[元%]`), `${parameter}: ${write(dose)}`));
}

async function search(): Promise<number> {
  const check = process.argv.includes("--check");
  const workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(new URL(import.meta.url), { workerData: "seed" }),
  );
  const dials = Object.keys(adjustable) as Adjustable[];
  const doses = Object.fromEntries(dials.map((n) => [n, doseOf(n)])) as Record<Adjustable, number>;
  let spent = await meanSpending(workers, { baseline: 0, train: 0, ...doses });
  const target = spent.train - spent.baseline;
  const steps = Object.fromEntries(dials.map((n) => [n, new Step()])) as Record<Adjustable, Step>;
  const orders = check ? 0 : await withoutHousing(workers);
  for (let round = 0; round < rounds && !check; round++) {
    const before = { ...doses };
    for (const n of dials) {
      const other = n === "mix" ? orders : spent.baseline;
      doses[n] = rounded(n, steps[n].next(doses[n], spent[n] - other, target + spent.baseline - other));
    }
    if (dials.every((n) => doses[n] === before[n])) break;
    spent = { ...spent, ...(await meanSpending(workers, doses)) };
  }
  for (const worker of workers) await worker.terminate();
  const short = (n: Name) => {
    const { most, parameter }: Partial<Dial> = adjustable[n as Adjustable] ?? {};
    return parameter !== undefined && doses[n as Adjustable] === most && spent[n] - spent.baseline < 0.98 * target;
  };
  const found = Object.fromEntries(
    names.slice(1).map((n) => [
      n,
      {
        yuanPerYear: Math.round(spent[n] - spent.baseline),
        ...(n in adjustable && { [adjustable[n as Adjustable].parameter]: doses[n as Adjustable] }),
        ...(short(n) && { ceiling: true }),
      },
    ]),
  );
  console.log(JSON.stringify(found, null, 2));
  const wrong = dials.filter((n) => !short(n) && Math.abs((spent[n] - spent.baseline) / target - 1) > 0.02);
  if (!check) {
    for (const n of dials) store(n, doses[n]);
    writeFileSync(record, `${JSON.stringify({ seeds, k, packages: found }, null, 2)}\n`);
  }
  return wrong.length === 0 ? 0 : 1;
}

/** Steps to the dose that spends a sum: in proportion at first, then by the elasticity that the last step showed, since a dose also moves those whom it draws. */
class Step {
  #last: { readonly dose: number; readonly spent: number } | undefined;

  next(dose: number, spent: number, goal: number): number {
    const last = this.#last;
    const shown = last && last.dose !== dose ? Math.log(spent / last.spent) / Math.log(dose / last.dose) : 1;
    this.#last = { dose, spent };
    return dose * (goal / spent) ** (1 / Math.min(4, Math.max(0.5, shown)));
  }
}

/** What `mix` spends on order training alone. */
const withoutHousing = async (workers: readonly Worker[]): Promise<number> =>
  (await meanSpending(workers, { mix: 0 })).mix;

if (isMainThread || workerData !== "seed") process.exitCode = await search();
else serve();

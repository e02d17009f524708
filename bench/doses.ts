import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { branchOff, burnIn, simulate } from "../src/run.ts";
import { loadScenario } from "../src/scenario/scenario.ts";
import type { Plan } from "../src/world/plan.ts";

/** Doses that spend, beyond the baseline, what `train` spends: which entry of which file the search may change. */
const adjustable = { keep: "monthly", mix: "monthly" } as const;
/** Packages whose own rule may end their spending short of that. */
const ceilings = ["credit"] as const;
const names = ["baseline", "train", "credit", "keep", "mix"] as const;
type Name = (typeof names)[number];
type Spending = Readonly<Record<Name, number>>;

const folder = join(fileURLToPath(new URL("..", import.meta.url)), "scenarios");
const record = join(folder, "equal-money.json");
const [seeds, k, rounds] = [20, 50, 1];

/** Yuan a year that a run of a plan pays under policies, from branch to end. */
function yearly(world: ReturnType<typeof burnIn>, plan: Plan): number {
  const { costs } = simulate(branchOff(world, plan), plan);
  return costs.reduce((sum, c) => sum + c.fen, 0) / 100 / ((plan.end - plan.branch) / 12);
}

function withMonthly(plan: Plan, monthly: number): Plan {
  const entries = (plan.policies["talent-housing"] ?? []).map((e) => ({
    ...e,
    parameters: { ...e.parameters, monthly },
  }));
  return { ...plan, policies: { ...plan.policies, "talent-housing": entries } };
}

const monthlyOf = (plan: Plan): number => plan.policies["talent-housing"]?.[0]?.parameters.monthly ?? 0;
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
      return [n, yearly(world, n in adjustable ? withMonthly(plan, dose) : plan)];
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
function store(name: Name, monthly: number): void {
  const file = join(folder, `${name}.yaml`);
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/monthly: [\d.]+元/, `monthly: ${monthly}元`));
}

async function search(): Promise<number> {
  const check = process.argv.includes("--check");
  const workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(new URL(import.meta.url), { workerData: "seed" }),
  );
  const doses = Object.fromEntries(Object.keys(adjustable).map((n) => [n, monthlyOf(load(n as Name))])) as Record<
    keyof typeof adjustable,
    number
  >;
  let spent = await meanSpending(workers, { baseline: 0, train: 0, credit: 0, ...doses });
  const target = spent.train - spent.baseline;
  for (let round = 0; round < rounds && !check; round++) {
    for (const n of Object.keys(adjustable) as (keyof typeof adjustable)[]) {
      // Housing spending is proportional to the dose but for those it keeps, so that one step nearly lands.
      const other = n === "mix" ? await withoutHousing(workers) : spent.baseline;
      doses[n] = Math.round((doses[n] * (target + spent.baseline - other)) / (spent[n] - other));
    }
    spent = { ...spent, ...(await meanSpending(workers, doses)) };
  }
  for (const worker of workers) await worker.terminate();
  const found = Object.fromEntries(
    names.slice(1).map((n) => [
      n,
      {
        yuanPerYear: Math.round(spent[n] - spent.baseline),
        ...(n in adjustable && { monthly: doses[n as keyof typeof adjustable] }),
        ...((ceilings as readonly string[]).includes(n) &&
          spent[n] - spent.baseline < 0.98 * target && { ceiling: true }),
      },
    ]),
  );
  console.log(JSON.stringify(found, null, 2));
  const wrong = Object.keys(adjustable).filter(
    (n) => Math.abs((found[n] as { yuanPerYear: number }).yuanPerYear / target - 1) > 0.02,
  );
  if (!check) {
    for (const n of Object.keys(adjustable) as (keyof typeof adjustable)[]) store(n, doses[n]);
    writeFileSync(record, `${JSON.stringify({ seeds, k, packages: found }, null, 2)}\n`);
  }
  return wrong.length === 0 ? 0 : 1;
}

/** What `mix` spends on order training alone. */
const withoutHousing = async (workers: readonly Worker[]): Promise<number> =>
  (await meanSpending(workers, { mix: 0 })).mix;

if (isMainThread || workerData !== "seed") process.exitCode = await search();
else serve();

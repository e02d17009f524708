import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { indicators } from "../../src/indicator/registry.ts";
import { log } from "../../src/kernel/maths.ts";
import { branchOff, burnIn, type Observer, type RunResult, simulate } from "../../src/run.ts";
import { loadScenario } from "../../src/scenario/scenario.ts";
import { residuals } from "../../src/world/conserve.ts";
import type { Plan } from "../../src/world/plan.ts";
import type { World } from "../../src/world/world.ts";
import type { Check } from "./check.ts";
import { type Variant, variants } from "./extremes/variants.ts";

const scenario = join(fileURLToPath(new URL("../scenarios/", import.meta.url)), "mix.yaml");
const MONTHS = 24;

/** Moves every firm's demand by a factor. */
function scaleDemand({ firms }: World, factor: number): void {
  for (let f = 0; f < firms.capacity; f++) firms.shifter[f as never] += log(factor);
}

/** Leaves every firm content with the staff it has, so that no vacancy opens. */
function wantNoMore({ firms }: World): void {
  for (let f = 0; f < firms.capacity; f++)
    firms.target[f as never] = Math.min(firms.target[f as never], firms.posts[f as never]) as never;
}

/** Figures that no reader could use: infinite, a share outside 0–1, or missing without a word. */
function unusable({ values, months, reasons }: RunResult): string[] {
  return indicators.flatMap(({ id, unit }, at) => {
    const all = months.map((_, row) => values[row * indicators.length + at] as number);
    const known = all.filter((x) => !Number.isNaN(x));
    if (known.length === 0) return reasons[id] ? [] : [`${id}: no value and no reason`];
    const bad = known.find((x) => !Number.isFinite(x) || (unit === "share" && (x < -1e-9 || x > 1 + 1e-9)));
    return bad === undefined ? [] : [`${id}: ${bad}`];
  });
}

/** What went wrong in a city that follows the plan; nothing, if nothing did. */
function live(plan: Plan, variant: Variant, fault: string | undefined): string[] {
  const lost = new Set<string>();
  const month = (world: World): void => {
    const since = world.month - plan.branch;
    if (variant.slump && since === 1) scaleDemand(world, 0.7);
    if (variant.slump && since === 13) scaleDemand(world, 1 / 0.7);
    if (fault === "lost-fen" && since === 6) world.governments.cash[0 as never]--;
    for (const { id, residual } of residuals(world)) if (residual !== 0) lost.add(`${id}: residual ${residual}`);
  };
  const process = (world: World, { id }: { readonly id: string }): void => {
    if (variant.shut && id === "plan-posts" && world.month >= plan.branch) wantNoMore(world);
  };
  const observer: Observer = { month, process };
  const result = simulate(branchOff(burnIn(plan, "extremes", observer), plan), plan, observer);
  if (fault === "divide-by-none") result.values.fill(1 / 0, 0, 1);
  if (fault === "silence") {
    const silent = Object.keys(result.reasons)[0];
    return [...lost, ...unusable({ ...result, reasons: silent ? {} : result.reasons })];
  }
  return [...lost, ...unusable(result)];
}

/** As `live`, and a crash is one of the things that can go wrong. */
function survive(plan: Plan, variant: Variant, fault: string | undefined): string[] {
  try {
    return live(variant.make(plan), variant, fault);
  } catch (error) {
    return [`crash: ${error instanceof Error ? error.message : error}`];
  }
}

/** Cities at the edge of what can be described live on, keep their accounts and have figures or reasons. */
export const check: Check = {
  id: "extremes",
  claim: {
    zh: "只有一家企业、没有学校、没有外地吸引、没有空岗、届次翻倍、需求下降三成后恢复、零预算、十人之城：24个月不中断，账目守恒，每项指标有值或有原因",
    en: "One firm, no schools, no outside pull, no vacancies, doubled cohorts, demand down 30 % and back, zero budgets, a city of ten: 24 months without a crash, accounts conserved, every figure a number or a reason",
  },
  faults: {
    "divide-by-none": { zh: "一个指标除以零", en: "An indicator divides by nobody" },
    silence: { zh: "没有值的指标不说明原因", en: "Figures without a value give no reason" },
    "lost-fen": { zh: "市财政少一分钱", en: "The city's treasury loses a fen" },
  },
  quickFaults: true,
  async run(fault) {
    const whole = loadScenario(scenario, { k: 1000, start: "2025-01" });
    const plan = { ...whole, end: whole.branch + MONTHS };
    const tried = fault === undefined ? variants : variants.slice(0, 1);
    const found = tried.map((variant) => ({ id: variant.id, wrong: survive(plan, variant, fault) }));
    return {
      ok: found.every(({ wrong }) => wrong.length === 0),
      lines: found.flatMap(({ id, wrong }) => [
        `${id.padEnd(30)} ${wrong.length === 0 ? "sound" : `${wrong.length} wrong`}`,
        ...wrong.map((line) => `  ${line}`),
      ]),
    };
  },
};

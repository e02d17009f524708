import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { indicators } from "../../src/indicator/registry.ts";
import { branchOff, burnIn, simulate } from "../../src/run.ts";
import { loadScenario } from "../../src/scenario/scenario.ts";
import { mean, variance } from "../../src/stats/index.ts";
import type { Plan } from "../../src/world/plan.ts";
import { type Check, thorough } from "./check.ts";

const baseline = join(fileURLToPath(new URL("../scenarios/", import.meta.url)), "baseline.yaml");
const [fine, coarse] = thorough ? [50, 200] : [100, 200];
const seeds = Array.from({ length: thorough ? 20 : 10 }, (_, i) => i);
/** Standard errors; of forty indicators over few seeds one is often more than three off. */
const limit = thorough ? 3 : 4;

/** From before a cohort that is three years old at the end, to months in which every moment of measuring falls. */
const span = { start: "2022-01", branch: "2025-07", end: "2026-10" };

/** Faults of the coarse sample: what its plan says wrongly. */
const faults: Readonly<Record<string, (plan: Plan) => Plan>> = {
  "wrong-weight": (plan) => ({ ...plan, k: 0.97 * plan.k }),
  "fewer-vacancies-seen": (plan) => ({ ...plan, parameters: { ...plan.parameters, "market.knownAny": 3 } }),
};

/** Mean of every indicator over the months in which it has a value, of a city drawn at 1:k. */
function figures(plan: Plan, k: number, seed: string): number[] {
  const { values } = simulate(branchOff(burnIn({ ...plan, k }, seed), plan), plan);
  return indicators.map((_, at) => {
    const column = Array.from(values).filter((x, i) => i % indicators.length === at && !Number.isNaN(x));
    return column.length > 0 ? mean(column) : Number.NaN;
  });
}

/** Mean of each indicator over seeds, and the variance of that mean. */
function sample(k: number, spoil: (plan: Plan) => Plan): { mean: number; variance: number }[] {
  const plan = spoil(loadScenario(baseline, { k, ...span }));
  const runs = seeds.map((seed) => figures(plan, k, `${k} ${seed}`));
  return indicators.map((_, at) => {
    const found = runs.map((run) => run[at] as number);
    return { mean: mean(found), variance: variance(found) / found.length };
  });
}

/** What is said to be free of sampling bias is the same at both scales. */
export const check: Check = {
  id: "scale",
  claim: {
    zh: `1:${fine}与1:${coarse}下，各项标明“线性”的指标相差不超过${limit}个标准误（各${seeds.length}个种子）`,
    en: `Every linear indicator is the same at 1:${fine} and 1:${coarse} within ${limit} standard errors, over ${seeds.length} seeds each`,
  },
  faults: {
    "wrong-weight": { zh: "粗样本的每人权重少3%", en: "Each person of the coarse sample counts 3 % too little" },
    "fewer-vacancies-seen": {
      zh: "粗样本的求职者少看一半空岗",
      en: "Seekers of the coarse sample see half as many vacancies",
    },
  },
  async run(fault) {
    const same = (plan: Plan) => plan;
    const [a, b] = [sample(fine, same), sample(coarse, fault === undefined ? same : (faults[fault] ?? same))];
    const rows = indicators.map(({ id, scale }, at) => {
      const [x, y] = [a[at]!, b[at]!];
      const z = (y.mean - x.mean) / Math.sqrt(x.variance + y.variance);
      return { id, scale, x: x.mean, y: y.mean, z };
    });
    const off = rows.filter(({ scale, z }) => scale === "linear" && Math.abs(z) > limit);
    const known = rows.filter(({ z }) => Number.isFinite(z)).length;
    return {
      ok: off.length === 0 && known > 25,
      lines: [
        `${"indicator".padEnd(24)} ${`1:${fine}`.padStart(14)} ${`1:${coarse}`.padStart(14)} ${"z".padStart(7)}`,
        ...rows.map(
          ({ id, scale, x, y, z }) =>
            `${id.padEnd(24)} ${x.toPrecision(6).padStart(14)} ${y.toPrecision(6).padStart(14)} ${z.toFixed(2).padStart(7)}${scale === "linear" ? (Math.abs(z) > limit ? " ✗" : "") : " (biased)"}`,
        ),
      ],
    };
  },
};

import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { burnIn } from "../../src/run.ts";
import { loadScenario } from "../../src/scenario/scenario.ts";
import { mean, variance } from "../../src/stats/moments.ts";
import type { Check } from "./check.ts";
import { type Graduates, graduatesOf, type Outcome } from "./naive/classes.ts";

const scenario = join(fileURLToPath(new URL("../scenarios/", import.meta.url)), "train.yaml");
const seeds = process.env.SILIAN_TEST_ALL === "1" ? ["1", "2", "3", "4"] : ["1"];

/** Months lived after the branch: three cohorts can join a class and be seen at work. */
const MONTHS = 48;

/** A taste at which nobody joins an order class, in log pay. */
const NOBODY = -1;

/** A graduate with the classes and the same person without them. */
type Twin = { readonly ordered: boolean; readonly ability: number; readonly a: Outcome; readonly b: Outcome };

const figures: readonly { readonly id: keyof Outcome; readonly name: string }[] = [
  { id: "works", name: "employed here, share" },
  { id: "field", name: "employed here in their field, share" },
  { id: "pay", name: "pay, yuan a month, 0 without a post here" },
];

function twinsOf(a: Graduates, b: Graduates): Twin[] {
  return [...a].flatMap(([key, { ordered, ability, outcome }]) => {
    const other = b.get(key)?.outcome;
    return outcome && other && !b.get(key)?.ordered ? [{ ordered, ability, a: outcome, b: other }] : [];
  });
}

/** Difference of means, and its standard error. */
function contrast(those: readonly number[], others: readonly number[]) {
  const error = Math.sqrt(variance(those) / those.length + variance(others) / others.length);
  return { by: mean(those) - mean(others), error };
}

/** Graduates of order classes do better than others for two reasons, and only one of them is the class. */
export const check: Check = {
  id: "naive",
  claim: {
    zh: "订单班毕业生与其他毕业生的直接对比，等于同一批人有无订单班的配对效果加上选择：他们没有订单班也会更好",
    en: "Order-class graduates set against others differ by what the class did to them, seen in pairs, and by selection: without classes they would have done better too",
  },
  faults: {
    "others-as-twins": { zh: "以同届其他毕业生代替本人作对照", en: "Each is paired with the others of the same run" },
  },
  quickFaults: true,
  async run(fault) {
    const whole = loadScenario(scenario, { k: 50 });
    const plan = { ...whole, end: whole.branch + MONTHS };
    const without = { ...plan, parameters: { ...plan.parameters, "cooperation.attraction": NOBODY } };
    const twins = seeds.flatMap((seed) => {
      const world = burnIn(plan, seed);
      return twinsOf(graduatesOf(world, plan), graduatesOf(world, without));
    });
    const ordered = twins.filter((twin) => twin.ordered);
    const others = twins.filter((twin) => !twin.ordered);
    const rows = figures.map(({ id, name }) => {
      const naive = contrast(
        ordered.map(({ a }) => a[id]),
        others.map(({ a }) => a[id]),
      );
      const selection = contrast(
        ordered.map(({ b }) => b[id]),
        others.map(({ b }) => b[id]),
      );
      const paired = fault ? naive.by : mean(ordered.map(({ a, b }) => a[id] - b[id]));
      return { id, name, naive, selection, paired, rest: naive.by - paired - selection.by };
    });
    const ability = contrast(
      ordered.map((twin) => twin.ability),
      others.map((twin) => twin.ability),
    );
    const pay = rows.find(({ id }) => id === "pay");
    const show = (x: number) => (Math.abs(x) < 10 ? x.toFixed(3) : x.toFixed(0)).padStart(9);
    return {
      ok:
        ordered.length > 50 &&
        ability.by > 3 * ability.error &&
        pay !== undefined &&
        pay.selection.by > 0 &&
        Math.abs(pay.rest) < pay.selection.by / 2,
      lines: [
        `${ordered.length} graduates of order classes, ${others.length} others; ability ${show(ability.by)} ± ${show(ability.error)}`,
        `${"".padEnd(42)}    naive   paired selection     rest`,
        ...rows.map(
          ({ name, naive, paired, selection, rest }) =>
            `${name.padEnd(42)}${show(naive.by)}${show(paired)}${show(selection.by)}${show(rest)}`,
        ),
        "selection: the same people where there are no classes; rest: what classes do to everybody else",
      ],
    };
  },
};

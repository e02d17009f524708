import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { burnIn } from "../../src/run.ts";
import { loadScenario } from "../../src/scenario/scenario.ts";
import { mean, variance } from "../../src/stats/moments.ts";
import { correlation } from "../../src/stats/series.ts";
import { type Check, thorough } from "./check.ts";
import { type Graduates, graduatesOf, type Outcome } from "./naive/classes.ts";

const scenario = join(fileURLToPath(new URL("../scenarios/", import.meta.url)), "train.yaml");
const seeds = thorough ? ["1", "2", "3", "4", "5", "6"] : ["1", "2", "3"];

/** Months lived after the branch: three cohorts can join a class and be seen at work. */
const MONTHS = 48;

/** A taste at which nobody joins an order class, in log pay. */
const NOBODY = -1;

/** Correlation that the pay of one person has with and without classes at least, if they were in none. */
const ALIKE = 0.25;

/** A graduate with the classes and the same person without them. */
type Twin = { readonly ordered: boolean; readonly ability: number; readonly a: Outcome; readonly b: Outcome };

const figures: readonly { readonly id: keyof Outcome; readonly name: string }[] = [
  { id: "works", name: "employed here, share" },
  { id: "field", name: "employed here in their field, share" },
  { id: "pay", name: "pay, yuan a month, 0 without a post here" },
];

/** Each graduate with the same person where there are no classes; with the fault, with another of the same run who was in none. */
function twinsOf(a: Graduates, b: Graduates, mixed: boolean): Twin[] {
  const others = [...a.values()].flatMap(({ ordered, outcome }) => (ordered || !outcome ? [] : [outcome]));
  return [...a].flatMap(([key, { ordered, ability, outcome }], i) => {
    const own = b.get(key)?.ordered ? undefined : b.get(key)?.outcome;
    const twin = mixed ? others[(7 * i + 1) % others.length] : own;
    return outcome && own && twin ? [{ ordered, ability, a: outcome, b: twin }] : [];
  });
}

/** Difference of means, and its standard error. */
function contrast(those: readonly number[], others: readonly number[]) {
  const error = Math.sqrt(variance(those) / those.length + variance(others) / others.length);
  return { by: mean(those) - mean(others), error };
}

/** Graduates of a seed's city with the classes, and where nobody joins one. */
function withAndWithout(seed: string): [Graduates, Graduates] {
  const whole = loadScenario(scenario, { k: 50 });
  const plan = { ...whole, end: whole.branch + MONTHS };
  const without = { ...plan, parameters: { ...plan.parameters, "cooperation.attraction": NOBODY } };
  const world = burnIn(plan, seed);
  return [graduatesOf(world, plan), graduatesOf(world, without)];
}

/** Lived once for the check and its fault. */
let both: [Graduates, Graduates][] | undefined;

/** Graduates of order classes do better than others for two reasons, and only one of them is the class. */
export const check: Check = {
  id: "naive",
  claim: {
    zh: "订单班毕业生与其他毕业生的直接对比，等于同一批人有无订单班的配对效果加上选择：企业择优，入班者能力本就较高",
    en: "Order-class graduates set against others differ by what the class did to them, seen in pairs, and by selection: firms choose, and those in classes are abler to begin with",
  },
  faults: {
    "others-as-twins": { zh: "以同届其他毕业生代替本人作对照", en: "Each is paired with the others of the same run" },
  },
  quickFaults: true,
  async run(fault) {
    both ??= seeds.map(withAndWithout);
    const twins = both.flatMap(([a, b]) => twinsOf(a, b, fault !== undefined));
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
      const paired = mean(ordered.map(({ a, b }) => a[id] - b[id]));
      return { id, name, naive, selection, paired, rest: naive.by - paired - selection.by };
    });
    const ability = contrast(
      ordered.map((twin) => twin.ability),
      others.map((twin) => twin.ability),
    );
    const alike = correlation(
      others.map(({ a }) => a.pay),
      others.map(({ b }) => b.pay),
    );
    const show = (x: number) => (Math.abs(x) < 10 ? x.toFixed(3) : x.toFixed(0)).padStart(9);
    return {
      ok:
        ordered.length > 50 &&
        ability.by > 3 * ability.error &&
        alike > ALIKE &&
        rows.every(({ rest, naive }) => Math.abs(rest) < naive.error),
      lines: [
        `${ordered.length} graduates of order classes, ${others.length} others; ability ${show(ability.by)} ± ${show(ability.error)}`,
        `pay of those in no class, with and without classes: correlation ${alike.toFixed(2)}`,
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

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Future, futuresOf } from "../../src/experiment/futures.ts";
import { drawParameters, pairSeed } from "../../src/experiment/prior.ts";
import { yearMean } from "../../src/experiment/sample.ts";
import { declared } from "../../src/kernel/parameter.ts";
import { burnIn } from "../../src/run.ts";
import { loadScenario } from "../../src/scenario/scenario.ts";
import { mean, variance } from "../../src/stats/moments.ts";
import { parameterGroups } from "../../src/world/parameters.ts";
import type { Plan } from "../../src/world/plan.ts";
import { type Check, thorough } from "./check.ts";
import { type Life, livesOf, type Wound } from "./headline/lives.ts";
import { answers, wanted } from "./headline/settings.ts";

const scenarios = fileURLToPath(new URL("../scenarios/", import.meta.url));
const elasticity = "moving.payElasticity";
const movers = declared(parameterGroups).filter(({ id }) => id === elasticity);
const SEED = "headline";
const PAIRS = thorough ? 3 : 2;

/** A spin-up of three years, or of the whole decade: nothing that is asked depends on it. */
const spinUp = thorough ? {} : { start: "2024-01" };

/** Years lived after the branch; the figures are those of the last. With a fault put in fewer show it. */
const YEARS = { sound: thorough ? 4 : 2, faulty: 2 };

const figures = ["jobs", "stay-1y", "outflow-1y", "policy-spending"];

/** What each fault does: the setting is there, and nothing answers it. */
const wounds: Readonly<Record<string, Wound>> = {
  "deaf-rivals": { rivals: ({ rivals }) => (rivals.allowance as never as Float64Array).fill(0) },
  "deaf-movers": { plan: (plan) => ({ ...plan, parameters: { ...plan.parameters, [elasticity]: 1.75 } }) },
  "one-closure": { plan: (plan) => ({ ...plan, closure: "elastic" }) },
};

/** Both scenarios; the package pays 1,000 yuan a month, seven times what ships, so that a small sample shows it. */
function plansOf(years: number): [Plan, Plan] {
  return [{}, { "talent-housing.monthly": 1000 }].map((dose, i) => {
    const plan = loadScenario(join(scenarios, i === 0 ? "baseline.yaml" : "keep.yaml"), { k: 400, ...spinUp, ...dose });
    return { ...plan, end: plan.branch + 12 * years };
  }) as [Plan, Plan];
}

/** The futures that a ranking is tried in, and the other closure with rivals that match. */
function futures(baseline: Plan): Future[] {
  const all = futuresOf(baseline, movers);
  const [, closure, rivals] = all as [Future, Future, Future];
  const both: Future = {
    id: `${closure.id}, ${rivals.id}`,
    name: { zh: `${closure.name.zh}，${rivals.name.zh}`, en: `${closure.name.en}; ${rivals.name.en}` },
    under: (plan) => rivals.under(closure.under(plan)),
  };
  return [...all.slice(0, 3), both, ...all.slice(3)];
}

/** What is true of each setting by itself, asked of one city: what posts follow, and how movers answer help. */
function settings(baseline: Plan, among: readonly Future[], wound: Wound) {
  const city = burnIn(baseline, SEED);
  const under = (at: number) => {
    const plan = (among[at] as Future).under(baseline);
    return wound.plan?.(plan) ?? plan;
  };
  const [elastic, fixed] = [wanted(city, under(0)), wanted(city, under(1))];
  const [low, assumed, high] = [4, 0, 5].map((at) => answers(city, under(at))) as [number[], number[], number[]];
  const rising = low.filter(
    (x, i) => x > 0 && x < (assumed[i] as number) && (assumed[i] as number) < (high[i] as number),
  );
  const percent = ({ before, after }: typeof elastic) => `${(100 * (after / before - 1)).toFixed(2)} %`;
  return {
    ok:
      elastic.after < elastic.before && fixed.after === fixed.before && low.length > 0 && rising.length === low.length,
    lines: [
      `posts wanted once outside demand falls by .05: ${percent(elastic)} where demand is elastic, ${percent(fixed)} where posts follow the labour force`,
      `help raises log odds to stay by ${[low, assumed, high].map((x) => mean(x).toFixed(3)).join(", ")} at low, assumed and high elasticity; in this order for ${rising.length} of ${low.length} students`,
    ],
  };
}

const spent = ({ result }: Life): number => result.costs.filter((c) => c.instrument === "talent-housing").length;

/** What is true of whole runs, whatever the policy does: rows are futures, each the baseline and the package. */
function runs(lives: readonly Life[][]) {
  const [assumed, closure, rivals, both] = lives.map((row) =>
    row.map(({ result }) => result.fingerprint),
  ) as string[][];
  const all = lives.flat();
  const most = (of: (life: Life) => number, among = all) => Math.max(...among.map(of));
  const matched = [lives[2]?.[1], lives[3]?.[1]] as Life[];
  return {
    coupled: assumed?.[0] === rivals?.[0] && closure?.[0] === both?.[0],
    acts: assumed?.[1] !== rivals?.[1] && closure?.[1] !== both?.[1] && assumed?.[0] !== closure?.[0],
    // Differences of rounding only: yuan a month.
    astray: most(({ astray }) => astray) < 1e-9 && Math.min(...matched.map(({ offered }) => offered)) > 0,
    kept: most(({ unaccounted }) => unaccounted) === 0,
    paid: lives.every(([a, b]) => spent(a as Life) === 0 && spent(b as Life) > 0),
  };
}

function table(last: number, among: readonly Future[], lives: readonly Life[][][]): string[] {
  return among.map(({ name }, f) => {
    const cells = figures.map((id) => {
      const by = lives.map((rows) => {
        const [a, b] = (rows[f] as Life[]).map(({ result }) => yearMean(result, id, last)) as [number, number];
        return b - a;
      });
      return `${mean(by).toPrecision(3)} ± ${Math.sqrt(variance(by) / by.length).toPrecision(2)}`.padStart(20);
    });
    return `${name.en.padEnd(58)}${cells.join("")}`;
  });
}

/** One package against the baseline wherever an assumption that no data settle may stand. */
export const check: Check = {
  id: "headline",
  claim: {
    zh: "每月千元住房补贴与维持现行政策的差别，分别在两种闭合方式、外地不变或跟进、流动弹性两端测算：各项设定确实起作用，外地按比例和滞后跟进，不作承诺的基线不受外地应对影响，账目平衡",
    en: "Housing help of 1,000 yuan a month against current policy under both closures, with rivals passive or matching, over the elasticity of movers: each setting acts, rivals follow by their share and lag, a baseline that promises nothing is the same under both, and accounts close",
  },
  faults: {
    "deaf-rivals": { zh: "外地设为跟进而实际不动", en: "Rivals that match stay as they are" },
    "deaf-movers": { zh: "流动弹性的取值不起作用", en: "The elasticity of movers isn't heard" },
    "one-closure": { zh: "另一种闭合方式仍按弹性需求测算", en: "The other closure runs as the first" },
  },
  async run(fault) {
    const wound = wounds[fault ?? ""] ?? {};
    const years = fault === undefined ? YEARS.sound : YEARS.faulty;
    const plans = plansOf(years);
    const among = futures(plans[0]);
    const tried = fault === undefined ? among : among.slice(0, 4);
    const single = settings(plans[0], among, wound);
    const lives = Array.from({ length: fault === undefined ? PAIRS : 1 }, (_, pair) =>
      livesOf(plans, tried, pairSeed(SEED, pair), drawParameters(movers, SEED, pair), wound),
    );
    const found = lives.map(runs);
    const told = {
      coupled: "a baseline that promises nothing is the same with rivals passive and matching",
      acts: "closure and rivals each change the package's run, the closure the baseline's too",
      astray: "what rivals pay is their share of the promise, as far as their lag allows",
      kept: "people, posts, seats and fen are accounted for",
      paid: "housing help is paid under the package in every future, and never under the baseline",
    } as const;
    const claims = Object.entries(told).map(([id, text]) => {
      const held = found.filter((one) => one[id as keyof typeof told]).length;
      return { ok: held === found.length, line: `${text}: ${held} of ${found.length} pairs` };
    });
    return {
      ok: single.ok && claims.every(({ ok }) => ok),
      lines: [
        ...single.lines,
        ...claims.map(({ line }) => line),
        `${`differences in year ${years}, ${lives.length} pairs`.padEnd(58)}${figures.map((id) => id.padStart(20)).join("")}`,
        ...table(plans[0].end - 1, tried, lives),
      ],
    };
  },
};

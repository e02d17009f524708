import { Fingerprint } from "../kernel/fingerprint.ts";
import type { Source } from "../kernel/parameter.ts";
import type { Text } from "../kernel/text.ts";
import type { Plan } from "../world/plan.ts";
import { firstClear, firstMeansClear } from "./clear.ts";
import type { Comparison, Failure, Outcome, Reached } from "./comparison.ts";
import { datesOf, horizonsOf, mainMonth, tellableFrom, wholeSpan } from "./dates.ts";
import { policiesOf } from "./doses.ts";
import { efficiencyOf } from "./efficiency.ts";
import { flipOf } from "./flip.ts";
import type { Laboratory } from "./laboratory.ts";
import { moneyOf, type Weighing } from "./money.ts";
import { outcomeOf } from "./outcomes.ts";
import type { Declared } from "./prior.ts";
import { rankingOf } from "./ranking.ts";
import type { Sample } from "./sample.ts";
import { type Correction, testsOf } from "./several.ts";
import { costRows } from "./spending.ts";
import { whoOf } from "./who.ts";

/** What a comparison was asked to be. */
export type Design = {
  /** Baseline first, placebo last. */ readonly plans: readonly Plan[];
  readonly seed: string;
  readonly pairs: number;
  /** Whether parameters differ from pair to pair. */ readonly drawn: boolean;
  readonly primary?: string | undefined;
  readonly atCeiling?: readonly string[] | undefined;
  readonly correction?: Correction | undefined;
  readonly weighing?: Weighing | undefined;
  /** The command that makes the same comparison. */ readonly command: string;
  readonly until?: Reached | undefined;
  /** Parameters drawn, and their values by pair. */ readonly priors?: {
    readonly drawn: readonly Declared[];
    readonly of: (pair: number) => Readonly<Record<string, number>>;
  };
};

/** The comparison that a sample of runs amounts to. */
export function assemble(lab: Laboratory, design: Design, sample: Sample, failures: readonly Failure[]): Comparison {
  const { plans, seed, pairs } = design;
  const [baseline] = plans;
  const { branch, end, region, k, closure } = baseline;
  const arms = plans.map(({ id, name, note }, arm) => ({ id, name, note, arm }));
  const shown = arms.slice(0, -1);
  const scenarios = shown.slice(1);
  const indicators = measured(lab, sample);
  const primary = primaryOf(indicators, design.primary);
  const horizons = horizonsOf(branch, end);
  const span = wholeSpan(branch, end);
  const dates = datesOf(branch, end);
  const ids = indicators.map(({ id }) => id);
  const ranking = rankingOf(sample, primary, scenarios, span);
  const money = moneyOf(sample, scenarios, branch, end, ids, design.weighing);
  const best = ranking.order.slice(0, 2).flatMap((id) => scenarios.find((each) => each.id === id) ?? []);
  const [a, b = shown[0]] = best;
  const flip = a && design.priors && flipOf(sample, primary, [a, b], span, design.priors.drawn, design.priors.of);
  const meansClear = firstMeansClear(sample, primary.id, scenarios, branch, end);
  const who = whoOf(sample, scenarios, mainMonth(branch, end), lab.dimensions(region));
  const tests = testsOf(sample, indicators, primary.id, scenarios, span, design.correction);
  const clear = new Set(tests.rows.flatMap((row) => (row.clear ? [`${row.scenario} ${row.indicator}`] : [])));
  const costs = costRows(
    sample,
    shown,
    lab.instruments.map(({ id }) => id),
    branch,
    end,
  );
  const paid = new Set(costs.map(({ instrument }) => instrument));
  const fingerprint = new Fingerprint();
  for (let pair = 0; pair < pairs; pair++)
    for (const { arm } of arms) fingerprint.addText(sample.of(arm, pair)?.fingerprint ?? "");
  return {
    title: titleOf(baseline),
    region: { id: region.id, name: region.name, fictional: region.fictional, standing: region.standing },
    baseline: baseline.id,
    primary: primary.id,
    scenarios: shown.map(({ id, name, note, arm }) => ({
      id,
      name,
      note,
      policies: policiesOf(baseline, plans[arm], lab.instruments),
      atCeiling: design.atCeiling?.includes(id) ?? false,
    })),
    indicators: indicators.map(({ id, name, definition, theme, unit, better, delta, headline }) => ({
      id,
      name,
      definition,
      theme,
      unit,
      better,
      delta,
      headline,
    })),
    branch,
    end,
    horizons,
    pairs,
    failed: failures.length,
    failures,
    k,
    closure,
    holds: holdsOf(design.drawn, k, sample.luckScale),
    outcomes: shown.flatMap((scenario) =>
      indicators.flatMap((measure) => {
        const tellable = tellableFrom(baseline, plans[scenario.arm], measure, lab.instruments);
        const concluding = {
          from: span.from,
          clear: clear.has(`${scenario.id} ${measure.id}`),
          scenarios: scenarios.length,
        };
        return [
          ...dates.map((month) => outcomeOf(sample, measure, scenario, month, tellable)),
          watched(outcomeOf(sample, measure, scenario, span.to, tellable, concluding), design.until),
        ];
      }),
    ),
    costs,
    instruments: lab.instruments.filter(({ id }) => paid.has(id)).map(({ id, name }) => ({ id, name })),
    efficiency: scenarios.map((scenario) => efficiencyOf(sample, scenario, branch, end, ids, clear)),
    firstClear: scenarios.map(({ id, arm }, i) => ({
      scenario: id,
      month: firstClear(sample, primary.id, arm, branch, end),
      mean: meansClear[i],
    })),
    tests,
    ...(money && { money }),
    ...(flip && { flip }),
    ...(who && { who }),
    ...(design.until && { until: design.until }),
    ranking,
    provenance: {
      engine: lab.engine,
      version: lab.version,
      seed,
      fingerprint: fingerprint.hex(),
      command: design.command,
      parameters: standing(lab),
    },
  };
}

/** A mean difference that was watched while pairs were added is told with the interval that allows for it. */
function watched(outcome: Outcome, until: Reached | undefined): Outcome {
  if (outcome.mean === undefined || until?.indicator !== outcome.indicator) return outcome;
  return {
    ...outcome,
    mean: until.rows.find(({ scenario }) => scenario === outcome.scenario)?.interval ?? outcome.mean,
  };
}

/** The laboratory's indicators that the runs hold. */
function measured(lab: Laboratory, sample: Sample): Laboratory["indicators"] {
  const ids = new Set<string>();
  for (let pair = 0; pair < sample.pairs; pair++) for (const id of sample.of(0, pair)?.indicators ?? []) ids.add(id);
  return lab.indicators.filter(({ id }) => ids.has(id));
}

function primaryOf(indicators: Laboratory["indicators"], id = "stay-1y"): Laboratory["indicators"][number] {
  return indicators.find((each) => each.id === id) ?? indicators.find(({ headline }) => headline) ?? indicators[0];
}

/** A fictional region says so, once: its name may do it already. */
function titleOf({ region: { name, fictional } }: Plan): Text {
  const zh = fictional && !name.zh.includes("虚构") ? `${name.zh}（虚构示例）` : name.zh;
  const en = fictional && !name.en.includes("fictional") ? `${name.en} (fictional)` : name.en;
  return {
    zh: `${zh}产教融合激励政策情景测算`,
    en: `${en}: scenario calculations of incentives for industry–education integration`,
  };
}

function holdsOf(drawn: boolean, k: number, luckScale: number): Text {
  const what = drawn
    ? { zh: "已计入参数取值和随机因素", en: "parameter values and luck" }
    : { zh: "只计入随机因素，参数取值不变", en: "luck alone, parameter values held fixed" };
  const sampled = {
    zh: `；按1:${k}抽样测算，随机因素比真实规模下偏大`,
    en: `; at 1:${k} luck weighs more than in a city of real size`,
  };
  const scaled = {
    zh: "；随机因素已按对照测算折算到真实规模",
    en: "; luck, measured by the placebo, is scaled to a city of real size",
  };
  const scale = k === 1 ? { zh: "", en: "" } : luckScale === 1 ? sampled : scaled;
  return {
    zh: `括号内为测算区间，${what.zh}，再测算一次，十次约有九次落在其中${scale.zh}。误差范围只说平均数有多准（把握95%）。`,
    en: `Ranges hold ${what.en}: about nine of ten further calculations fall inside${scale.en}. A margin of error only says how well a mean is known (95% confidence).`,
  };
}

function standing({ parameters, instruments }: Laboratory): Comparison["provenance"]["parameters"] {
  const counts: Record<Source["kind"], number> = { law: 0, data: 0, calibrated: 0, assumed: 0 };
  const specs = [
    ...parameters.map(({ spec }) => spec),
    ...instruments.flatMap((tool) => Object.values(tool.parameters)),
  ];
  for (const { source } of specs) counts[source.kind]++;
  return counts;
}

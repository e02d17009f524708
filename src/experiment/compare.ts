import { availableParallelism } from "node:os";
import { join } from "node:path";
import { originOf } from "../world/origin.ts";
import type { Plan } from "../world/plan.ts";
import { assemble } from "./assemble.ts";
import { decodeRun } from "./block.ts";
import { checkKnown, checkPositive, checkSeed, checkWhole } from "./checks.ts";
import { option, settingsOf, sharedSettings, word } from "./command.ts";
import type { Comparison, Failure, Reached } from "./comparison.ts";
import { type Conduct, conduct } from "./conduct.ts";
import { mainMonth } from "./dates.ts";
import type { RunResult } from "./engine.ts";
import { makeFolder } from "./files.ts";
import { comparisonId } from "./identity.ts";
import { Journal } from "./journal.ts";
import { keep } from "./keep.ts";
import type { Laboratory } from "./laboratory.ts";
import { lock } from "./lock.ts";
import { writeJson, writeRunInfo } from "./manifest.ts";
import type { Weighing } from "./money.ts";
import { plansOf } from "./plans.ts";
import { drawnParameters, drawParameters, pairSeed } from "./prior.ts";
import { tablesOf } from "./results.ts";
import type { Sample } from "./sample.ts";
import type { Correction } from "./several.ts";
import { cellsOf, type Study } from "./study.ts";
import type { NamedRun, Runs } from "./tables.ts";
import { checkUntil, firstPairs, type Until, untilNarrow, untilText } from "./until.ts";

/** What a comparison takes besides its plans. */
export type CompareOptions = Conduct & {
  /** Pairs of runs; 20 unless said. */ readonly pairs?: number | undefined;
  /** Any text; "1" unless said. */ readonly seed?: string | undefined;
  /** Folder under which results are kept; "outputs" unless said. */ readonly out?: string | undefined;
  /** Hold parameters fixed, so that intervals hold luck alone. */ readonly luckOnly?: boolean | undefined;
  /** Whether intervals hold the luck of the sample, as drawn, or of a city of real size; "sample" unless said. */
  readonly luck?: "sample" | "city" | undefined;
  /** Write tables as CSV too. */ readonly csv?: boolean | undefined;
  /** Indicator that scenarios are ranked by; "stay-1y" unless said. */ readonly primary?: string | undefined;
  /** Ids of scenarios whose instrument stops spending short of equal money. */ readonly atCeiling?:
    | readonly string[]
    | undefined;
  /** How the primary outcome of several scenarios is corrected; "holm" unless said. */
  readonly correction?: Correction | undefined;
  /** Add batches of `pairs` until mean differences are this narrow; looks begin at fifteen pairs. */ readonly until?:
    | Until
    | undefined;
  /** The command that makes the same comparison, where another than its plans' names and these options say. */
  readonly command?: string | undefined;
  /** Split luck from parameters by running parameter draws × seeds. */ readonly split?: boolean | undefined;
  /** Compare in several futures. */ readonly robust?: boolean | undefined;
  /** A package to take apart by its instruments. */ readonly why?: Plan | undefined;
  /** Called with what was made, before it is kept; returns what belongs to it besides. */ readonly deeper?:
    | ((made: Made) => Promise<Partial<Comparison>>)
    | undefined;
} & Weighing;

/** What a comparison was made from: its study and journal, the runs, and the comparison as it is so far. */
export type Made = {
  readonly comparison: Comparison;
  readonly sample: Sample;
  readonly study: Study;
  readonly journal: Journal;
};

function studyOf(lab: Laboratory, baseline: Plan, scenarios: readonly Plan[], options: CompareOptions): Study {
  const { pairs = 20, seed = "1", luckOnly = false } = options;
  const plans = plansOf(baseline, scenarios);
  return { plans, seed, pairs, drawn: luckOnly ? [] : drawnParameters(lab.parameters, plans) };
}

function idOf(lab: Laboratory, { plans, seed, drawn }: Study): string {
  return comparisonId(
    lab.engine,
    plans,
    seed,
    drawn.map(({ id }) => id),
  );
}

/** The folder in which `compareIn` keeps a comparison: `compare/` and the comparison's id, under `out`. */
export function folderIn(
  lab: Laboratory,
  baseline: Plan,
  scenarios: readonly Plan[],
  options: CompareOptions = {},
): string {
  return join(options.out ?? "outputs", "compare", idOf(lab, studyOf(lab, baseline, scenarios, options)));
}

/**
 * Compares scenarios with a baseline by paired runs: pair n takes seed n and parameter draw n in every plan. Finished runs
 * are kept in a journal, so that the same call after an interruption, or with more pairs, makes only what is missing.
 */
export async function compareIn(
  lab: Laboratory,
  baseline: Plan,
  scenarios: readonly Plan[],
  options: CompareOptions = {},
): Promise<Comparison> {
  const began = new Date();
  const { until } = options;
  checkWhole("pairs", options.pairs);
  checkWhole("workers", options.workers);
  checkPositive("silence", options.silence);
  checkSeed(options.seed);
  const known = lab.indicators.map(({ id }) => id);
  checkKnown("primary", options.primary, known);
  if (until) checkUntil(until, lab);
  let study = studyOf(lab, baseline, scenarios, options);
  const command = options.command ?? commandOf(study, options);
  study = { ...study, command };
  const batch = study.pairs;
  if (until) study = { ...study, pairs: firstPairs(batch) };
  const folder = folderIn(lab, baseline, scenarios, options);
  makeFolder(folder);
  const unlock = lock(join(folder, "lock"));
  try {
    const journal = new Journal(join(folder, "runs.journal"));
    try {
      const runs: Runs = () => readRuns(lab, study, journal);
      const cityLuck = options.luck === "city";
      let failures: Failure[];
      let sample: Sample;
      let reached: Reached | undefined;
      for (;;) {
        failures = await conduct(lab, study, journal, options);
        sample = sampleOf(study, runs, cityLuck);
        reached = until && untilNarrow(until, batch, study, sample);
        if (reached?.verdict !== "continue") break;
        study = { ...study, pairs: reached.next };
      }
      const design = {
        ...study,
        drawn: study.drawn.length > 0,
        primary: options.primary,
        atCeiling: options.atCeiling,
        correction: options.correction,
        weighing: options,
        command,
        until: reached,
        priors: {
          drawn: study.drawn,
          of: (pair: number) => drawParameters(study.drawn, study.seed, pair),
        },
      };
      const found = assemble(lab, design, sample, failures);
      const comparison = { ...found, ...(await options.deeper?.({ comparison: found, sample, study, journal })) };
      await writeJson(folder, "comparison.json", comparison);
      const about = {
        ...study,
        id: idOf(lab, study),
        seeds: `${pairSeed(study.seed, 0)} … ${pairSeed(study.seed, study.pairs - 1)}`,
        fingerprint: comparison.provenance.fingerprint,
        command,
        more: { pairs: study.pairs, drawn: study.drawn.map(({ id }) => id), failed: failures.length },
      };
      await keep(lab, folder, about, runs, tablesOf(comparison), options.csv ?? false);
      await writeRunInfo(folder, began, options.workers ?? availableParallelism());
      return comparison;
    } finally {
      journal.close();
    }
  } finally {
    unlock();
  }
}

/** The results, figures by group in the year of the conclusion alone: the others only the tables need. */
function sampleOf({ plans, pairs }: Study, runs: Runs, cityLuck: boolean): Sample {
  const month = mainMonth(plans[0].branch, plans[0].end);
  const found = new Map<string, RunResult>();
  for (const { scenario, replicate, result } of runs()) {
    const groups = result.groups.filter((row) => row.month > month - 12 && row.month <= month);
    found.set(`${scenario} ${replicate}`, { ...result, groups });
  }
  return {
    pairs,
    luckScale: cityLuck ? plans[0].k : 1,
    placebo: plans.length - 1,
    of: (arm, pair) => found.get(`${plans[arm].id} ${pair + 1}`),
  };
}

function* readRuns(lab: Laboratory, study: Study, journal: Journal): Generator<NamedRun> {
  for (const { id, arm, task } of cellsOf(lab, study)) {
    const bytes = journal.read(id);
    if (bytes === undefined) continue;
    const { id: scenario } = study.plans[arm];
    yield { run: id, scenario, replicate: task.pair + 1, parameters: task.parameters, result: decodeRun(bytes) };
  }
}

function commandOf({ plans, seed, pairs }: Study, options: CompareOptions): string {
  const named = plans.slice(0, -1);
  const fileOf = (plan: Plan) => word(originOf(plan)?.file ?? plan.id);
  const { luckOnly, correction, worth, discount, until } = options;
  return [
    "silian compare",
    ...named.map(fileOf),
    option("seed", seed),
    `--pairs ${pairs}`,
    `--months ${plans[0].end - plans[0].branch}`,
    `--scale ${1 / plans[0].k}`,
    ...settingsOf(sharedSettings(named)),
    ...(luckOnly ? ["--luck-only"] : []),
    ...(correction ? [`--several ${correction}`] : []),
    ...(worth ? [`--worth ${worth}`] : []),
    ...(discount ? [`--discount ${discount}`] : []),
    ...(options.split ? ["--split"] : []),
    ...(options.robust ? ["--robust"] : []),
    ...(options.why ? [`--why ${fileOf(options.why)}`] : []),
    ...(until ? [`--until ${word(untilText(until))}`] : []),
  ].join(" ");
}

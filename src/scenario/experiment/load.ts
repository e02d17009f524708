import { originOf } from "../../world/origin.ts";
import { check } from "../check.ts";
import { checkFileId, fileIdOf } from "../file-id.ts";
import { readText } from "../files.ts";
import { type Located, within } from "../located.ts";
import { Names } from "../names.ts";
import { Problems } from "../problems.ts";
import { vocabulary as everything, type Vocabulary } from "../vocabulary.ts";
import { readYaml } from "../yaml.ts";
import { readDesign } from "./design-spec.ts";
import type { Experiment } from "./experiment.ts";
import { type ExperimentFile, experimentSchema } from "./experiment-schema.ts";
import { readFactors } from "./factors.ts";
import { plansFor } from "./scenarios.ts";

/** Where scenarios are looked for besides the folders around the file, and what names mean. */
export type LoadExperiment = { readonly folders?: readonly string[]; readonly vocabulary?: Vocabulary };

/** An experiment file as written, with its id; scenarios and factors aren't looked up yet. */
export function readExperimentFile(path: string): { id: string; file: ExperimentFile; located: Located } {
  const problems = new Problems();
  const located = readYaml(path, readText(path));
  const file = check(experimentSchema, located, problems);
  const id = fileIdOf(path);
  checkFileId(id, located, problems);
  problems.settle();
  if (!file) throw new Error("a schema that fails names its issues");
  return { id, file, located };
}

/** The experiment that a file describes; whatever is wrong with it is one InputFault. */
export function loadExperiment(
  path: string,
  { folders = [], vocabulary = everything }: LoadExperiment = {},
): Experiment {
  const { id, file, located } = readExperimentFile(path);
  const problems = new Problems();
  const { run = {} } = file;
  const { years, k, start } = run;
  const set = {
    ...(k !== undefined && { k }),
    ...(start !== undefined && { start }),
    ...(years !== undefined && { years }),
  };
  const scenarios = plansFor(located, file.scenarios, set, folders, vocabulary, problems);
  const factors = readFactors(located, vocabulary, problems);
  const design = readDesign(file.design.kind, within(located, ["design"]), factors, problems);
  const names = new Names({ zh: "指标", en: "indicator" }, vocabulary.indicators);
  const outcomes = file.outcomes.map((name, i) => names.find(name, located, ["outcomes", i], problems));
  const primary = file.primary === undefined ? outcomes[0] : names.find(file.primary, located, ["primary"], problems);
  problems.settle();
  if (!design) throw new Error("a design that fails names its issues");
  return {
    id,
    name: file.name,
    note: file.note ?? { zh: "", en: "" },
    scenarios,
    factors,
    design,
    outcomes: [...new Set([...outcomes, primary])],
    primary,
    groups: file.groups ?? [],
    every: run.every ?? "year",
    seed: file.seed ?? "1",
    replicates: file.replicates ?? 1,
    seconds: run["time-limit"] ?? 3600,
    megabytes: run.memory ?? 4096,
    patience: run.patience ?? 20,
    ...(run.workers !== undefined && { workers: run.workers }),
    files: { experiment: path, scenarios: scenarios.map((plan) => originOf(plan)?.file ?? plan.id) },
  };
}

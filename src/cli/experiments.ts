import { join } from "node:path";
import type { Experiment } from "../scenario/experiment/experiment.ts";
import { loadExperiment } from "../scenario/experiment/load.ts";
import { readText } from "../scenario/files.ts";
import { fileNamed, type Kind, shippedFiles, unknownName } from "./named.ts";
import { installedAt } from "./root.ts";

const experiment: Kind = {
  id: "experiment",
  folder: join("scenarios", "experiments"),
  zh: "实验",
  en: "an experiment",
};

/** Whether a word names an experiment and no scenario: the file has a design. */
export function isExperiment(word: string): boolean {
  const file = fileNamed(experiment, word);
  return file !== undefined && /^\s*["']?(?:design|实验设计)["']?\s*:/mu.test(readText(file));
}

/** The experiments that ship, by name. */
export const experimentFiles = () => shippedFiles(experiment);

/** The experiment named on the command line. */
export function experimentOf(word: string): Experiment {
  const path = fileNamed(experiment, word) ?? unknownName(experiment, word);
  const read = loadExperiment(path, { folders: ["scenarios", join(installedAt(), "scenarios")] });
  return { ...read, files: { scenarios: [], ...read.files, experiment: word } };
}

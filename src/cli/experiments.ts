import { existsSync } from "node:fs";
import { join } from "node:path";
import { fault, nearestName } from "../kernel/fault.ts";
import type { Experiment } from "../scenario/experiment/experiment.ts";
import { loadExperiment } from "../scenario/experiment/load.ts";
import { namesIn, readText } from "../scenario/files.ts";
import { installedAt } from "./root.ts";

const shipped = (): string => join(installedAt(), "scenarios", "experiments");

/** A file of that path, else the experiment of that name here, else the one that ships. */
function fileOf(word: string): string | undefined {
  const places = [word, join("scenarios", "experiments", `${word}.yaml`), join(shipped(), `${word}.yaml`)];
  return places.find((place) => /\.(ya?ml|json)$/i.test(place) && existsSync(place));
}

/** Whether a word names an experiment and no scenario: the file has a design. */
export function isExperiment(word: string): boolean {
  const file = fileOf(word);
  return file !== undefined && /^\s*["']?(?:design|实验设计)["']?\s*:/mu.test(readText(file));
}

/** The experiments that ship, by name. */
export function experimentFiles(): { readonly name: string; readonly path: string }[] {
  const names = namesIn(shipped()).filter((name) => /\.ya?ml$/u.test(name));
  return names.map((name) => ({ name: name.replace(/\.ya?ml$/u, ""), path: join(shipped(), name) }));
}

/** The experiment named on the command line. */
export function experimentOf(word: string): Experiment {
  const found = fileOf(word);
  if (found !== undefined) return loadExperiment(found, { folders: ["scenarios", join(installedAt(), "scenarios")] });
  const names = experimentFiles().map(({ name }) => name);
  const nearest = nearestName(word, names);
  return fault(
    "unknown-experiment",
    { zh: "没有这个实验", en: "There is no such experiment" },
    {
      got: word,
      ...(nearest === undefined ? {} : { nearest }),
      rule: {
        zh: `写实验文件的路径，或${names.join("、")}之一`,
        en: `the path of an experiment file, or one of ${names.join(", ")}`,
      },
    },
  );
}

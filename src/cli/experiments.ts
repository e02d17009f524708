import { existsSync } from "node:fs";
import { join } from "node:path";
import { fault, nearestName } from "../kernel/fault.ts";
import type { Experiment } from "../scenario/experiment/experiment.ts";
import { loadExperiment } from "../scenario/experiment/load.ts";
import { namesIn } from "../scenario/files.ts";
import { installedAt } from "./root.ts";

/** The experiment named on the command line: a file of that path, else the one of that name here, else the one that ships. */
export function experimentOf(word: string): Experiment {
  const shipped = join(installedAt(), "scenarios", "experiments");
  const places = [word, join("scenarios", "experiments", `${word}.yaml`), join(shipped, `${word}.yaml`)];
  const found = places.find((place) => /\.(ya?ml|json)$/i.test(place) && existsSync(place));
  if (found !== undefined) return loadExperiment(found, { folders: ["scenarios", join(installedAt(), "scenarios")] });
  const names = namesIn(shipped).map((name) => name.replace(/\.ya?ml$/u, ""));
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

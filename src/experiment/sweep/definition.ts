import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fault } from "../../kernel/fault.ts";
import type { Experiment } from "../../scenario/experiment/experiment.ts";
import type { Plan } from "../../world/plan.ts";
import type { Region } from "../../world/region.ts";
import { writeText } from "../files.ts";
import type { Laboratory, Measure } from "../laboratory.ts";
import type { Sweep } from "./cells.ts";
import type { Kept } from "./keep.ts";

/** The file in a sweep's folder that says what is swept: enough to collect it anywhere, with any later version. */
const definitionFile = "sweep.json";

/** What a sweep is, by content: where and how fast it runs is no part of it. */
export type Definition = Sweep & {
  readonly id: string;
  readonly version: string;
  readonly kept: Kept;
  readonly indicators: readonly Measure[];
  readonly instruments: readonly { readonly id: string; readonly name: { readonly zh: string; readonly en: string } }[];
};

/** The definition of a sweep made in a laboratory. */
export function definitionOf(lab: Laboratory, id: string, sweep: Sweep, kept: Kept): Definition {
  const measures = new Map(lab.indicators.map((each) => [each.id, each]));
  return {
    ...sweep,
    id,
    version: lab.version,
    kept,
    indicators: kept.outcomes.flatMap((outcome) => {
      const { measure: _, ...plain } = (measures.get(outcome) ?? {}) as Measure & { measure?: unknown };
      return plain.id === undefined ? [] : [plain];
    }),
    instruments: lab.instruments.map(({ id: instrument, name }) => ({ id: instrument, name })),
  };
}

type Written = Omit<Definition, "experiment"> & {
  readonly format: 1;
  /** Where files are differs from machine to machine and is no part of what is swept. */ readonly files?: Experiment["files"];
  readonly experiment: Omit<Experiment, "scenarios" | "workers" | "files">;
  readonly scenarios: readonly (Omit<Plan, "region"> & { readonly region: string })[];
  readonly region: Region;
};

/** Writes a definition into a sweep's folder, the region said once. */
export async function writeDefinition(folder: string, definition: Definition): Promise<void> {
  const { experiment, ...rest } = definition;
  const { scenarios, workers: _, files, ...plain } = experiment;
  const written: Written = {
    format: 1,
    ...(files && { files }),
    ...rest,
    experiment: plain,
    scenarios: scenarios.map((plan) => ({ ...plan, region: plan.region.id })),
    region: scenarios[0].region,
  };
  await writeText(join(folder, definitionFile), `${JSON.stringify(written)}\n`);
}

/** The definition that some folders share; a Fault where one has none, or where they differ. */
export function readDefinition(folders: readonly string[]): Definition {
  if (folders.length === 0) fault("no-sweep", { zh: "没有给出批量测算的文件夹", en: "No folder of a sweep was given" });
  const texts = folders.map((folder) => {
    try {
      return readFileSync(join(folder, definitionFile), "utf8");
    } catch {
      return fault(
        "no-sweep",
        { zh: "这个文件夹里没有批量测算", en: "This folder holds no sweep" },
        { file: folder, rule: { zh: `应含有${definitionFile}`, en: `It must hold a ${definitionFile}` } },
      );
    }
  });
  const read = texts.map((text): Written => JSON.parse(text));
  const contents = texts.length > 1 ? read.map((written) => JSON.stringify({ ...written, files: undefined })) : [];
  const other = contents.findIndex((content) => content !== contents[0]);
  if (other > 0) {
    fault(
      "different-sweeps",
      { zh: "这些文件夹不是同一个批量测算", en: "These folders are not parts of one sweep" },
      {
        file: folders[other],
        rule: {
          zh: "实验文件、程序版本和保留内容须相同",
          en: "Experiment, version of the program and what is kept must be the same",
        },
        got: folders[0],
      },
    );
  }
  const { format: _, files, scenarios, region, experiment, ...rest } = read[0];
  return {
    ...rest,
    experiment: { ...experiment, ...(files && { files }), scenarios: scenarios.map((plan) => ({ ...plan, region })) },
  };
}

import { dirname, join } from "node:path";
import { nearestName } from "../kernel/fault.ts";
import { check } from "./check.ts";
import { checkFileId, fileIdOf, isPlanFile } from "./file-id.ts";
import { namesIn, readText } from "./files.ts";
import type { Located } from "./located.ts";
import { Problems } from "./problems.ts";
import { type ScenarioFile, scenarioSchema } from "./scenario-schema.ts";
import { readYaml } from "./yaml.ts";

/** A scenario file as read and where its parts were written. */
export type Link = { readonly id: string; readonly file: ScenarioFile; readonly located: Located };

/** A scenario with all it extends, the last ancestor first. */
export type Chain = readonly Link[];

/** A scenario with all it extends, the last ancestor first; a circle or an unknown ancestor is a Fault. */
export function readChain(path: string): Link[] {
  const chain: Link[] = [];
  for (let next: string | undefined = path; next !== undefined; ) {
    const link = readLink(next);
    chain.unshift(link);
    next = ancestor(link, chain);
  }
  return chain;
}

function readLink(path: string): Link {
  const problems = new Problems();
  const located = readYaml(path, readText(path));
  const id = fileIdOf(path);
  checkFileId(id, located, problems);
  const file = check(scenarioSchema, located, problems);
  problems.settle();
  if (!file) throw new Error("a schema that fails names its issues");
  return { id, file, located };
}

function ancestor({ file, located }: Link, chain: readonly Link[]): string | undefined {
  if (file.extends === undefined) return undefined;
  const problems = new Problems();
  const folder = dirname(located.file);
  const there = namesIn(folder).filter(isPlanFile);
  const wanted = fileIdOf(file.extends);
  const found = there.find((name) => fileIdOf(name) === wanted);
  if (found === undefined) {
    const nearest = nearestName(wanted, there.map(fileIdOf));
    problems.at(
      located,
      ["extends"],
      "unknown-name",
      { zh: `没有名为“${file.extends}”的方案`, en: `No scenario is called "${file.extends}"` },
      {
        key: { zh: "沿用", en: "extends" },
        rule: {
          zh: `在同一文件夹中查找（${folder}）`,
          en: `Looked for in the same folder (${folder})`,
        },
        got: file.extends,
        ...(nearest !== undefined && { nearest }),
      },
    );
  } else if (chain.some(({ id }) => id === wanted)) {
    const circle = [wanted, ...chain.map(({ id }) => id)].join(" ← ");
    problems.at(
      located,
      ["extends"],
      "cyclic-extends",
      { zh: "方案互相沿用，成了循环", en: "Scenarios extend each other in a circle" },
      {
        key: { zh: "沿用", en: "extends" },
        got: circle,
      },
    );
  }
  problems.settle();
  return join(folder, found as string);
}

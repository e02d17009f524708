import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { fault, nearestName } from "../kernel/fault.ts";
import { fileIdOf, isPlanFile } from "../scenario/file-id.ts";
import { namesIn } from "../scenario/files.ts";
import { installedAt } from "./root.ts";

/** A kind of file that a word on the command line may name: its folder, here and among those that ship, and what it is called. */
export type Kind = { readonly id: string; readonly folder: string; readonly zh: string; readonly en: string };

/** The files of a kind that ship, by name. */
export function shippedFiles({ folder }: Kind): { readonly name: string; readonly path: string }[] {
  const shipped = join(installedAt(), folder);
  const names = namesIn(shipped).filter((name) => name.endsWith(".yaml"));
  return names.map((name) => ({ name: name.slice(0, -".yaml".length), path: join(shipped, name) }));
}

/** A file of that path, else the one of that name here, else the one that ships. */
export function fileNamed({ folder }: Kind, word: string): string | undefined {
  if (isPlanFile(word) && existsSync(word)) return word;
  const id = word.normalize("NFC");
  for (const place of [folder, join(installedAt(), folder)]) {
    const found = namesIn(place).find((name) => /\.ya?ml$/iu.test(name) && fileIdOf(name) === id);
    if (found !== undefined) return join(place, found);
  }
  return undefined;
}

/** Says that a word names no file of a kind, and which names there are. */
export function unknownName(kind: Kind, word: string): never {
  if (existsSync(word)) otherThing(kind, word);
  const names = shippedFiles(kind).map(({ name }) => name);
  const nearest = nearestName(word, names);
  return fault(
    `unknown-${kind.id}`,
    { zh: `没有这个${kind.zh}`, en: `There is no such ${kind.id}` },
    {
      got: word,
      ...(nearest === undefined ? {} : { nearest }),
      rule: {
        zh: `写${kind.zh}文件的路径，或${names.join("、")}之一`,
        en: `the path of ${kind.en} file, or one of ${names.join(", ")}`,
      },
    },
  );
}

/** Says what a path that is there is instead: a folder, or a file of another kind. */
function otherThing(kind: Kind, word: string): never {
  const rule = {
    zh: `${kind.zh}为.yaml、.yml或.json文件；地区文件夹中应有region.yaml`,
    en: `${kind.en} is a .yaml, .yml or .json file; a region's folder holds region.yaml`,
  };
  if (statSync(word).isDirectory())
    return fault(
      "is-a-folder",
      { zh: "这是文件夹，不是文件", en: "This is a folder, not a file" },
      { got: word, rule },
    );
  return fault(
    "wrong-ending",
    { zh: "文件名的结尾不对", en: "The name of the file has another ending" },
    { got: word, rule },
  );
}

import { basename } from "node:path";
import type { Text } from "../kernel/text.ts";
import type { Located } from "./located.ts";
import type { Problems } from "./problems.ts";
import { isReserved } from "./words.ts";

const ending = /\.(?:ya?ml|json)$/iu;

/** Whether a file's name is that of a scenario or an experiment. */
export const isPlanFile = (name: string): boolean => ending.test(name);

/** The id that a file's name gives: the name without its ending, its letters composed as Unicode's NFC does. */
export const fileIdOf = (path: string): string => basename(path).replace(ending, "").normalize("NFC");

/** Most bytes of an id, so that it fits into a folder's name anywhere: forty Chinese characters. */
const MOST_BYTES = 120;

/** True of an id that may stand in paths, commands and tables: letters and digits of any script, hyphens and underscores. */
export function isFileId(id: string): boolean {
  const fits = [...id].length <= 40 && Buffer.byteLength(id) <= MOST_BYTES;
  return fits && /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u.test(id) && !isReserved(id.toLowerCase());
}

const rule: Text = {
  zh: "中英文等文字、数字、连字符和下划线，不超过40个，不得用系统保留名",
  en: "Letters of any script, digits, hyphens and underscores, at most 40, no name that a system reserves",
};

/** Notes a problem where a file's name can't be an id. */
export function checkFileId(id: string, located: Located, problems: Problems): void {
  if (isFileId(id)) return;
  const text = { zh: `文件名“${id}”不能作为标识`, en: `The file name "${id}" can't be an id` };
  problems.at(located, [], "bad-id", text, { rule, got: id });
}

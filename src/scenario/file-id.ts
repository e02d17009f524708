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

/** What an id may be made of: letters and digits of any script, and what download programs and people put between them. */
const inside = "\\p{L}\\p{M}\\p{N}_\\-() （）\\[\\]【】《》「」.+、，·—\u3000";
const wellFormed = new RegExp(`^[\\p{L}\\p{N}(（[【《「][${inside}]*$`, "u");
const others = new RegExp(`[^${inside}]+`, "gu");

/** True of an id that may stand in paths, commands and tables; it ends in no blank and no dot, which Windows drops. */
export function isFileId(id: string): boolean {
  const fits = [...id].length <= 40 && Buffer.byteLength(id) <= MOST_BYTES;
  return (
    fits && wellFormed.test(id) && !/[ .\u3000]$/u.test(id) && !isReserved(id.toLowerCase().replace(/ *\..*$/u, ""))
  );
}

/** The nearest id that would do, if there is one. */
function nearestId(id: string): string | undefined {
  const near = id.replace(others, "-").replace(/^[-_. \u3000]+|[-. \u3000]+$/gu, "");
  const cut = [...near].slice(0, 36).join("");
  return [near, cut, `${cut}-1`].find(isFileId);
}

const rule: Text = {
  zh: "由中英文等文字、数字、括号、连字符、下划线和中间的空格、点组成，不超过40个，不得用系统保留名",
  en: "Letters of any script, digits, brackets, hyphens, underscores, blanks and dots between them, at most 40, no name that a system reserves",
};

/** Notes a problem where a file's name can't be an id. */
export function checkFileId(id: string, located: Located, problems: Problems): void {
  if (isFileId(id)) return;
  const text = { zh: `文件名“${id}”不能作为标识`, en: `The file name "${id}" can't be an id` };
  const nearest = nearestId(id);
  const hint = { zh: "请改文件名", en: "Rename the file" };
  problems.at(located, [], "bad-id", text, { rule, got: id, hint, ...(nearest !== undefined && { nearest }) });
}

import { z } from "zod";
import type { Text } from "../kernel/text.ts";
import { scalar } from "./scalar.ts";

/** Names that a file system or a program reserves. */
const reserved = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|constructor|prototype)$/u;

/** True of a lower-case name that a file system or a program reserves. */
export const isReserved = (name: string): boolean => reserved.test(name);

/** True of a well-formed id: lower-case letters, digits and hyphens, at most 40, not a reserved name. */
function isId(written: unknown): written is string {
  return typeof written === "string" && /^[a-z0-9][a-z0-9-]{0,39}$/u.test(written) && !isReserved(written);
}

/** An id of the file's own. */
export function id(label: Text = { zh: "标识", en: "Id" }) {
  const rule: Text = {
    zh: "小写字母、数字和连字符，不超过40个，不得用保留名",
    en: "Lower-case letters, digits and hyphens, at most 40, no reserved name",
  };
  return scalar(label, { type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,39}$" }, (written) =>
    isId(written) ? { value: written } : { code: "bad-id", rule },
  );
}

/** A word or sentence, not empty. */
export function word(label: Text) {
  const rule: Text = { zh: "非空文字，不超过400字", en: "Text that is not empty, at most 400 characters" };
  return scalar(label, { type: "string" }, (written) => {
    const text = typeof written === "number" ? String(written) : written;
    return typeof text === "string" && text.trim() !== "" && text.length <= 400
      ? { value: text.trim() }
      : { code: "not-text", rule };
  });
}

/** A label in both languages; one text alone stands for both. */
export function label(name: Text) {
  const rule: Text = {
    zh: "分写zh（中文）和en（英文），或只写一段文字",
    en: "Written as zh and en, or as one text",
  };
  const part = { type: "string" } as const;
  const json = { oneOf: [part, { type: "object", properties: { zh: part, en: part }, required: ["zh", "en"] }] };
  return scalar<Text>(name, json, (written) => {
    if (typeof written === "string" && written.trim() !== "")
      return { value: { zh: written.trim(), en: written.trim() } };
    const found = z
      .strictObject({ zh: z.string().trim().min(1).max(400), en: z.string().trim().min(1).max(400) })
      .safeParse(written);
    return found.success ? { value: found.data } : { code: "not-a-label", rule };
  });
}

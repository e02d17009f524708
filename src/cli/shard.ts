import type { Shard } from "../experiment/sweep/jobs.ts";
import { fault } from "../kernel/fault.ts";

/** Reads such text as "1/3". */
export function parseShard(text: string): Shard {
  const found = /^\s*(\d{1,6})\s*\/\s*(\d{1,6})\s*$/u.exec(text);
  const [index, of] = [Number(found?.[1]), Number(found?.[2])];
  if (found && index >= 1 && index <= of) return { index, of };
  return fault(
    "bad-option",
    { zh: "选项的取值不对", en: "An option has a wrong value" },
    {
      key: { zh: "--shard", en: "--shard" },
      rule: { zh: "应如“1/3”，前一个数不大于后一个", en: 'must read like "1/3", the first number at most the second' },
      got: text,
    },
  );
}

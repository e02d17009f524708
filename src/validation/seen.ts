import type { Text } from "../kernel/text.ts";
import type { Row } from "./judge.ts";
import { tally } from "./tally.ts";

/** Validation facts whose misfit was looked at while mechanisms were built: no parameter was set by them, yet they vouch for the model less than the others do. */
export const seen: readonly string[] = [
  "2",
  "5a",
  "5b",
  "5c",
  "10b",
  "11",
  "21a",
  "21b",
  "21c",
  "21d",
  "v1",
  "v2",
  "v3",
];

/** How many validation facts were looked at, and how many of the others are met. */
export function unseen(rows: readonly Row[]): Text {
  const left = tally(
    rows.filter(({ id }) => !seen.includes(id)),
    "V",
  );
  const looked = rows.filter((row) => row.class === "V" && seen.includes(row.id)).length;
  return {
    zh: `验证类中有${looked}条的差距在改进模型时看过（没有据以设定参数）；从未看过的${left.judged}条中符合${left.met}条。`,
    en: `The misfits of ${looked} validation facts were looked at while the model was improved (no parameter was set by them); of the ${left.judged} never looked at ${left.met} are met.`,
  };
}

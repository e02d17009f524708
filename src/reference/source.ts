import type { Source } from "../kernel/parameter.ts";
import type { Text } from "../kernel/text.ts";

/** What kind of standing a number has. */
const sourceKinds = {
  law: { zh: "法规", en: "law" },
  data: { zh: "数据或文献", en: "data or literature" },
  calibrated: { zh: "校准", en: "calibrated" },
  assumed: { zh: "假定", en: "assumed" },
} as const satisfies Record<Source["kind"], Text>;

/** A source in one line: its standing, title, number and reason. */
export function sourceText({ kind, title, number, why }: Source): Text {
  const named = kind === "law" || kind === "data";
  const zh = [named ? `${quoted(title)}${number ?? ""}` : "", why?.zh ?? ""].filter(Boolean).join("，");
  const en = [named ? [title, number].filter(Boolean).join(", ") : "", why?.en ?? ""].filter(Boolean).join("; ");
  return { zh: `${sourceKinds[kind].zh}：${zh}`, en: `${sourceKinds[kind].en}: ${en}` };
}

function quoted(title: string): string {
  return /\p{sc=Han}/u.test(title) ? `《${title}》` : title;
}

import { formatMonth } from "../kernel/calendar.ts";
import type { Text } from "../kernel/text.ts";
import type { PolicyEntry } from "../world/region.ts";
import type { Located } from "./located.ts";
import type { Problems } from "./problems.ts";

/** Problems for entries of one instrument that aim two doses at the same rows in the same month. */
export function contradictions(
  entries: readonly PolicyEntry[],
  name: Text,
  located: Located,
  problems: Problems,
): void {
  entries.forEach((entry, i) => {
    const j = entries.findIndex((other, at) => at < i && contradict(other, entry));
    if (j < 0) return;
    const since = Math.max(entry.from, entries[j].from);
    const text = {
      zh: `“${name.zh}”第${j + 1}条和第${i + 1}条自${formatMonth(since, "zh")}起对同一范围规定了两种力度`,
      en: `Entries ${j + 1} and ${i + 1} of "${name.en}" set two doses for the same rows from ${formatMonth(since, "en")}`,
    };
    const hint = { zh: "给前一条写上“至”，或缩小范围", en: "Give the first a `to`, or narrow `where`" };
    problems.at(located, [i], "contradiction", text, { key: name, hint });
  });
}

/** An entry without `to` lasts until a later one changes it; else entries that share rows and months contradict. */
function contradict(a: PolicyEntry, b: PolicyEntry): boolean {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  const superseded = first.to === null && first.from < second.from;
  return !superseded && (first.to === null || first.to > second.from) && overlaps(a.where, b.where);
}

/** True where two targets share rows: no dimension that both name keeps them apart. */
export function overlaps(a: PolicyEntry["where"], b: PolicyEntry["where"]): boolean {
  return Object.keys(a).every((dimension) => !b[dimension] || a[dimension].some((id) => b[dimension].includes(id)));
}

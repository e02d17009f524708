import { nearestName } from "../kernel/fault.ts";
import { type Located, partAt } from "./located.ts";
import type { Problems } from "./problems.ts";
import type { Dimension, Targets } from "./target.ts";

/** The ids that the names in an entry's `where` stand for; unknown names are problems. */
export function resolveWhere(
  where: Readonly<Record<string, readonly string[]>>,
  located: Located,
  targets: Targets,
  problems: Problems,
): Record<string, readonly string[]> {
  const resolved: Record<string, readonly string[]> = {};
  for (const [key, list] of Object.entries(where)) {
    const dimension = key as Dimension;
    resolved[dimension] = list.map((written, i) => {
      const path = Array.isArray(partAt(located.value, [dimension])) ? [dimension, i] : [dimension];
      const id = targets[dimension].ids.find((each) => each === targets[dimension].named(written));
      if (id !== undefined) return id;
      const nearest = nearestName(written, targets[dimension].known);
      const what = targets[dimension].what;
      problems.at(
        located,
        path,
        "unknown-name",
        { zh: `没有名为“${written}”的${what.zh}`, en: `No ${what.en} is called "${written}"` },
        {
          key: { zh: what.zh, en: dimension },
          got: written,
          ...(nearest !== undefined && { nearest }),
        },
      );
      return written;
    });
  }
  return resolved;
}

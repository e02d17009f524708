import type { PolicyEntry } from "../world/region.ts";
import type { Policies } from "./entries.ts";

/** A dose by instrument and parameter. */
export type Dose = { readonly instrument: string; readonly parameter: string; readonly value: number };

/** Policies with doses overridden from a month on; an instrument not in force then begins with its defaults. */
export function overrideDoses(
  policies: Policies,
  doses: readonly Dose[],
  defaultsOf: (instrument: string) => Readonly<Record<string, number>>,
  from: number,
): Policies {
  const result: Record<string, readonly PolicyEntry[]> = { ...policies };
  for (const { instrument, parameter, value } of doses) {
    const entries = result[instrument] ?? [];
    const changed = entries.flatMap((entry) => {
      if (entry.to !== null && entry.to <= from) return [entry];
      const next = {
        ...entry,
        from: Math.max(entry.from, from),
        parameters: { ...entry.parameters, [parameter]: value },
      };
      return entry.from < from ? [{ ...entry, to: from }, next] : [next];
    });
    if (!entries.some(({ to }) => to === null || to > from)) {
      const parameters = { ...defaultsOf(instrument), [parameter]: value };
      changed.push({ from, to: null, where: {}, parameters });
    }
    result[instrument] = changed;
  }
  return result;
}

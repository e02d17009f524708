import type { FactClass } from "./fact.ts";
import type { Row } from "./judge.ts";

/** How many statements of a class are met, of those judged, and how many there are. */
export function tally(rows: readonly Row[], of: FactClass): { met: number; judged: number; all: number } {
  const own = rows.filter((row) => row.class === of);
  const judged = own.filter(({ finding }) => finding !== "not-modelled");
  const met = judged.filter(({ finding }) => finding === "pass" || finding === "proven");
  return { met: met.length, judged: judged.length, all: own.length };
}

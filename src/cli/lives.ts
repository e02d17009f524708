import { formatMonth } from "../kernel/calendar.ts";
import type { TraceEvent } from "../trace.ts";
import type { Plan } from "../world/plan.ts";
import { type Io, say } from "./io.ts";
import { textTable } from "./table.ts";

/** A life under a scenario. */
export type Life = { readonly plan: Plan; readonly events: readonly TraceEvent[] };

/** Lives side by side: a row a month in which anything happened in one of them. */
export function livesTable(lives: readonly Life[], io: Io): string {
  const months = [...new Set(lives.flatMap(({ events }) => events.map(({ month }) => month)))].sort((a, b) => a - b);
  if (months.length === 0) return say(io, { zh: "没有事件", en: "Nothing happened" });
  const rows = months.map((month) => [
    formatMonth(month, io.lang),
    ...lives.map(({ events }) =>
      events
        .filter((event) => event.month === month)
        .map((event) => told(event, io))
        .join("\n"),
    ),
  ]);
  return textTable(["", ...lives.map(({ plan }) => say(io, plan.name))], rows);
}

function told({ text, alternatives = [] }: TraceEvent, io: Io): string {
  const others = alternatives.map((other) => `  ${say(io, other.text)} ${(100 * other.probability).toFixed(0)}%`);
  return [say(io, text), ...others].join("\n");
}

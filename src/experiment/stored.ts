import type { Comparison } from "./comparison.ts";

/** The comparison that a `comparison.json` holds; figures that don't exist, null in JSON, are NaN again. */
export function parseComparison(json: string): Comparison {
  return JSON.parse(json, (key, value) => (value === null && key !== "month" ? Number.NaN : value));
}

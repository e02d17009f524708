import type { PolicyEntry } from "../world/region.ts";
import { overlaps } from "./contradiction.ts";
import type { Policies } from "./entries.ts";
import type { Dimension, Targets } from "./target.ts";

/** Policies with others laid over them: a later entry replaces earlier ones of its instrument on its own rows and months only. */
export function layer(under: Policies, over: Policies, targets: Targets): Policies {
  const ids = [...new Set([...Object.keys(under), ...Object.keys(over)])].sort();
  return Object.fromEntries(ids.map((id) => [id, layerEntries(under[id] ?? [], over[id] ?? [], targets)]));
}

function layerEntries(under: readonly PolicyEntry[], over: readonly PolicyEntry[], targets: Targets): PolicyEntry[] {
  let entries = [...under];
  for (const entry of [...over].sort((a, b) => a.from - b.from)) {
    entries = [...entries.flatMap((each) => carve(each, entry, targets)), entry];
  }
  return entries.sort((a, b) => a.from - b.from);
}

/** What is left of an entry beside another: its months before and after, and its other rows meanwhile. */
function carve(entry: PolicyEntry, by: PolicyEntry, targets: Targets): PolicyEntry[] {
  const last = entry.to ?? Number.POSITIVE_INFINITY;
  const byLast = by.to ?? Number.POSITIVE_INFINITY;
  if (last <= by.from || byLast <= entry.from || !overlaps(entry.where, by.where)) return [entry];
  const months = { from: Math.max(entry.from, by.from), to: last <= byLast ? entry.to : by.to };
  return [
    ...(entry.from < by.from ? [{ ...entry, to: by.from }] : []),
    ...otherRows(entry.where, by.where, targets).map((where) => ({ ...entry, ...months, where })),
    ...(by.to !== null && last > byLast ? [{ ...entry, from: by.to }] : []),
  ];
}

/** The rows of one target outside another, as targets that don't overlap. */
function otherRows(where: PolicyEntry["where"], by: PolicyEntry["where"], targets: Targets): PolicyEntry["where"][] {
  const pieces: PolicyEntry["where"][] = [];
  let inside = where;
  for (const [dimension, ids] of Object.entries(by)) {
    const own = inside[dimension] ?? targets[dimension as Dimension].ids;
    const rest = own.filter((id) => !ids.includes(id));
    if (rest.length > 0) pieces.push({ ...inside, [dimension]: rest });
    inside = { ...inside, [dimension]: own.filter((id) => ids.includes(id)) };
  }
  return pieces;
}

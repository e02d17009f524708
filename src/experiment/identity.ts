import { createHash, type Hash } from "node:crypto";
import type { Plan } from "../world/plan.ts";
import { canonicalJson } from "./canonical.ts";

const digits = "abcdefghijklmnopqrstuvwxyz234567";

/** The sha256 of the parts as 16 base32 letters (80 bits). */
export function contentId(...parts: readonly string[]): string {
  return lettersOf(hashOf(parts));
}

function hashOf(parts: readonly string[], hash: Hash = createHash("sha256")): Hash {
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash;
}

function lettersOf(hash: Hash): string {
  const bytes = hash.digest();
  let id = "";
  for (let bit = 0; bit < 80; bit += 5) id += digits[(bytes.readUInt16BE(bit >> 3) >> (11 - (bit & 7))) & 31];
  return id;
}

const regions = new WeakMap<object, string>();

/** A plan's content without labels; the region, being large, by its hash. */
function planContent(plan: Plan): string {
  let region = regions.get(plan.region);
  if (region === undefined) {
    region = contentId(canonicalJson(plan.region));
    regions.set(plan.region, region);
  }
  return canonicalJson({ ...plan, region });
}

/** Name of a run by its content: engine, plan (months, scale and parameters are part of it) and seed. */
export function runId(engine: string, plan: Plan, seed: string): string {
  return contentId("run", engine, planContent(plan), seed);
}

/** The names of a plan's runs, by seed: those that `runId` gives, at the cost of the seed alone. */
export function runIds(engine: string, plan: Plan): (seed: string) => string {
  const hash = hashOf(["run", engine, planContent(plan)]);
  return (seed) => lettersOf(hashOf([seed], hash.copy()));
}

/** Name of a city burnt in under a plan, but for its seed. */
export function burnInId(engine: string, plan: Plan): string {
  return contentId("burn-in", engine, planContent(plan));
}

/** Name of a sweep by the engine, its scenarios and what it keeps; rows and replicates are no part of it, so that more of them repeat no run. */
export function sweepId(engine: string, plans: readonly Plan[], kept: unknown): string {
  return contentId("sweep", engine, ...plans.map(planContent), canonicalJson(kept));
}

/** Name of a comparison by its content; the number of pairs is no part of it, so that adding pairs repeats none. */
export function comparisonId(engine: string, plans: readonly Plan[], seed: string, drawn: readonly string[]): string {
  return contentId("compare", engine, ...plans.map(planContent), seed, ...drawn);
}

import { createHash } from "node:crypto";
import type { Plan } from "../world/plan.ts";
import { canonicalJson } from "./canonical.ts";

const digits = "abcdefghijklmnopqrstuvwxyz234567";

/** The sha256 of the parts as 16 base32 letters (80 bits). */
export function contentId(...parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  let bits = 0n;
  for (const byte of hash.digest().subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  let id = "";
  for (let shift = 75n; shift >= 0n; shift -= 5n) id += digits[Number((bits >> shift) & 31n)];
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

/** Name of a comparison by its content; the number of pairs is no part of it, so that adding pairs repeats none. */
export function comparisonId(engine: string, plans: readonly Plan[], seed: string, drawn: readonly string[]): string {
  return contentId("compare", engine, ...plans.map(planContent), seed, ...drawn);
}

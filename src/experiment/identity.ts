import { createHash, type Hash } from "node:crypto";
import type { Plan } from "../world/plan.ts";
import { Canonical, canonicalJson } from "./canonical.ts";

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

/** The names of a plan's runs under other parameters, by seed: those that `runId` gives, at the cost of what is new. */
export function runIds(engine: string, plan: Plan, parameters: Plan["parameters"]): (seed: string) => string {
  const all = parametersText(plan.parameters, parameters);
  const hash = hashOf(["run", engine, planContent({ ...plan, parameters: new Canonical(all) as never })]);
  return (seed) => lettersOf(hashOf([seed], hash.copy()));
}

type Fields = { readonly texts: readonly string[]; readonly places: ReadonlyMap<string, number> };
const known = new WeakMap<object, Fields>();
const fieldText = (key: string, value: number): string => `${JSON.stringify(key)}:${canonicalJson(value)}`;

/** Canonical JSON of some numbers by name with others in their place. */
function parametersText(base: Plan["parameters"], others: Plan["parameters"]): string {
  let fields = known.get(base);
  if (fields === undefined) {
    const keys = Object.keys(base).sort();
    const texts = keys.map((key) => fieldText(key, base[key]));
    fields = { texts, places: new Map(keys.map((key, i) => [key, i])) };
    known.set(base, fields);
  }
  const texts = [...fields.texts];
  for (const [key, value] of Object.entries(others)) {
    const at = fields.places.get(key);
    if (at === undefined) return canonicalJson({ ...base, ...others });
    texts[at] = fieldText(key, value);
  }
  return `{${texts.join(",")}}`;
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

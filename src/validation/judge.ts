import type { Text } from "../kernel/text.ts";
import { meanInterval } from "../stats/paired.ts";
import { type Fact, type FactClass, type Grounds, isMeasured, type Shown } from "./fact.ts";
import type { RunKind, Samples } from "./samples.ts";

/** What is said of a statement: met, missed, proven by a test, not modelled yet, or without a figure. */
export type Finding = "pass" | "fail" | "proven" | "not-modelled" | "no-figure";

/** One statement with what was found. */
export type Row = {
  readonly id: string;
  readonly class: FactClass;
  readonly statement: Text;
  readonly how: Text;
  readonly grounds: Grounds;
  readonly shown: Shown;
  readonly finding: Finding;
  /** Mean over replicates and its interval; null where there is none. */ readonly value: number | null;
  readonly interval: readonly [number, number] | null;
  readonly range: readonly [number | null, number | null] | null;
  readonly replicates: number;
  /** True where the interval reaches across an end of the range, so that the finding might turn with more runs. */
  readonly close: boolean;
  readonly missing?: Text;
  readonly proof?: string;
};

/** Level of the intervals of means. */
const LEVEL = 0.9;

/** What one replicate gave, by kind of run. */
export type Replicate = { readonly [K in RunKind]?: Samples[K] };

/** Holds a statement against the replicates in which its run was made. */
export function judge(fact: Fact, replicates: readonly Replicate[]): Row {
  const { id, statement, how, grounds } = fact;
  const about = { id, class: fact.class, statement, how, grounds };
  const nothing = { value: null, interval: null, range: null, replicates: 0, close: false };
  if ("proof" in fact) return { ...about, ...nothing, shown: "number", finding: "proven", proof: fact.proof };
  if (!isMeasured(fact))
    return { ...about, ...nothing, shown: "number", finding: "not-modelled", missing: fact.missing };
  const { shown, range } = fact;
  const values = replicates
    .filter((replicate) => replicate[fact.run] !== undefined)
    .map((replicate) => fact.measure(replicate as Samples))
    .filter(Number.isFinite);
  const ends = [finite(range[0]), finite(range[1])] as const;
  if (values.length === 0) return { ...about, ...nothing, shown, range: ends, finding: "no-figure" };
  const found = meanInterval(values, LEVEL);
  const [estimate, low, high] = [found.estimate, found.low, found.high].map(settled) as [number, number, number];
  // A sign is met strictly: nothing at all is no rise.
  const sign = !(Number.isFinite(range[0]) && Number.isFinite(range[1]));
  const holds = (x: number) => (sign ? x > range[0] && x < range[1] : x >= range[0] && x <= range[1]);
  const inside = holds(estimate);
  const known = Number.isFinite(low) && Number.isFinite(high);
  return {
    ...about,
    shown,
    range: ends,
    finding: inside ? "pass" : "fail",
    value: estimate,
    interval: known ? [low, high] : null,
    replicates: values.length,
    close: known && (inside ? !(holds(low) && holds(high)) : low <= range[1] && high >= range[0]),
  };
}

/** A mean without its last digits, in which sums err: that of values which all lie on an end of the range lies on it too. */
const settled = (x: number): number => Number(x.toPrecision(12));

const finite = (x: number): number | null => (Number.isFinite(x) ? x : null);

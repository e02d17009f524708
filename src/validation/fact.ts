import type { Text } from "../kernel/text.ts";
import type { Samples } from "./samples.ts";

/** C calibration target, V validation (calibration never sees it), T verification of the code, I input. */
export type FactClass = "C" | "V" | "T" | "I";

/** How a figure is printed: as a percentage, as percentage points, as yuan, or as a plain number. */
export type Shown = "percent" | "points" | "yuan" | "number";

/** Where a range comes from: something published, or a judgement with its reason. */
export type Grounds = { readonly kind: "published" | "assumed"; readonly text: Text };

type Stated<C extends FactClass> = {
  readonly id: string;
  readonly class: C;
  readonly statement: Text;
  /** How it is measured. */ readonly how: Text;
  readonly grounds: Grounds;
};

/** A statement with a range, measured on one kind of run. */
export type Measured<C extends FactClass = FactClass> = Stated<C> & {
  readonly range: readonly [number, number];
  readonly shown: Shown;
  readonly run: keyof Samples;
  readonly measure: (samples: Samples) => number;
};

/** A statement that a test of this project proves, each time it is run. */
export type Proven<C extends FactClass = FactClass> = Stated<C> & { readonly proof: string };

/** A statement that the model can't yet speak to, and why. */
export type NotModelled<C extends FactClass = FactClass> = Stated<C> & { readonly missing: Text };

/** A statement about the world or the code that a credible baseline meets. */
export type Fact<C extends FactClass = FactClass> = Measured<C> | Proven<C> | NotModelled<C>;

/** A measured statement on one kind of run; `measure` sees that run alone. */
export function measured<C extends FactClass, R extends keyof Samples>(
  fact: Stated<C> & {
    readonly range: readonly [number, number];
    readonly shown: Shown;
    readonly run: R;
    readonly measure: (sample: Samples[R]) => number;
  },
): Measured<C> {
  return { ...fact, measure: (samples) => fact.measure(samples[fact.run]) };
}

/** True of statements that a run measures. */
export const isMeasured = <C extends FactClass>(fact: Fact<C>): fact is Measured<C> => "measure" in fact;

/** Something published: authors, year, title and place, or the body and its series. */
export const published = (zh: string, en: string): Grounds => ({ kind: "published", text: { zh, en } });

/** A judgement, with what it rests on. */
export const assumed = (zh: string, en: string): Grounds => ({ kind: "assumed", text: { zh, en } });

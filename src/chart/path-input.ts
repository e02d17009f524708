import type { Ends, Frame } from "./input.ts";

/** Yearly levels of a package, or of the baseline where `package` is absent. */
export type PathLine = { readonly package?: string; readonly points: readonly { year: number; value: number }[] };

/** Yearly differences of a package from the baseline; `clear` says when they can be told from zero, at which year if ever. */
export type PathDifference = {
  readonly package: string;
  readonly points: readonly ({ readonly year: number } & Ends)[];
  readonly clear: { readonly year: number | null; readonly label: string };
};

/** One indicator through time. */
export type PathInput = Frame & {
  readonly unit: string;
  readonly differenceUnit: string;
  readonly lines: readonly PathLine[];
  readonly differences: readonly PathDifference[];
};

import type { Programme } from "./education.ts";
import type { Person } from "./persons.ts";
import type { World } from "./world.ts";

/** What the one who stands before an admission sees: programmes offered, what all from their place see in them, and seats left. */
export type Admission = {
  readonly level: number;
  readonly offered: readonly Programme[];
  readonly common: readonly number[];
  readonly left: Int32Array;
  /** Whether an articulated place binds them to their field. */ readonly bound: boolean;
  readonly first: Programme;
  readonly taken: Programme;
  readonly rank: number;
  readonly of: number;
};

/** How one of a cohort of 15 stood before academic and vocational school. */
export type Division = {
  /** Values of the tracks but for taste. */ readonly plain: ArrayLike<number>;
  readonly wanted: number;
  readonly taken: number;
  readonly rank: number;
  readonly of: number;
  readonly seats: number;
};

/** Stands beside decisions in which many take part, for those whose lives are followed; it changes nothing. In ordinary runs there is none. */
export type Witness = {
  /** Whether the person with a key is followed. */ follows(key: number): boolean;
  divided(world: World, p: Person, at: Division): void;
  admitted(world: World, p: Person, at: Admission): void;
  /** Called before and after seekers apply, in the open market and at fairs, while the desk still shows who applied where. */
  applying(world: World, by: "search" | "fair", ordinal: number, over: boolean): void;
};

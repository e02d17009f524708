import type { ParameterSpec } from "../kernel/parameter.ts";
import type { Text } from "../kernel/text.ts";
import type { School } from "../world/education.ts";
import type { Firm } from "../world/firms.ts";
import type { Government, HelpClass, Park } from "../world/governments.ts";
import type { helpReasons } from "../world/money.ts";
import type { World } from "../world/world.ts";

/** How strong the evidence of an effect is: A causal in China, B causal elsewhere, C association, D judgement. */
export type Evidence = "A" | "B" | "C" | "D";

/** Pays fen from the government of a row to firms, households or schools. */
export type Pay = (government: Government, to: "firms" | "households" | "schools", fen: number) => void;

/** Values of an instrument's parameters under one entry. */
export type Dose = Readonly<Record<string, number>>;

/** What an instrument does with rows of the table it acts on. */
export type Acts<Row> = {
  /** Adds an entry's dose to the levers of its rows. */
  readonly promise: (world: World, rows: readonly Row[], dose: Dose, month: number) => void;
  /** Pays what the rows have come to be owed this month. */
  readonly settle: (world: World, rows: readonly Row[], dose: Dose, month: number, pay: Pay) => void;
};

type Declared = {
  readonly id: (typeof helpReasons)[number]["id"];
  readonly evidence: Evidence;
  /** Indicators it is meant for. */ readonly aims: readonly string[];
  readonly name: Text;
  readonly purpose: Text;
  readonly basis: Text;
  /** Columns through which alone it meets behaviour. */ readonly levers: readonly string[];
  readonly parameters: Readonly<Record<string, ParameterSpec>>;
  /** Months of the year in which it promises and settles; every month where none are named. */
  readonly months?: { readonly promise: readonly number[]; readonly settle: readonly number[] };
};

/** A policy instrument: it promises quantities to firms, parks, schools or classes of persons through levers, and settles what is then owed. */
export type Instrument = Declared &
  (
    | ({ readonly on: "firms" } & Acts<Firm>)
    | ({ readonly on: "help" } & Acts<HelpClass>)
    | ({ readonly on: "parks" } & Acts<Park>)
    | ({ readonly on: "schools" } & Acts<School>)
  );

/** Declares an instrument. */
export const instrument = (declaration: Instrument): Instrument => declaration;

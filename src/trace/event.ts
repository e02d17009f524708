import type { Text } from "../kernel/text.ts";
import type { Person } from "../world/persons.ts";
import type { World } from "../world/world.ts";

/** One way a decision could go: its chance as things stood, and whether it went so; `refused` where it was wanted and not to be had. */
export type Alternative = {
  readonly id: string;
  readonly text: Text;
  readonly probability: number;
  readonly chosen: boolean;
  readonly refused?: boolean;
};

/** A decision, or a hazard met: all ways it could go, whose chances sum to one. `luck` says what the chances are over. */
export type Choice = {
  readonly id: string;
  readonly question: Text;
  readonly alternatives: readonly Alternative[];
  /** What else the person knew. */ readonly notes?: readonly Text[];
};

/** One moment of a life: what happened, if anything a reader would be told, and the decisions behind it. */
export type TraceEvent = {
  readonly month: number;
  /** The process in which it happened. */ readonly process: string;
  /** Age in whole years. */ readonly age: number;
  readonly text?: Text;
  readonly choices: readonly Choice[];
};

/** An alternative before it is known which was taken. */
export type Option = Omit<Alternative, "chosen">;

/** A decision about to be made, and how to read afterwards which way it went. */
export type Ask = {
  readonly id: string;
  readonly question: Text;
  /** Its options; where only what happens tells whether there was a decision, they are asked for afterwards, and none means there was none. */
  readonly options: readonly Option[] | ((world: World) => readonly Option[]);
  readonly notes?: readonly Text[];
  /** Id of the option that was taken. */ readonly taken: (world: World, p: Person) => string;
};

/** Tells of decisions made by one process: those that can be foretold before it runs, and those read when it has run. */
export type Teller = {
  readonly process: string;
  readonly before?: (world: World, p: Person, month: number) => readonly Ask[];
  readonly after?: (world: World, p: Person, month: number) => readonly Ask[];
};

/** Decisions whose outcomes are known. */
export const answers = (asks: readonly Ask[], world: World, p: Person): Choice[] =>
  asks.flatMap((ask) => {
    const options = typeof ask.options === "function" ? ask.options(world) : ask.options;
    return options.length === 0 ? [] : [settled({ ...ask, options }, ask.taken(world, p))];
  });

type Settling = Omit<Ask, "taken" | "options"> & { readonly options: readonly Option[] };

/** A decision whose outcome is known. */
export const settled = ({ id, question, options, notes }: Settling, taken: string): Choice => ({
  id,
  question,
  alternatives: options.map((option) => ({ ...option, chosen: option.id === taken })),
  ...(notes && notes.length > 0 ? { notes } : {}),
});

/** An option. */
export const option = (id: string, zh: string, en: string, probability: number): Option => ({
  id,
  text: { zh, en },
  probability,
});

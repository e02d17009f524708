import { fault } from "../kernel/fault.ts";
import type { Text } from "../kernel/text.ts";

/** Throws the fault `bad-statistic`, exit 2, unless what a method asks of its input holds. */
export function demand(holds: boolean, text: Text, got?: unknown): asserts holds {
  if (!holds) fault("bad-statistic", text, got === undefined ? {} : { got: String(got) });
}

/** Throws unless n is a whole number of at least `least`. */
export function demandCount(n: number, least: number, what: Text): void {
  const text = {
    zh: `${what.zh}应为不小于${least}的整数`,
    en: `${what.en} must be a whole number of at least ${least}`,
  };
  demand(Number.isInteger(n) && n >= least, text, n);
}

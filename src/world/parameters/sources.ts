import type { Source } from "../../kernel/parameter.ts";
import type { Text } from "../../kernel/text.ts";

/** A number chosen by judgement; `why` says on what grounds, and reports count it as assumed. */
export const assumed = (why: Text): Source => ({ kind: "assumed", title: "Assumed", why });

/** A number set so that the simulated city meets the fact named. */
export const calibrated = (fact: Text): Source => ({ kind: "calibrated", title: "Calibrated", why: fact });

/** A number written in a law or regulation; `why` says how, where one document doesn't show it. */
export const law = (title: string, number: string, why?: Text): Source => ({
  kind: "law",
  title,
  number,
  ...(why && { why }),
});

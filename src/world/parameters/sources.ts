import type { Source } from "../../kernel/parameter.ts";

/** A number chosen by judgement; `why` says on what grounds, and reports count it as assumed. */
export const assumed = (en: string, zh = en): Source => ({ kind: "assumed", title: "Assumed", why: { zh, en } });

/** A number set so that the simulated city meets the fact named. */
export const calibrated = (en: string, zh = en): Source => ({ kind: "calibrated", title: "Calibrated", why: { zh, en } });

/** A number taken from published work or statistics. */
export const published = (title: string): Source => ({ kind: "data", title });

/** A number written in a law or regulation. */
export const law = (title: string, number: string): Source => ({ kind: "law", title, number });

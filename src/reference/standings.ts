import type { Standing } from "./coverage.ts";

/** Mechanism id → what stands for it in the model; a row that isn't here is not represented yet. */
export const standings: Readonly<Record<string, Standing>> = {};

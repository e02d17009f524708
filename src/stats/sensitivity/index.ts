export { type FastIndices, fastIndices } from "./fast.ts";
export { type MorrisEffect, morrisEffects } from "./morris.ts";
export { type SobolIndices, sobolIndices } from "./sobol.ts";

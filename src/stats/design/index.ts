export { type Design, type DesignRow, type Outcomes, outcomesOf } from "./design.ts";
export { type FastDesign, fastCurves } from "./fast.ts";
export { fullFactorial, listed, oneAtATime } from "./grid.ts";
export type { Groups } from "./groups.ts";
export { latinHypercube } from "./latin.ts";
export { type MorrisDesign, morrisTrajectories } from "./morris.ts";
export { rowsPerBase, type SaltelliDesign, saltelli } from "./saltelli.ts";
export { inUnits } from "./scale.ts";
export { sobolDimensions, sobolSequence } from "./sobol.ts";

export { type FactorialEffect, factorialEffects } from "./factorial.ts";
export { dividends, shapley } from "./shapley.ts";
export { type Combinations, combinationsOf, mostParts } from "./subsets.ts";

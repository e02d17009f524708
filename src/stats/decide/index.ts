export { type Decision, decisions, incremental, normalEvpi } from "./acceptability.ts";
export { presentValue } from "./discount.ts";
export { frontier, type Means, type Standing } from "./frontier.ts";
export { type Criterion, type RobustnessOptions, regrets, robustness } from "./robustness.ts";
export { meanNetBenefits, netBenefits, type Strategy } from "./strategies.ts";

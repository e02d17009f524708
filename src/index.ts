/** What notebooks and other programs may use; nothing here prints or ends the process. */

export type { CompareOptions } from "./experiment/compare.ts";
export type { Comparison, Interval, Outcome, Verdict } from "./experiment/comparison.ts";
export { collect, compare, forecast, run, sweep } from "./experiment/main.ts";
export type { Run, RunOptions } from "./experiment/single.ts";
export type { Collected, CollectOptions } from "./experiment/sweep/collect.ts";
export type { Forecast } from "./experiment/sweep/estimate.ts";
export type { SweepProgress } from "./experiment/sweep/make.ts";
export type { SweepOptions, Swept } from "./experiment/sweep/sweep.ts";
export type { Indicator } from "./indicator/indicator.ts";
export { indicators } from "./indicator/registry.ts";
export { formatMonth, month } from "./kernel/calendar.ts";
export { describeFault, Fault } from "./kernel/fault.ts";
export type { Lang, Text } from "./kernel/text.ts";
export type { Instrument } from "./policy/instrument.ts";
export { instruments as policies } from "./policy/registry.ts";
export { answer } from "./report/answer/answer.ts";
export { viewOf } from "./report/view.ts";
export type { Observer, RunResult } from "./run.ts";
export { branchOff, burnIn, simulate } from "./run.ts";
export { type BalanceRow, checkBalances } from "./scenario/balance.ts";
export type { Experiment } from "./scenario/experiment/experiment.ts";
export { loadExperiment } from "./scenario/experiment/load.ts";
export { loadRegion } from "./scenario/region.ts";
export { loadScenario } from "./scenario/scenario.ts";
export type { Plan } from "./world/plan.ts";
export type { Region } from "./world/region.ts";

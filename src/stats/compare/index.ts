export { type MaxT, maxT } from "./max-t.ts";
export { jeffreysInterval, positiveInterval } from "./share.ts";
export { type TwoWay, type TwoWayOptions, twoWay } from "./two-way.ts";
export { fewestPairs, type Look, lookAt, type StoppingRule } from "./until.ts";
export { welchInterval, welchP } from "./welch.ts";

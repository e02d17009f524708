export { betaQuantile, betaShare, logGamma } from "./beta.ts";
export { bootstrapInterval, type Resampling } from "./bootstrap.ts";
export * from "./compare/index.ts";
export { varianceReduction } from "./coupling.ts";
export * from "./decide/index.ts";
export * from "./design/index.ts";
export { atShare, checkDistribution, type Distribution, shareAtOrBelow } from "./distribution.ts";
export { benjaminiHochberg } from "./false-discovery.ts";
export { holm } from "./holm.ts";
export { type Interval, noInterval } from "./interval.ts";
export {
  efficientVacancies,
  mismatchCorrected,
  mismatchIndex,
  mismatchNoise,
  pathWithoutMismatch,
  unemploymentWithoutMismatch,
} from "./mismatch.ts";
export { covariance, mean, variance } from "./moments.ts";
export { meanInterval, pairedDifferences, pairedP } from "./paired.ts";
export { quantile } from "./quantile.ts";
export { ratioInterval } from "./ratio.ts";
export { realSizeInterval } from "./real-size.ts";
export { type Fit, Regression, slope } from "./regression.ts";
export * from "./sensitivity/index.ts";
export { blockMeans, correlation, loopArea, withoutSeason, withoutTrend } from "./series.ts";
export { skewedInterval, skewedP, skewness, skewReach } from "./skew.ts";
export { sharePositive, spreadInterval } from "./spread.ts";
export { studentCdf, studentQuantile } from "./student.ts";
export { tailExponent } from "./tail.ts";
export { type Verdict, verdictOf } from "./verdict.ts";
export * from "./why/index.ts";

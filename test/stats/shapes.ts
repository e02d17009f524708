import seedrandom from "seedrandom";
import { normals } from "./normal.ts";

/** Kinds of differences that statistics are calibrated on, of mean 0 and spread 1; skewness 2 and 1.75, and 9 for the kurtosis of t₅. */
export const shapes = ["normal", "uniform", "exponential", "lognormal", "t5"] as const;
export type Shape = (typeof shapes)[number];

const SIGMA = 0.5;
const centre = Math.exp((SIGMA * SIGMA) / 2);
const spread = centre * Math.sqrt(Math.exp(SIGMA * SIGMA) - 1);

/** A source of draws of a kind, named by its seed. */
export function drawsOf(shape: Shape, seed: string): () => number {
  const normal = normals(seed);
  const next = seedrandom(`${seed} uniform`);
  return {
    normal,
    uniform: () => Math.sqrt(12) * (next() - 0.5),
    exponential: () => -Math.log(1 - next()) - 1,
    lognormal: () => (Math.exp(SIGMA * normal()) - centre) / spread,
    t5: () => {
      let squares = 0;
      for (let i = 0; i < 5; i++) squares += normal() ** 2;
      return (normal() * Math.sqrt(3)) / Math.sqrt(squares);
    },
  }[shape];
}

import { draw, drawKey, seedWords } from "../src/kernel/random.ts";
import { type Measured, time } from "./measure.ts";

const DRAWS = 4_000_000;

/** Nanoseconds of one keyed draw in a loop over agents. */
export function measureDraws(): Measured {
  const { k0, k1 } = drawKey(seedWords("bench"), 1, 324);
  let sum = 0;
  const milliseconds = time(5, () => {
    for (let key = 0; key < DRAWS; key++) sum = (sum + draw(k0, k1, key)) | 0;
  });
  if (sum === 0) throw new Error("the draws cancel out");
  return { id: "draw", value: (milliseconds * 1e6) / DRAWS, unit: "ns" };
}

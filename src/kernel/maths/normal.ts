import { exp } from "./exp.ts";

const ROOT_2PI = 2.5066282746310007;

/** The standard normal distribution function, within 1e-15 absolute; after West (2005), Better approximations to cumulative normal functions. */
export function normalCdf(x: number): number {
  if (Number.isNaN(x)) return x;
  const z = x < 0 ? 0 - x : x;
  let tail = 0;
  if (z <= 37) {
    const e = exp(-0.5 * z * z);
    if (z < 7.07106781186547) {
      const a =
        (((((0.0352624965998911 * z + 0.700383064443688) * z + 6.37396220353165) * z + 33.912866078383) * z +
          112.079291497871) *
          z +
          221.213596169931) *
          z +
        220.206867912376;
      const b =
        ((((((0.0883883476483184 * z + 1.75566716318264) * z + 16.064177579207) * z + 86.7807322029461) * z +
          296.564248779674) *
          z +
          637.333633378831) *
          z +
          793.826512519948) *
          z +
        440.413735824752;
      tail = (e * a) / b;
    } else {
      tail = e / ((z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))))) * ROOT_2PI);
    }
  }
  return x > 0 ? 1 - tail : tail;
}

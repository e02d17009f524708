import { uniforms } from "../chance.ts";
import { demand, demandCount } from "../misuse.ts";
import type { Design, DesignRow } from "./design.ts";

/** An eFAST design: for each factor `curves` search curves of `samples` points, on which it swings `frequency` times and the others slowly. */
export type FastDesign = Design & {
  readonly kind: "efast";
  readonly curves: number;
  readonly samples: number;
  readonly frequency: number;
};

/** Harmonics of a factor's frequency that count as its own; four, as is usual. */
export const harmonics = 4;

/**
 * Search curves of the extended Fourier amplitude sensitivity test in the unit cube (Saltelli, Tarantola & Chan 1999), each
 * with random phases: `factors` × `curves` × `samples` rows. `samples` is odd and at least 65, so that the other factors'
 * frequencies stay apart from the factor's own. More curves contain the first ones.
 */
export function fastCurves(options: { factors: number; samples: number; curves?: number; seed: string }): FastDesign {
  const { factors, samples, curves = 1, seed } = options;
  demandCount(factors, 2, { zh: "因素个数", en: "The number of factors" });
  demandCount(curves, 1, { zh: "曲线条数", en: "The number of curves" });
  const odd = Number.isInteger(samples) && samples % 2 === 1 && samples >= 4 * harmonics * harmonics + 1;
  demand(
    odd,
    { zh: "每条曲线的点数应为不小于65的奇数", en: "The samples of a curve must be odd and at least 65" },
    samples,
  );
  const frequency = Math.floor((samples - 1) / (2 * harmonics));
  const slowest = Math.floor(frequency / (2 * harmonics));
  const phase = uniforms(seed, "efast");
  const rows: DesignRow[] = [];
  for (let curve = 0; curve < curves; curve++) {
    for (let factor = 0; factor < factors; factor++) {
      const swings = Array.from({ length: factors }, (_, i) =>
        i === factor ? frequency : 1 + ((i < factor ? i : i - 1) % slowest),
      );
      for (let k = 0; k < samples; k++) {
        const point = swings.map((swing, i) => wave((swing * k) / samples + phase(curve * factors + factor, i)));
        rows.push({ id: `c${curve}.${factor}.${k}`, point });
      }
    }
  }
  return { kind: "efast", factors, inUnitCube: true, rows, curves, samples, frequency };
}

/** ½ + arcsin(sin 2πt)/π: a triangle wave of period 1 between 0 and 1. */
function wave(t: number): number {
  const turn = t - Math.floor(t);
  return turn < 0.25 ? 0.5 + 2 * turn : turn < 0.75 ? 1.5 - 2 * turn : 2 * turn - 1.5;
}

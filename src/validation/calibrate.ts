import { mean } from "../stats/moments.ts";
import type { Replicate } from "./judge.ts";
import type { Samples } from "./samples.ts";
import type { Target } from "./targets.ts";

/** A parameter the search may turn, between limits. */
export type Dial = { readonly id: string; readonly value: number; readonly low: number; readonly high: number };

/** Values by parameter id. */
export type Setting = Readonly<Record<string, number>>;

/** How far one target is from its range: 0 within it, 1 where it is missed by half the range's width. */
export type Miss = { readonly target: Target; readonly value: number; readonly miss: number };

/** A setting with what it gives. */
export type Trial = { readonly setting: Setting; readonly misses: readonly Miss[]; readonly distance: number };

/** How the search is made. */
export type Search = {
  readonly rounds: number;
  /** Relative step by which each dial is turned to see what it does. */ readonly step: number;
  readonly onTrial?: (trial: Trial, about: string) => void;
};

/** Weight of the distance from the middle of a range, by which the search prefers targets well met to those just met. */
const CENTRE = 0.05;

/** Width by which a sign that is missed is measured, in its own unit. */
const SIGN = 0.02;

/** The misses of targets in replicates; statements of other classes can't be given, and are refused where a cast forces them in. */
export function missesOf(targets: readonly Target[], replicates: readonly Replicate[]): Miss[] {
  for (const target of targets) if (target.class !== "C") throw new TypeError(`${target.id} is no calibration target`);
  return targets.map((target) => {
    const own = replicates.filter((replicate) => replicate[target.run] !== undefined);
    const value = mean(own.map((replicate) => target.measure(replicate as Samples)));
    const [low, high] = target.range;
    const half = Number.isFinite(low) && Number.isFinite(high) ? (high - low) / 2 : SIGN;
    const miss = value < low ? (value - low) / half : value > high ? (value - high) / half : 0;
    return { target, value, miss: Number.isFinite(value) ? miss : 0 };
  });
}

/** Residuals of least squares: the miss, and a little of the distance from the range's middle. */
function residualsOf(misses: readonly Miss[]): number[] {
  return misses.map(({ target: { range }, value, miss }) => {
    const half = (range[1] - range[0]) / 2;
    const off = Number.isFinite(half) && Number.isFinite(value) ? (value - range[0] - half) / half : 0;
    return miss + CENTRE * off;
  });
}

const squares = (values: readonly number[]): number => values.reduce((sum, x) => sum + x * x, 0);

/**
 * Looks for settings nearer to the targets by secant steps: each dial is turned a little in turn, and the step of
 * damped least squares (Levenberg 1944) on what that showed is tried at falling lengths. `evaluate` makes the
 * replicates of a setting; they are read by the targets alone.
 */
export async function calibrate(
  targets: readonly Target[],
  dials: readonly Dial[],
  evaluate: (setting: Setting) => Promise<readonly Replicate[]>,
  { rounds, step, onTrial }: Search,
): Promise<{ readonly start: Trial; readonly best: Trial }> {
  const trial = async (setting: Setting, about: string): Promise<Trial> => {
    const misses = missesOf(targets, await evaluate(setting));
    const made = { setting, misses, distance: squares(residualsOf(misses)) };
    onTrial?.(made, about);
    return made;
  };
  const start = await trial(Object.fromEntries(dials.map(({ id, value }) => [id, value])), "start");
  let best = start;
  for (let round = 0; round < rounds; round++) {
    const before = best;
    const columns: number[][] = [];
    const base = residualsOf(before.misses);
    for (const dial of dials) {
      const turned = turn(dial, before.setting, step);
      const shown = await trial({ ...before.setting, [dial.id]: turned.value }, `${dial.id} ${turned.value}`);
      columns.push(residualsOf(shown.misses).map((r, i) => (r - base[i]) / turned.by));
      if (shown.distance < best.distance) best = shown;
    }
    for (const length of [1, 0.5, 0.25]) {
      const steps = dampedStep(columns, base, 0.1 * length);
      const setting = Object.fromEntries(
        dials.map((dial, i) => [dial.id, turn(dial, before.setting, length * clipped(steps[i])).value]),
      );
      const made = await trial(setting, `step ${length}`);
      if (made.distance < best.distance) best = made;
      if (made.distance < before.distance) break;
    }
    if (best === before) break;
  }
  return { start, best };
}

/** Steps longer than half again are not trusted to be linear. */
const clipped = (step: number): number => Math.max(-0.4, Math.min(0.4, step));

/** A dial turned by a share of its value, within its limits; `by` is the share it really moved. */
function turn(dial: Dial, setting: Setting, step: number): { readonly value: number; readonly by: number } {
  const from = setting[dial.id];
  const unit = from === 0 ? (dial.high - dial.low) / 10 : from;
  const place = (x: number) => Number(Math.max(dial.low, Math.min(dial.high, x)).toPrecision(4));
  let value = place(from + step * unit);
  if (value === from) value = place(from - step * unit);
  return { value, by: (value - from) / unit || step };
}

/** The step of damped least squares, by Gauss–Seidel on the normal equations. */
function dampedStep(columns: readonly (readonly number[])[], residuals: readonly number[], damping: number): number[] {
  const product = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + x * b[i], 0);
  const steps = columns.map(() => 0);
  const left = [...residuals];
  const sizes = columns.map((column) => product(column, column));
  const scale = damping * mean(sizes.length > 0 ? sizes : [1]) + 1e-9;
  for (let sweep = 0; sweep < 200; sweep++) {
    columns.forEach((column, j) => {
      const change = -(product(column, left) + scale * steps[j]) / (sizes[j] + scale);
      steps[j] += change;
      column.forEach((x, i) => {
        left[i] += change * x;
      });
    });
  }
  return steps;
}

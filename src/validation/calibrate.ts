import { mean } from "../stats/moments.ts";
import type { Replicate } from "./judge.ts";
import type { Samples } from "./samples.ts";
import { dampedStep, learned, squares } from "./secant.ts";
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
  /** Share of its value by which each dial is turned to see what it does. */ readonly step: number;
  readonly onTrial?: (trial: Trial, about: string) => void;
};

/** Weight of the distance from the middle of a range, by which the search prefers targets well met to those just met. */
const CENTRE = 0.1;

/** Width by which a sign that is missed is measured, in its own unit. */
const SIGN = 0.02;

/** A target without a figure, as where runs fail, is missed by this much. */
const UNKNOWN = 10;

/** Steps longer than this share of a dial's value are not trusted to be linear. */
const LONGEST = 0.4;

/** Damping of the step relative to the mean size of what dials do, at first, and what is left of it after a step that led nearer. */
const DAMPING = 0.1;
const EASED = 0.5;

/** The misses of targets in replicates; statements of other classes can't be given, and are refused where a cast forces them in. */
export function missesOf(targets: readonly Target[], replicates: readonly Replicate[]): Miss[] {
  for (const target of targets) if (target.class !== "C") throw new TypeError(`${target.id} is no calibration target`);
  return targets.map((target) => {
    const own = replicates.filter((replicate) => replicate[target.run] !== undefined);
    const value = mean(own.map((replicate) => target.measure(replicate as Samples)));
    const [low, high] = target.range;
    const half = Number.isFinite(low) && Number.isFinite(high) ? (high - low) / 2 : SIGN;
    const miss = value < low ? (value - low) / half : value > high ? (value - high) / half : 0;
    return { target, value, miss: Number.isFinite(value) ? miss : UNKNOWN };
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

/**
 * Looks for settings nearer to the targets: each dial is turned a little in turn; then the step of damped least
 * squares (Levenberg 1944) on what is known of the dials is tried at falling lengths, and every trial teaches more of
 * them (Broyden 1965), until none is nearer; then dials are turned anew. `evaluate` makes the replicates of a setting; they are read by the targets alone.
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
  const turnEach = async (from: Trial): Promise<number[][]> => {
    const base = residualsOf(from.misses);
    const columns: number[][] = [];
    for (const dial of dials) {
      const setting = { ...from.setting, [dial.id]: turned(dial, from.setting, step) };
      const made = await trial(setting, `${dial.id} ${setting[dial.id]}`);
      const [by] = sharesOf([dial], from.setting, setting);
      columns.push(residualsOf(made.misses).map((r, i) => (by === 0 ? 0 : (r - base[i]) / by)));
      if (made.distance < best.distance) best = made;
    }
    return columns;
  };
  let columns: number[][] | undefined;
  let stale = false;
  let damping = DAMPING;
  for (let round = 1; round <= rounds; round++) {
    if (columns === undefined) {
      columns = await turnEach(best);
      stale = false;
    }
    const from = best;
    const base = residualsOf(from.misses);
    for (const length of [1, 0.5, 0.25]) {
      const setting = stepped(dials, from.setting, dampedStep(columns, base, damping), length);
      const made = await trial(setting, `round ${round}, step ${length}`);
      const found = residualsOf(made.misses).map((r, i) => r - base[i]);
      columns = learned(columns, sharesOf(dials, from.setting, setting), found);
      if (made.distance < best.distance) best = made;
      damping *= made.distance < from.distance ? EASED : 1;
      if (made.distance < from.distance) break;
    }
    if (best === from && !stale) break;
    if (best === from) columns = undefined;
    stale = true;
  }
  return { start, best };
}

/** A setting moved by a part of a step, no dial by more than a share of its value. */
const stepped = (dials: readonly Dial[], from: Setting, step: readonly number[], length: number): Setting =>
  Object.fromEntries(
    dials.map((dial, i) => {
      const most = LONGEST * Math.min(dial.high - dial.low, Math.max(unitOf(dial), Math.abs(from[dial.id])));
      const by = Math.max(-most, Math.min(most, step[i] * unitOf(dial)));
      return [dial.id, placed(dial, from[dial.id] + length * by)];
    }),
  );

/** What a share of a dial means: of its value at the start or of its range, whichever is less; of a tenth of the range where the value is 0. */
const unitOf = ({ value, low, high }: Dial): number =>
  value === 0 ? (high - low) / 10 : Math.min(Math.abs(value), high - low);

/** A value within a dial's limits, to four figures. */
const placed = ({ low, high }: Dial, x: number): number => Number(Math.max(low, Math.min(high, x)).toPrecision(4));

/** A dial turned by a share of its value, the other way at its limit. */
function turned(dial: Dial, setting: Setting, step: number): number {
  const from = setting[dial.id];
  const value = placed(dial, from + step * unitOf(dial));
  return value === from ? placed(dial, from - step * unitOf(dial)) : value;
}

/** By which shares dials differ between two settings. */
const sharesOf = (dials: readonly Dial[], from: Setting, to: Setting): number[] =>
  dials.map((dial) => (to[dial.id] - from[dial.id]) / unitOf(dial));

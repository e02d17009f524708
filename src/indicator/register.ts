import { moyOf } from "../kernel/calendar.ts";
import { never, noCluster, type Person, status } from "../world/persons.ts";
import type { World } from "../world/world.ts";

/** Graduates of schools here who did not go on studying and are alive, counted so many months after their July. */
export type Cohort = {
  /** Of each kind, by level (1–3) × origin (local, other): [level * 2 + origin]. */
  readonly all: Int32Array;
  readonly here: Int32Array;
  readonly employedHere: Int32Array;
  readonly working: Int32Array;
  readonly employees: Int32Array;
  /** Those here who have worked since, and of them those who have left a post. */ readonly started: Int32Array;
  readonly left: Int32Array;
  readonly trained: Int32Array;
  readonly matched: Int32Array;
  readonly pay: Float64Array;
  /** Months until the first work of those who live here, at most the age read. */ readonly waited: Int32Array;
};

/** Cohorts by the age in months at which they are read this month. */
export type Register = ReadonlyMap<number, Cohort>;

/** Ages in months that the cohort of a July reaches, by month of the year. */
const ages: Readonly<Record<number, readonly number[]>> = { 9: [2], 1: [6], 7: [12, 36, 60] };

/** Reads the cohorts that come of age this month. */
export function readRegisters(world: World, month: number): Register {
  const due = ages[moyOf(month)];
  const register = new Map<number, Cohort>();
  if (!due) return register;
  for (const age of due) register.set(age, emptyCohort());
  const { persons, lists, geometry } = world;
  for (let p = 0 as Person; p < lists.personEnd; p++) {
    const cohort = register.get(month - persons.graduated[p]);
    const s = persons.status[p];
    if (!cohort || persons.school[p] < 0 || s === status.gone || persons.cluster[p] === noCluster) continue;
    const at = persons.level[p] * 2 + (persons.origin[p] < geometry.places ? 0 : 1);
    cohort.all[at]++;
    const here = persons.home[p] < geometry.places;
    const working = s === status.employed || s === status.ownAccount;
    if (here) cohort.here[at]++;
    if (here) cohort.waited[at] += waitedFor(world, p, month);
    if (working) cohort.working[at]++;
    if (s === status.employed) cohort.employees[at]++;
    if (here && (working || persons.experience[p] > 0)) cohort.started[at]++;
    if (here && persons.experience[p] > 0) cohort.left[at]++;
    if (here && working) cohort.employedHere[at]++;
    if (here && s === status.employed) {
      cohort.trained[at]++;
      cohort.pay[at] += persons.wage[p];
      if (geometry.clusterOf[persons.occupation[p]] === persons.cluster[p]) cohort.matched[at]++;
    }
  }
  return register;
}

function waitedFor({ persons }: World, p: Person, month: number): number {
  const start = persons.firstWork[p] === never ? month : persons.firstWork[p];
  return Math.max(0, start - persons.graduated[p]);
}

function emptyCohort(): Cohort {
  const counts = () => new Int32Array(8);
  return {
    all: counts(),
    here: counts(),
    employedHere: counts(),
    working: counts(),
    employees: counts(),
    started: counts(),
    left: counts(),
    trained: counts(),
    matched: counts(),
    pay: new Float64Array(8),
    waited: counts(),
  };
}

/** Sum of a cohort's counts over levels from–to and origins (0 local, 1 other, −1 both). */
export function total(counts: Int32Array | Float64Array, from = 1, to = 3, origin = -1): number {
  let sum = 0;
  for (let level = from; level <= to; level++) {
    if (origin !== 1) sum += counts[level * 2];
    if (origin !== 0) sum += counts[level * 2 + 1];
  }
  return sum;
}

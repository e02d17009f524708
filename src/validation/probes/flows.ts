import { log } from "../../kernel/maths.ts";
import { type Person, status } from "../../world/persons.ts";
import type { World } from "../../world/world.ts";
import { copied } from "./shares.ts";

/** Residents' moves between states in each month, counted from one month's end to the next. */
export type Flows = {
  /** Employees, and unemployed residents, at the end of the month before. */ readonly employees: number[];
  readonly unemployed: number[];
  /** From unemployment into a post, and into any work. */ readonly hired: number[];
  readonly found: number[];
  /** From one post to another, and out of posts into unemployment. */ readonly changed: number[];
  readonly lost: number[];
  /** Mean log pay of those hired from unemployment, log yuan, level of post held constant, two years of work or more. */ readonly hiredPay: number[];
  /** Hires from unemployment by cluster of the post, all months. */ readonly hiredInto: number[];
  /** Moves out of and into the region over all months, by age in years up to 69. */ readonly outAt: number[];
  readonly inAt: number[];
};

const AGES = 70;

/** Months of work from which pay counts, so that the season of graduation does not. */
const SEASONED = 24;

/** Remembers each person's state of the month before. */
export class FlowProbe {
  readonly flows: Flows = {
    employees: [],
    unemployed: [],
    hired: [],
    found: [],
    changed: [],
    lost: [],
    hiredPay: [],
    hiredInto: [],
    outAt: Array.from({ length: AGES }, () => 0),
    inAt: Array.from({ length: AGES }, () => 0),
  };
  #key = new Float64Array(0);
  #status = new Float64Array(0);
  #home = new Float64Array(0);
  #since = new Float64Array(0);
  #end = 0;

  /** Remembers the world as it stands, to count the moves of the month to come. */
  start(world: World): void {
    const { persons, lists, geometry } = world;
    this.#key = copied(persons.key);
    this.#status = copied(persons.status);
    this.#home = copied(persons.home);
    this.#since = copied(persons.since);
    this.#end = lists.personEnd;
    if (this.flows.hiredInto.length === 0)
      this.flows.hiredInto.push(...Array.from({ length: geometry.clusters }, () => 0));
  }

  /** Counts what the month just lived changed, and remembers the state it left. */
  read(world: World, month: number): void {
    const { persons, geometry } = world;
    const f = this.flows;
    const places = geometry.places;
    let [employees, unemployed, hired, found, changed, lost] = [0, 0, 0, 0, 0, 0];
    const pay = [0, 0, 0, 0];
    const paid = [0, 0, 0, 0];
    for (let p = 0 as Person; p < this.#end; p++) {
      const before = this.#status[p];
      if (before === status.gone || persons.key[p] !== this.#key[p]) continue;
      const wasHere = this.#home[p] < places;
      const now = persons.status[p];
      const isHere = now !== status.gone && persons.home[p] < places;
      if (wasHere !== isHere && now !== status.gone) {
        const age = Math.min(AGES - 1, Math.floor((month - persons.born[p]) / 12));
        (wasHere ? f.outAt : f.inAt)[age]++;
      }
      if (!wasHere) continue;
      if (before === status.employed) {
        employees++;
        if (isHere && now === status.employed && persons.since[p] === month && this.#since[p] !== month) changed++;
        if (isHere && now === status.unemployed) lost++;
      } else if (before === status.unemployed) {
        unemployed++;
        if (!isHere) continue;
        if (now === status.employed) {
          const o = persons.occupation[p];
          hired++;
          f.hiredInto[geometry.clusterOf[o]]++;
          if (persons.experience[p] >= SEASONED) {
            pay[geometry.levelOf[o]] += log(persons.wage[p] / 100);
            paid[geometry.levelOf[o]]++;
          }
        }
        if (now === status.employed || now === status.ownAccount) found++;
      }
    }
    f.employees.push(employees);
    f.unemployed.push(unemployed);
    f.hired.push(hired);
    f.found.push(found);
    f.changed.push(changed);
    f.lost.push(lost);
    f.hiredPay.push(evenMean(pay, paid));
    this.start(world);
  }
}

/** Mean over levels at weights that stay the same, so that a change in who is hired doesn't count. */
function evenMean(sums: readonly number[], counts: readonly number[]): number {
  const weights = [0.3, 0.35, 0.25, 0.1];
  let total = 0;
  let weight = 0;
  for (let q = 0; q < sums.length; q++) {
    if (counts[q] === 0) continue;
    total += weights[q] * (sums[q] / counts[q]);
    weight += weights[q];
  }
  return total / weight;
}

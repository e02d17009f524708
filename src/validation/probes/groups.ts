import { shareOf } from "../../indicator/indicator.ts";
import type { Cell } from "../../world/firms.ts";
import { type Person, status } from "../../world/persons.ts";
import type { World } from "../../world/world.ts";

/** Figures by level that a cross-section of people and posts shows. */
export type ByLevel = {
  /** Unemployment at ages 16–29 by level of education. */ readonly young: readonly number[];
  /** Months that a post stays open on average, by its level: posts open in the mean of a month over posts opened in one. */
  readonly vacancyLength: readonly number[];
};

const LEVELS = [0, 1, 2, 3] as const;

/** Sums of one month or more, by level. */
export class LevelProbe {
  readonly #seeking = [0, 0, 0, 0];
  readonly #active = [0, 0, 0, 0];
  readonly #open = [0, 0, 0, 0];
  readonly #opened = [0, 0, 0, 0];
  #before: number[] = [0, 0, 0, 0];
  #left: number[] = [0, 0, 0, 0];

  /** Remembers how many posts have opened before the first month, and how many are still open. */
  start(world: World): void {
    this.#before = openedBy(world);
    this.#left = openBy(world);
  }

  /** Adds the posts opened in this month, and those open in its mean: half of those open after the openings, which come first, and half of those left at its end. */
  readPosts(world: World): void {
    const opened = openedBy(world);
    const left = openBy(world);
    left.forEach((n, q) => {
      const fresh = (opened[q] as number) - (this.#before[q] as number);
      this.#opened[q] += fresh;
      this.#open[q] += ((this.#left[q] as number) + fresh + n) / 2;
    });
    this.#before = opened;
    this.#left = left;
  }

  /** Adds the people of this month's end. */
  read(world: World, month: number): void {
    const { persons, lists, geometry } = world;
    for (let p = 0 as Person; p < lists.personEnd; p++) {
      const s = persons.status[p];
      const age = (month - persons.born[p]) / 12;
      if (age < 16 || age >= 30 || persons.home[p] >= geometry.places) continue;
      if (s !== status.employed && s !== status.unemployed && s !== status.ownAccount) continue;
      this.#active[persons.level[p]]++;
      if (s === status.unemployed) this.#seeking[persons.level[p]]++;
    }
  }

  /** Means over the months read. */
  result(): ByLevel {
    return {
      young: LEVELS.map((q) => shareOf(this.#seeking[q], this.#active[q])),
      vacancyLength: LEVELS.map((q) => shareOf(this.#open[q], this.#opened[q])),
    };
  }
}

/** Posts open, by level. */
function openBy({ lists, geometry, vacancies }: World): number[] {
  const open = [0, 0, 0, 0];
  for (let i = 0; i < lists.openVacancyCount; i++)
    open[geometry.levelOf[vacancies.occupation[lists.openVacancies[i] as never]]]++;
  return open;
}

/** Posts opened so far, by level. */
function openedBy({ cells, geometry }: World): number[] {
  const opened = [0, 0, 0, 0];
  for (let c = 0 as Cell; c < cells.capacity; c++) opened[geometry.levelOf[cells.occupation[c]]] += cells.opened[c];
  return opened;
}

import { shareOf } from "../../indicator/indicator.ts";
import { type Person, status } from "../../world/persons.ts";
import type { World } from "../../world/world.ts";

/** Figures by level that a cross-section of people and posts shows. */
export type ByLevel = {
  /** Unemployment at ages 16–29 by level of education. */ readonly young: readonly number[];
  /** Mean months that open posts have been open, by level of the post. */ readonly vacancyAge: readonly number[];
};

const LEVELS = [0, 1, 2, 3] as const;

/** Sums of one month or more, by level. */
export class LevelProbe {
  readonly #seeking = [0, 0, 0, 0];
  readonly #active = [0, 0, 0, 0];
  readonly #open = [0, 0, 0, 0];
  readonly #age = [0, 0, 0, 0];

  /** Adds what this month's end shows. */
  read(world: World, month: number): void {
    const { persons, lists, geometry, vacancies } = world;
    for (let p = 0 as Person; p < lists.personEnd; p++) {
      const s = persons.status[p];
      const age = (month - persons.born[p]) / 12;
      if (age < 16 || age >= 30 || persons.home[p] >= geometry.places) continue;
      if (s !== status.employed && s !== status.unemployed && s !== status.ownAccount) continue;
      this.#active[persons.level[p]]++;
      if (s === status.unemployed) this.#seeking[persons.level[p]]++;
    }
    for (let i = 0; i < lists.openVacancyCount; i++) {
      const v = lists.openVacancies[i] as never;
      const level = geometry.levelOf[vacancies.occupation[v]];
      this.#open[level]++;
      this.#age[level] += month - vacancies.opened[v] + 1;
    }
  }

  /** Means over the months read. */
  result(): ByLevel {
    return {
      young: LEVELS.map((q) => shareOf(this.#seeking[q], this.#active[q])),
      vacancyAge: LEVELS.map((q) => shareOf(this.#age[q], this.#open[q])),
    };
  }
}

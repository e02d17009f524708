import { type Person, status } from "../world/persons.ts";
import type { World } from "../world/world.ts";

/** Lower ends of the census's age bands. */
export const ageBands = [15, 16, 20, 25, 30, 40, 50, 60] as const;

/** Residents counted by place × level × age band × status × origin, with what employed ones earn and how they fit their posts. */
export class Census {
  readonly count: Int32Array;
  /** Pay of employees, fen. */ readonly pay: Float64Array;
  /** Employees who graduated in the last five years: all, and those whose post is in their field. */
  recent = 0;
  matched = 0;
  /** Employees by level of the person (4) × level of the post (4). */ readonly levels: Int32Array = new Int32Array(16);
  /** Output of employees, and what fully competent ones would produce there, millionths. */
  output = 0;
  competent = 0;
  /** Unemployed and vacancies by cluster. */
  readonly seekers: Int32Array;
  readonly vacancies: Int32Array;
  readonly places: number;

  constructor(world: World) {
    this.places = world.geometry.places;
    this.count = new Int32Array(this.places * 4 * 8 * 12 * 2);
    this.pay = new Float64Array(this.count.length);
    this.seekers = new Int32Array(world.geometry.clusters);
    this.vacancies = new Int32Array(world.geometry.clusters);
  }

  /** Counts the residents of this month afresh. */
  take(world: World, month: number): void {
    const { persons, geometry, lists, vacancies, cells } = world;
    const { count, pay, levels, seekers } = this;
    count.fill(0);
    pay.fill(0);
    levels.fill(0);
    seekers.fill(0);
    this.vacancies.fill(0);
    this.recent = this.matched = this.output = this.competent = 0;
    const full = Float64Array.from(geometry.competent, (y) => Math.round(1e6 * y));
    for (let p = 0 as Person; p < lists.personEnd; p++) {
      const s = persons.status[p];
      const place = persons.home[p];
      if (s === status.gone || place >= this.places) continue;
      const age = (month - persons.born[p]) / 12;
      const band = age < 16 ? 0 : age < 20 ? 1 : age < 25 ? 2 : age < 30 ? 3 : age < 40 ? 4 : age < 50 ? 5 : age < 60 ? 6 : 7;
      const at = (((place * 4 + persons.level[p]) * 8 + band) * 12 + s) * 2 + (persons.origin[p] < this.places ? 0 : 1);
      count[at]++;
      if (s === status.employed) {
        const o = persons.occupation[p];
        pay[at] += persons.wage[p];
        levels[persons.level[p] * 4 + geometry.levelOf[o]]++;
        this.output += persons.output[p];
        this.competent += full[o];
        if (persons.school[p] >= 0 && month - persons.graduated[p] < 60) {
          this.recent++;
          if (geometry.clusterOf[o] === persons.cluster[p]) this.matched++;
        }
      } else if (s === status.unemployed) {
        seekers[persons.cluster[p] === 255 ? geometry.clusterOf[persons.occupation[p]] : persons.cluster[p]]++;
      }
    }
    for (let i = 0; i < lists.openVacancyCount; i++) {
      const v = lists.openVacancies[i] as never;
      this.vacancies[geometry.clusterOf[cells.occupation[vacancies.cell[v]]]]++;
    }
  }

  /** Residents of a status in age bands from–to (indices, inclusive); all places, levels and origins, or one place. */
  number(what: number, from = 0, to = 7, place = -1): number {
    let sum = 0;
    const first = place < 0 ? 0 : place;
    const last = place < 0 ? this.places - 1 : place;
    for (let at = first; at <= last; at++) {
      for (let level = 0; level < 4; level++) {
        for (let band = from; band <= to; band++) {
          const cell = (((at * 4 + level) * 8 + band) * 12 + what) * 2;
          sum += this.count[cell] + this.count[cell + 1];
        }
      }
    }
    return sum;
  }

  /** Non-farm unemployment rate in age bands from–to, urban surveyed definition. */
  unemployment(from = 0, to = 7, place = -1): number {
    const seeking = this.number(status.unemployed, from, to, place);
    const active = seeking + this.number(status.employed, from, to, place) + this.number(status.ownAccount, from, to, place);
    return active > 0 ? seeking / active : Number.NaN;
  }
}

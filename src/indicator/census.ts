import type { Vacancy } from "../world/firms.ts";
import { noCluster, type Person, status } from "../world/persons.ts";
import { skilledOutput } from "../world/posts.ts";
import type { World } from "../world/world.ts";

/** Lower ends of the age bands. */
const bands = [15, 16, 20, 25, 30, 40, 50, 60] as const;

/** Age band of each age in months, to 127 years. */
const bandAt = Uint8Array.from({ length: 128 * 12 }, (_, months) =>
  Math.max(0, bands.filter((least) => months >= 12 * least).length - 1),
);

/** Levels of education and of posts, codes of status, and origins (local, other). */
const LEVELS = 4;
const STATUSES = 12;
const ORIGINS = 2;

/** Months for which a graduate counts as recent. */
const RECENT = 60;

/** Output is summed in whole millionths, so that no order of persons changes the sum. */
const MILLION = 1e6;

/** Residents counted by place × level × age band × status × origin, with what employed ones earn and how they fit their posts. */
export class Census {
  readonly count: Int32Array;
  /** Pay of employees, fen. */ readonly pay: Float64Array;
  /** Employees who graduated in the last five years: all, and those whose post is in their field. */
  recent = 0;
  matched = 0;
  /** Employees by level of the person (4) × level of the post (4). */ readonly levels: Int32Array = new Int32Array(
    LEVELS * LEVELS,
  );
  /** Their pay in the same cells, fen. */ readonly levelPay: Float64Array = new Float64Array(LEVELS * LEVELS);
  /** Employees a year or less in their post. */
  fresh = 0;
  /** Employees by occupation, and the sums of their pay and of its square, whole yuan. */
  readonly staff: Int32Array;
  readonly yuan: Float64Array;
  readonly yuanSquared: Float64Array;
  /** Output of employees, and what fully competent ones would produce there, millionths. */
  output = 0;
  competent = 0;
  /** Unemployed and vacancies by cluster, and vacancies by place. */
  readonly seekers: Int32Array;
  readonly vacancies: Int32Array;
  readonly vacanciesAt: Int32Array;
  readonly places: number;

  constructor(world: World) {
    this.places = world.geometry.places;
    this.count = new Int32Array(this.places * LEVELS * bands.length * STATUSES * ORIGINS);
    this.pay = new Float64Array(this.count.length);
    this.seekers = new Int32Array(world.geometry.clusters);
    this.vacancies = new Int32Array(world.geometry.clusters);
    this.vacanciesAt = new Int32Array(this.places);
    this.staff = new Int32Array(world.geometry.occupations);
    this.yuan = new Float64Array(world.geometry.occupations);
    this.yuanSquared = new Float64Array(world.geometry.occupations);
  }

  /** Counts the residents of this month afresh. */
  take(world: World, month: number): void {
    const { persons, geometry, lists, vacancies, cells } = world;
    const { count, pay, levels, levelPay, seekers, staff, yuan, yuanSquared } = this;
    for (const sums of [count, pay, levels, levelPay, seekers, staff, yuan, yuanSquared]) sums.fill(0);
    this.vacancies.fill(0);
    this.vacanciesAt.fill(0);
    this.fresh = this.recent = this.matched = this.output = this.competent = 0;
    const full = Float64Array.from(geometry.competent, (y) => Math.round(MILLION * y));
    for (let p = 0 as Person; p < lists.personEnd; p++) {
      const s = persons.status[p];
      const place = persons.home[p];
      if (s === status.gone || place >= this.places) continue;
      const band = bandAt[month - persons.born[p]];
      const at = this.at(place, persons.level[p], band, s) + (persons.origin[p] < this.places ? 0 : 1);
      count[at]++;
      if (s === status.employed) {
        const o = persons.occupation[p];
        const wage = persons.wage[p];
        const fit = persons.level[p] * LEVELS + geometry.levelOf[o];
        const whole = Math.round(wage / 100);
        pay[at] += wage;
        levels[fit]++;
        levelPay[fit] += wage;
        staff[o]++;
        yuan[o] += whole;
        yuanSquared[o] += whole * whole;
        if (month - persons.since[p] < 12) this.fresh++;
        this.output += skilledOutput(world, p);
        this.competent += full[o];
        if (persons.school[p] >= 0 && month - persons.graduated[p] < RECENT) {
          this.recent++;
          if (geometry.clusterOf[o] === persons.cluster[p]) this.matched++;
        }
      } else if (s === status.unemployed) {
        seekers[persons.cluster[p] === noCluster ? geometry.clusterOf[persons.occupation[p]] : persons.cluster[p]]++;
      }
    }
    for (let i = 0; i < lists.openVacancyCount; i++) {
      const v = lists.openVacancies[i] as Vacancy;
      this.vacancies[geometry.clusterOf[cells.occupation[vacancies.cell[v]]]]++;
      this.vacanciesAt[vacancies.place[v]]++;
    }
  }

  private at(place: number, level: number, band: number, s: number): number {
    return (((place * LEVELS + level) * bands.length + band) * STATUSES + s) * ORIGINS;
  }

  /** Residents of a status in age bands from–to (indices, inclusive); all places, levels and origins, or one place. */
  number(what: number, from = 0, to = bands.length - 1, place = -1): number {
    let sum = 0;
    const first = place < 0 ? 0 : place;
    const last = place < 0 ? this.places - 1 : place;
    for (let at = first; at <= last; at++) {
      for (let level = 0; level < LEVELS; level++) {
        for (let band = from; band <= to; band++) {
          const cell = this.at(at, level, band, what);
          sum += this.count[cell] + this.count[cell + 1];
        }
      }
    }
    return sum;
  }

  /** Residents of a status and level, all places, ages and origins. */
  ofLevel(what: number, level: number): number {
    let sum = 0;
    for (let place = 0; place < this.places; place++) {
      for (let band = 0; band < bands.length; band++) {
        const cell = this.at(place, level, band, what);
        sum += this.count[cell] + this.count[cell + 1];
      }
    }
    return sum;
  }

  /** Non-farm unemployment rate in age bands from–to, urban surveyed definition. */
  unemployment(from = 0, to = bands.length - 1, place = -1): number {
    const seeking = this.number(status.unemployed, from, to, place);
    const active =
      seeking + this.number(status.employed, from, to, place) + this.number(status.ownAccount, from, to, place);
    return active > 0 ? seeking / active : Number.NaN;
  }
}

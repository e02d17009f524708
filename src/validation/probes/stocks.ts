import { Census } from "../../indicator/census.ts";
import { privateFirms } from "../../indicator/private-firms.ts";
import { moyOf } from "../../kernel/calendar.ts";
import type { Firm } from "../../world/firms.ts";
import type { World } from "../../world/world.ts";

/** What each month shows of work, vacancies and output. */
export type Stocks = {
  readonly months: number[];
  readonly unemployment: number[];
  readonly young: number[];
  readonly late20s: number[];
  readonly over30: number[];
  /** Open posts over open and filled ones. */ readonly vacancyRate: number[];
  /** Unemployed residents and open posts, persons and posts simulated. */ readonly seekers: number[];
  readonly vacancies: number[];
  /** Yearly value added of private firms, per month, yuan simulated. */ readonly valueAdded: number[];
  /** Posted pay over occupations, weighted by staff, yuan. */ readonly postedPay: number[];
  /** Unemployed and open posts by cluster each quarter. */
  readonly byCluster: { readonly seekers: number[]; readonly vacancies: number[] }[];
};

/** Takes a census each month. */
export class StockProbe {
  readonly stocks: Stocks = {
    months: [],
    unemployment: [],
    young: [],
    late20s: [],
    over30: [],
    vacancyRate: [],
    seekers: [],
    vacancies: [],
    valueAdded: [],
    postedPay: [],
    byCluster: [],
  };
  #census: Census | undefined;

  /** Reads the world at the end of a month; `month` is the one that has just been lived. */
  read(world: World, month: number): void {
    this.#census ??= new Census(world);
    const census = this.#census;
    census.take(world, month);
    const { firms, lists, occupations } = world;
    const s = this.stocks;
    s.months.push(month);
    s.unemployment.push(census.unemployment());
    s.young.push(census.unemployment(1, 2));
    s.late20s.push(census.unemployment(3, 3));
    s.over30.push(census.unemployment(4, 7));
    let posts = 0;
    let value = 0;
    for (let f = 0 as Firm; f < firms.capacity; f++) posts += firms.posts[f];
    for (const f of privateFirms(world)) value += firms.revenue[f];
    s.vacancyRate.push(lists.openVacancyCount / (lists.openVacancyCount + posts));
    s.seekers.push(census.seekers.reduce((a, b) => a + b, 0));
    s.vacancies.push(lists.openVacancyCount);
    s.valueAdded.push(value / 100);
    let pay = 0;
    let staff = 0;
    for (let o = 0; o < census.staff.length; o++) {
      pay += census.staff[o] * occupations.wage[o as never];
      staff += census.staff[o];
    }
    s.postedPay.push(pay / staff);
    if (moyOf(month) % 3 === 0)
      s.byCluster.push({ seekers: Array.from(census.seekers), vacancies: Array.from(census.vacancies) });
  }
}

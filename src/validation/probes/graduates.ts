import { shareOf } from "../../indicator/indicator.ts";
import { moyOf } from "../../kernel/calendar.ts";
import { log } from "../../kernel/maths.ts";
import { noCluster, type Person, status } from "../../world/persons.ts";
import type { World } from "../../world/world.ts";
import { logOddsRatio, skewness } from "./shares.ts";

/** Counts of higher-vocational graduates of schools here who did not go on, so many months after their July. */
class Tally {
  all = 0;
  working = 0;
  started = 0;
  left = 0;
  /** Employed here, those of them in their field, and their pay in yuan. */ employed = 0;
  matched = 0;
  readonly pay: number[] = [];

  add(world: World, p: Person): void {
    const { persons, geometry } = world;
    const s = persons.status[p];
    const works = s === status.employed || s === status.ownAccount;
    this.all++;
    if (works) this.working++;
    if (persons.home[p] >= geometry.places) return;
    if (works || persons.experience[p] > 0) this.started++;
    if (persons.experience[p] > 0) this.left++;
    if (s !== status.employed) return;
    this.employed++;
    if (geometry.clusterOf[persons.occupation[p]] === persons.cluster[p]) this.matched++;
    this.pay.push(persons.wage[p] / 100);
  }

  get meanPay(): number {
    return shareOf(
      this.pay.reduce((a, b) => a + b, 0),
      this.pay.length,
    );
  }
}

/** What becomes of higher-vocational graduates, cohorts of the run taken together. */
export type Graduates = {
  readonly placed: number;
  readonly overSeekers: number;
  readonly leavers: number;
  readonly relevance: number;
  readonly relevanceFall: number;
  /** Relevance by official code of the cluster. */ readonly relevanceBy: Readonly<Record<string, number>>;
  readonly pay: number;
  readonly under6000: number;
  readonly skew: number;
  /** Growth of mean pay from half a year to three years, in the yuan of each year. */ readonly payGrowth: number;
  /** In the city half a year later, by origin (local, other) and by level (1–3), all levels where not said. */
  readonly hereLocal: number;
  readonly hereOther: number;
  readonly hereBy: readonly number[];
  /** Log odds of being here, local over other origin, level held constant. */ readonly hometown: number;
  /** Order class less ordinary: working, in the chain here (level), relative pay, early leaving. */
  readonly order: {
    readonly graduates: number;
    readonly working: number;
    readonly inChain: number;
    readonly pay: number;
    readonly leaving: number;
  };
};

/** National growth of nominal pay a year, to which the yuan of the model are detrended. */
const NOMINAL = 1.045;

/** Follows each July's graduates at half a year and three years; `from` is the first July counted. */
export class GraduateProbe {
  readonly #from: number;
  readonly #half = new Tally();
  readonly #three = new Tally();
  readonly #halfOfThree = new Tally();
  readonly #order = new Tally();
  readonly #ordinary = new Tally();
  #bound = new Set<number>();
  #wentOn = 0;
  #finished = 0;
  /** Here and all by level (1–3) × origin. */ readonly #here = new Float64Array(8);
  readonly #all = new Float64Array(8);
  readonly #fields: Map<string, Tally> = new Map();
  readonly #last: number;

  constructor(from: number, end: number) {
    this.#from = from;
    this.#last = end - 37;
  }

  /** Reads the world at the end of a month. */
  read(world: World, month: number): void {
    const moy = moyOf(month);
    if (moy === 6) this.#rememberClasses(world, month);
    if (moy === 1 && month - 6 >= this.#from) this.#readHalf(world, month);
    if (moy === 7 && month - 36 >= this.#from)
      for (const p of graduatesOf(world, month - 36)) if (world.persons.level[p] === 2) this.#three.add(world, p);
  }

  #rememberClasses({ persons, lists }: World, month: number): void {
    this.#bound = new Set();
    for (let p = 0 as Person; p < lists.personEnd; p++) {
      const s = persons.status[p];
      if (
        persons.order[p] >= 0 &&
        s >= status.vocational &&
        s <= status.undergraduate &&
        persons.until[p] === month + 1
      )
        this.#bound.add(persons.key[p]);
    }
  }

  #readHalf(world: World, month: number): void {
    const { persons, geometry, city, plan } = world;
    this.#wentOn += city.wentOn[0 as never];
    this.#finished += city.finished[0 as never];
    for (const p of graduatesOf(world, month - 6)) {
      const at = persons.level[p] * 2 + (persons.origin[p] < geometry.places ? 0 : 1);
      this.#all[at]++;
      if (persons.home[p] < geometry.places) this.#here[at]++;
      if (persons.level[p] !== 2) continue;
      this.#half.add(world, p);
      if (month - 6 <= this.#last) this.#halfOfThree.add(world, p);
      (this.#bound.has(persons.key[p]) ? this.#order : this.#ordinary).add(world, p);
      const { code } = plan.region.clusters[persons.cluster[p]];
      if (!this.#fields.has(code)) this.#fields.set(code, new Tally());
      this.#fields.get(code)?.add(world, p);
    }
  }

  /** What the cohorts read so far amount to. */
  result(): Graduates {
    const half = this.#half;
    const [here, all] = [this.#here, this.#all];
    const share = (tally: Tally, of: "working" | "matched" | "left") =>
      of === "working"
        ? shareOf(tally.working, tally.all)
        : of === "matched"
          ? shareOf(tally.matched, tally.employed)
          : shareOf(tally.left, tally.started);
    const order = this.#order;
    const ordinary = this.#ordinary;
    return {
      placed: shareOf(half.working + this.#wentOn, this.#finished),
      overSeekers: share(half, "working"),
      leavers: share(half, "left"),
      relevance: share(half, "matched"),
      relevanceFall: share(this.#halfOfThree, "matched") - share(this.#three, "matched"),
      relevanceBy: Object.fromEntries([...this.#fields].map(([code, tally]) => [code, share(tally, "matched")])),
      pay: half.meanPay,
      under6000: shareOf(half.pay.filter((pay) => pay < 6000).length, half.pay.length),
      skew: skewness(half.pay.map(log)),
      payGrowth: (this.#three.meanPay / this.#halfOfThree.meanPay) * NOMINAL ** 2.5 - 1,
      hereLocal: shareOf(here[4], all[4]),
      hereOther: shareOf(here[5], all[5]),
      hereBy: [1, 2, 3].map((level) =>
        shareOf(here[2 * level] + here[2 * level + 1], all[2 * level] + all[2 * level + 1]),
      ),
      hometown: logOddsRatio(here, all),
      order: {
        graduates: order.all,
        working: share(order, "working") - share(ordinary, "working"),
        inChain: shareOf(order.matched, order.working),
        pay: order.meanPay / ordinary.meanPay - 1,
        leaving: share(order, "left") - share(ordinary, "left"),
      },
    };
  }
}

function* graduatesOf({ persons, lists }: World, july: number): Generator<Person> {
  for (let p = 0 as Person; p < lists.personEnd; p++) {
    if (persons.graduated[p] !== july || persons.school[p] < 0 || persons.status[p] === status.gone) continue;
    if (persons.cluster[p] !== noCluster) yield p;
  }
}

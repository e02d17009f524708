import { shareOf } from "../../indicator/indicator.ts";
import { privateFirms } from "../../indicator/private-firms.ts";
import { tailExponent } from "../../stats/tail.ts";
import type { Firm } from "../../world/firms.ts";
import type { World } from "../../world/world.ts";
import { copied } from "./shares.ts";

/** Sizes, births and closures of private firms, as real firms: each sampled one stands for those like it. */
export type Enterprises = {
  /** Exponent of the tail of sizes from 20 staff. */ readonly tail: number;
  /** Small and micro firms among firms, and among staff. */ readonly smallFirms: number;
  readonly smallStaff: number;
  readonly entry: number;
  /** Share of the first two years' new firms still there after five years. */ readonly survival: number;
  /** Closures a year of firms from five years on over those of younger ones. */ readonly exitByAge: number;
};

/** Staff from which a firm is no longer small, by section of the industrial classification; the rule also looks at revenue, left out here. */
const limits: Readonly<Record<string, number>> = { B: 300, C: 300, D: 300, E: 300, F: 50, G: 300 };
const SMALL = 100;

/** Staff from which the tail is measured. */
const TAIL = 20;

/** Follows slots of the firm census, in which a new firm takes the place of one that closes. */
export class EnterpriseProbe {
  #key = new Float64Array(0);
  #born = new Float64Array(0);
  /** Firm-months at risk and closures, of young firms and of older ones. */ readonly #risk = [0, 0];
  readonly #closed = [0, 0];
  #firms = 0;
  #births = 0;
  readonly #newborn: { readonly f: Firm; readonly key: number; readonly month: number; readonly weight: number }[] = [];
  #survivors = 0;
  #tested = 0;
  #first = -1;

  /** Remembers who is there. */
  start(world: World): void {
    this.#key = copied(world.firms.key);
    this.#born = copied(world.firms.born);
    if (this.#first < 0) this.#first = world.month;
  }

  /** Counts births and closures of the month just lived. */
  read(world: World, month: number): void {
    const { firms } = world;
    for (const f of privateFirms(world)) {
      const weight = firms.factor[f];
      const old = month - this.#born[f] >= 60 ? 1 : 0;
      this.#firms += weight / 12;
      this.#risk[old] += weight / 12;
      if (firms.key[f] === this.#key[f]) continue;
      this.#closed[old] += weight;
      this.#births += weight;
      if (month < this.#first + 24) this.#newborn.push({ f, key: firms.key[f], month, weight });
    }
    for (const { f, key, month: born, weight } of this.#newborn) {
      if (month !== born + 60) continue;
      this.#tested += weight;
      if (firms.key[f] === key) this.#survivors += weight;
    }
    this.start(world);
  }

  /** What the months read so far, and the sizes now, amount to. */
  result(world: World): Enterprises {
    const { firms, plan } = world;
    const sizes: number[] = [];
    const weights: number[] = [];
    let [all, small, staff, inSmall] = [0, 0, 0, 0];
    for (const f of privateFirms(world)) {
      const size = firms.target[f] / firms.factor[f];
      const weight = firms.factor[f];
      sizes.push(size);
      weights.push(weight);
      all += weight;
      staff += weight * size;
      if (size >= (limits[plan.region.sectors[firms.sector[f]].code] ?? SMALL)) continue;
      small += weight;
      inSmall += weight * size;
    }
    return {
      tail: tailExponent(sizes, weights, TAIL),
      smallFirms: shareOf(small, all),
      smallStaff: shareOf(inSmall, staff),
      entry: shareOf(this.#births, this.#firms),
      survival: shareOf(this.#survivors, this.#tested),
      exitByAge: shareOf(this.#closed[1], this.#risk[1]) / shareOf(this.#closed[0], this.#risk[0]),
    };
  }
}

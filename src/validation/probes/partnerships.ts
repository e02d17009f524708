import { shareOf } from "../../indicator/indicator.ts";
import type { Link } from "../../world/education.ts";
import { mode, runs } from "../../world/modes.ts";
import type { World } from "../../world/world.ts";
import { logOddsRatio } from "./shares.ts";

/** What cooperation of firms and schools shows, firms weighted as real ones. */
export type Partnerships = {
  /** Mean yearly net benefit of firms that train, without support, and the share of them above 0. */
  readonly net: number;
  readonly gaining: number;
  /** Log odds that a partnership still runs a year later, three years old or more over younger. */
  readonly byAge: number;
};

/** Months from which a partnership is an old one. */
const OLD = 36;

/** Reads partnerships each December and looks at them again a year later. */
export class PartnershipProbe {
  #net = 0;
  #gaining = 0;
  #training = 0;
  /** Still running, and all, a year on: none, none, old, young. */ readonly #kept = [0, 0, 0, 0];
  readonly #all = [0, 0, 0, 0];
  #before: { readonly l: Link; readonly firm: number; readonly programme: number; readonly old: boolean }[] = [];

  /** Reads the world at the end of a December. */
  read(world: World, month: number): void {
    const { links, lists, firms } = world;
    for (const { l, firm, programme, old } of this.#before) {
      const at = old ? 2 : 3;
      this.#all[at]++;
      if (links.firmKey[l] === firm && links.programme[l] === programme && runs(world, l)) this.#kept[at]++;
    }
    this.#before = [];
    for (let l = 0 as Link; l < lists.linkEnd; l++) {
      if (!runs(world, l)) continue;
      const old = month - links.since[l] >= OLD;
      this.#before.push({ l, firm: links.firmKey[l], programme: links.programme[l], old });
      if (links.mode[l] < mode.orderClass) continue;
      const weight = firms.factor[links.firm[l]];
      this.#training += weight;
      this.#net += weight * links.net[l];
      if (links.net[l] > 0) this.#gaining += weight;
    }
  }

  /** What the Decembers read amounts to. */
  result(): Partnerships {
    return {
      net: shareOf(this.#net, this.#training) || Number.NaN,
      gaining: shareOf(this.#gaining, this.#training),
      byAge: logOddsRatio(this.#kept, this.#all),
    };
  }
}

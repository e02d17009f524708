import { draw2, unit } from "../../kernel/random.ts";
import type { Firm } from "../../world/firms.ts";
import type { Sector } from "../../world/governments.ts";
import { streams } from "../../world/keys.ts";
import { account, reason } from "../../world/money.ts";
import { setPremiums } from "../../world/premium.ts";
import type { SectorCosts } from "../../world/technology.ts";
import type { World } from "../../world/world.ts";
import { normalBill, overheadsOf } from "./accounts.ts";
import { pullOf, pullOfSlot, siteOf } from "./attract.ts";

/** Whether a new firm takes over a place in the market this month: at once if profit is the base's, else it may lie fallow for about a year. */
export function entersNow(world: World, f: Firm, month: number, fallow: boolean): boolean {
  const { k0, k1 } = world.draws.of(streams.closing, month);
  const pull = pullOfSlot(world, f);
  return unit(draw2(k0, k1, world.firms.key[f], 1)) < (fallow ? pull / 12 : pull);
}

/** Opens a firm in a free slot: at the site it chooses, small, larger where profit is high, with its owners' money, today's technology and pay of its own, which what it sells per head matches. */
export function enter(world: World, f: Firm, month: number, { wage, market }: SectorCosts): void {
  const { firms, ledger, parameters } = world;
  const E = parameters.enterprise;
  firms.born[f] = month;
  firms.renewed[f] = month;
  firms.insolvent[f] = 0;
  const s = firms.sector[f] as Sector;
  firms.park[f] = siteOf(world, f);
  firms.stage[f] = Math.min(1, parameters.firms.startSize * Math.max(1, pullOf(world, s, firms.park[f])));
  const before = firms.premium[f];
  setPremiums(world, f);
  firms.shifter[f] += firms.premium[f] - before;
  const bill = normalBill(world, f, wage[s]);
  const capital = E.startCapital * overheadsOf(E, market[s], bill, bill);
  firms.cash[f] += capital;
  ledger.pay(account.outside, account.firms, reason.capital, capital);
}

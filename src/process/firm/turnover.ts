import { exp } from "../../kernel/maths.ts";
import { draw, unit } from "../../kernel/random.ts";
import type { Cell, Firm } from "../../world/firms.ts";
import { nextFirmKey, streams } from "../../world/keys.ts";
import { account, reason } from "../../world/money.ts";
import { mark, type Person, status } from "../../world/persons.ts";
import { setStatus } from "../../world/posts.ts";
import { process } from "../../world/process.ts";
import { endPromise } from "../../world/promises.ts";
import { sectorCosts } from "../../world/technology.ts";
import type { World } from "../../world/world.ts";
import { enter, entersNow } from "./enter.ts";
import { withdraw } from "./posts.ts";
import { placeFounders } from "./ventures.ts";

/** Firms close at a hazard that falls with age and size, and sooner once insolvent; a new firm takes over the slot, later where profit is low (E13). */
export const turnOver = process({
  id: "turn-over",
  name: { zh: "企业新办与退出", en: "Births and deaths of firms" },
  does: {
    zh: "企业按随年龄和规模下降的风险退出，资不抵债者更快退出；原有市场位置由小规模起步的新企业接替，利润低时接替较慢；新企业比较园区内外的利润后择址。",
    en: "Firms close at a hazard falling with age and size, sooner once insolvent; a new firm, starting small, takes over the place in the market, later where profit is low, in a park or outside by profit there.",
  },
  reads: ["firms", "cells", "persons", "sectors", "parks", "occupations", "city"],
  writes: ["firms", "cells", "vacancies", "persons", "skill", "city.founders", "ventures", "ledger"],
  draws: ["closing", "firmAttributes"],
  run: closeFirms,
});

function closeFirms(world: World, month: number): void {
  const { firms, parameters, plan, spinUp } = world;
  const P = parameters.firms;
  const E = parameters.enterprise;
  const usual = P.exitRate * (spinUp ? 1 : 1 - E.insolvencyShare);
  const { k0, k1 } = world.draws.of(streams.closing, month);
  const open = plan.region.sectors.map((s) => s.market !== "public");
  const entered: Firm[] = [];
  let any = false;
  let broken = false;
  const { sector, key } = firms;
  for (let f = 0 as Firm; f < firms.capacity; f++) {
    if (!open[sector[f]] || firms.factor[f] === 0) continue;
    const u = unit(draw(k0, k1, key[f])) * 12;
    if (firms.stage[f] === 0) {
      if (entersNow(world, f, month, true)) entered.push(f);
      continue;
    }
    const insolvent = !spinUp && firms.insolvent[f] >= E.insolventAfter ? 12 * E.insolvencyExit : 0;
    if (u >= usual + insolvent) continue;
    if (u >= closingRate(world, f, month, usual, insolvent)) continue;
    broken = close(world, f, month) || broken;
    if (entersNow(world, f, month, false)) entered.push(f);
    any = true;
  }
  if (any) withdraw(world);
  const costs = sectorCosts(world);
  for (const f of entered) enter(world, f, month, costs);
  placeFounders(world, entered, month);
  if (broken) breakPromises(world, month);
}

/** Yearly hazard of closing, by age and size. */
function closingRate(world: World, f: Firm, month: number, usual: number, insolvent: number): number {
  const { firms, parameters } = world;
  const S = parameters.sizes;
  const age = exp((-Math.LN2 * (month - firms.born[f])) / parameters.firms.exitAgeing);
  const size = firms.size[f] < S.small ? 1 : firms.size[f] < S.large ? S.exitMiddling : S.exitLarge;
  return size * (usual * (S.exitOld + (1 - S.exitOld) * age) + insolvent);
}

/** Chance that a firm which is open closes this month; 0 for public employers. */
export function closingChance(world: World, f: Firm, month: number): number {
  const { firms, plan, spinUp } = world;
  const { exitRate } = world.parameters.firms;
  const E = world.parameters.enterprise;
  if (plan.region.sectors[firms.sector[f]].market === "public" || firms.stage[f] === 0) return 0;
  const usual = exitRate * (spinUp ? 1 : 1 - E.insolvencyShare);
  const insolvent = !spinUp && firms.insolvent[f] >= E.insolventAfter ? 12 * E.insolvencyExit : 0;
  return Math.min(usual + insolvent, closingRate(world, f, month, usual, insolvent)) / 12;
}

/** Closes a firm; true if it had promised posts to students. */
function close(world: World, f: Firm, month: number): boolean {
  const { firms, cells, ledger } = world;
  let promised = false;
  const last = (firms.cells[f] + firms.width[f]) as Cell;
  for (let c = firms.cells[f] as Cell; c < last; c++) {
    while (cells.head[c] >= 0) setStatus(world, cells.head[c] as Person, status.unemployed, month);
    cells.surplus[c] = cells.vacant[c];
    promised ||= cells.promised[c] > 0;
    cells.left[c] = 0;
    cells.noticed[c] = 0;
  }
  const cash = firms.cash[f];
  if (cash >= 0) ledger.pay(account.firms, account.outside, reason.capital, cash);
  else ledger.pay(account.outside, account.firms, reason.capital, -cash);
  for (const column of [
    firms.cash,
    firms.invested,
    firms.surcharge,
    firms.credit,
    firms.revenue,
    firms.researched,
    firms.shock,
    firms.interned,
  ])
    column[f] = 0;
  firms.key[f] = nextFirmKey(firms.key[f]);
  firms.born[f] = month;
  firms.stage[f] = 0;
  firms.venture[f] = 0;
  return promised;
}

/** Students lose what firms that close this month have promised them. */
function breakPromises(world: World, month: number): void {
  const { cells, firms } = world;
  const { marks, cell } = world.persons;
  const end = world.lists.personEnd;
  for (let p = 0 as Person; p < end; p++) {
    if ((marks[p] & mark.promised) !== 0 && firms.born[cells.firm[cell[p]]] === month) endPromise(world, p);
  }
}

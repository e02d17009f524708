import { moyOf } from "../../kernel/calendar.ts";
import { modeNow } from "../../world/coordination.ts";
import type { Link } from "../../world/education.ts";
import type { Firm } from "../../world/firms.ts";
import type { Government, Park } from "../../world/governments.ts";
import { runs } from "../../world/modes.ts";
import { account, reason } from "../../world/money.ts";
import { process } from "../../world/process.ts";
import type { World } from "../../world/world.ts";

/** Parks employ coordinators; in January the year's projects are opened, in December a consortium ripens with its coordinators and its members' trust (A3, A18, A23). */
export const convene = process({
  id: "convene",
  name: { zh: "园区协调与理事会", en: "Parks coordinate, councils meet" },
  does: {
    zh: "园区每月支付协调员；每年清点有条件合作的入园企业；12月联合体按协调力量和成员互信逐步成熟。",
    en: "Parks pay coordinators each month and count their able tenants each year; in December a consortium ripens with its coordinators and its members' trust.",
  },
  reads: ["firms", "links", "parks"],
  writes: ["parks", "governments.cash", "ledger"],
  draws: [],
  run: (world, month) => {
    const { parks, parameters, plan, ledger, governments } = world;
    const { coordination: C } = parameters;
    const moy = moyOf(month);
    if (moy === 1) openYear(world);
    const added = modeNow(world).added;
    let fen = 0;
    for (let p = 0 as Park; p < plan.region.parks.length; p++) {
      parks.coordinators[p] = C.coordinators + added + parks.helped[p];
      fen += Math.floor(((C.coordinators + added) * C.pay * 100) / 12 / plan.k);
    }
    governments.cash[0 as Government] -= fen;
    ledger.pay(account.government, account.households, reason.coordination, fen);
    if (moy === 12) ripen(world);
  },
});

/** Counts the tenants that could cooperate, real firms, and clears the year's projects. */
function openYear({ firms, parks, plan }: World): void {
  for (let p = 0 as Park; p < parks.capacity; p++) {
    parks.tenants[p] = 0;
    parks.projects[p] = 0;
    parks.delay[p] = 0;
  }
  const real = new Float64Array(parks.capacity);
  for (let f = 0 as Firm; f < firms.capacity; f++)
    if (firms.park[f] >= 0 && firms.open[f]) real[firms.park[f]] += firms.factor[f] * plan.k;
  for (let p = 0 as Park; p < parks.capacity; p++) parks.tenants[p] = Math.round(real[p]);
}

/** A consortium moves towards the maturity that its coordinators and its members' mean trust can carry. */
function ripen(world: World): void {
  const { firms, links, lists, parks } = world;
  const C = world.parameters.coordination;
  const trust = new Float64Array(parks.capacity);
  const ties = new Int32Array(parks.capacity);
  for (let l = 0 as Link; l < lists.linkEnd; l++) {
    const f = links.firm[l];
    if (!runs(world, l) || firms.park[f] < 0) continue;
    trust[firms.park[f]] += links.trust[l];
    ties[firms.park[f]]++;
  }
  for (let p = 0 as Park; p < parks.capacity; p++) {
    const due =
      (parks.coordinators[p] / (parks.coordinators[p] + C.half)) *
      (ties[p] > 0 ? 1 - C.trustPart + C.trustPart * (trust[p] / ties[p]) : C.trustless);
    parks.stage[p] += C.maturing * (due - parks.stage[p]);
  }
}

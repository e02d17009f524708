import { moyOf } from "../kernel/calendar.ts";
import type { Firm } from "../world/firms.ts";
import { classesOfPersons } from "../world/governments.ts";
import { account, reason } from "../world/money.ts";
import { process } from "../world/process.ts";
import type { PolicyEntry } from "../world/region.ts";
import type { World } from "../world/world.ts";
import type { Instrument } from "./instrument.ts";
import { instruments } from "./registry.ts";

/** Levers start at nothing each month; then every active entry adds its dose, instrument by instrument. */
export const promise = process({
  id: "promise",
  name: { zh: "政策承诺", en: "Promise help" },
  does: { zh: "每月先清零政策作用点，再由生效的政策按对象逐项加上标准。", en: "Levers are set to nothing, then each policy in force adds its dose on eligible rows." },
  reads: ["firms"],
  writes: ["firms.seatHelp", "firms.refund", "help"],
  draws: ["claim", "certify"],
  run: (world, month) => {
    const { firms, help } = world;
    for (let f = 0 as Firm; f < firms.capacity; f++) {
      firms.seatHelp[f] = 0;
      firms.refund[f] = 0;
    }
    for (let i = 0; i < help.capacity; i++) {
      help.allowance[i as never] = 0;
      help.months[i as never] = 0;
    }
    forEachEntry(world, month, "promise", (i, rows, dose) => i.promise(world, rows, dose, month));
  },
});

/** Every active entry pays what its rows have come to be owed; the ledger shows it under the instrument's id. */
export const settle = process({
  id: "settle",
  name: { zh: "政策兑付", en: "Settle help" },
  does: { zh: "生效的政策按实际发生额兑付，逐笔入账。", en: "Policies in force pay what is owed, booked payment by payment." },
  reads: ["firms", "help", "classes", "links"],
  writes: ["firms.credit", "firms.cash", "governments", "ledger"],
  draws: ["claim", "certify"],
  run: (world, month) => {
    const { ledger, governments } = world;
    forEachEntry(world, month, "settle", (i, rows, dose) => {
      let sum = 0;
      let to: "firms" | "households" = "firms";
      i.settle(world, rows, dose, month, (government, payee, fen) => {
        sum += fen;
        to = payee;
        governments.help[government as never] += fen;
        governments.cash[government as never] -= fen;
      });
      if (sum > 0) ledger.pay(account.government, account[to], reason[i.id], sum);
    });
  },
});

function forEachEntry(world: World, month: number, what: "promise" | "settle", act: (i: Instrument, rows: readonly number[], dose: Readonly<Record<string, number>>) => void): void {
  for (const i of instruments) {
    if (i.months && !i.months[what].includes(moyOf(month))) continue;
    for (const entry of world.plan.policies[i.id] ?? []) {
      if (month < entry.from || (entry.to !== null && month >= entry.to)) continue;
      const dose = Object.fromEntries(Object.entries(i.parameters).map(([name, spec]) => [name, entry.parameters[name] ?? spec.default]));
      act(i, i.on === "firms" ? firmsOf(world, entry) : classesOf(world, entry), dose);
    }
  }
}

/** Firms an entry is for: its places, sectors, parks; all if it names none. */
function firmsOf(world: World, { where }: PolicyEntry): number[] {
  const { firms, plan } = world;
  const { region } = plan;
  const rows: number[] = [];
  const is = (allowed: readonly string[] | undefined, id: string | undefined) => allowed === undefined || (id !== undefined && allowed.includes(id));
  for (let f = 0 as Firm; f < firms.capacity; f++) {
    const park = firms.park[f] >= 0 ? region.parks[firms.park[f]].id : "outside";
    if (is(where.place, region.places[firms.place[f]].id) && is(where.sector, region.sectors[firms.sector[f]].id) && is(where.park, park)) rows.push(f);
  }
  return rows;
}

const levelNames = ["none", "upper-secondary", "higher-vocational", "undergraduate"] as const;

/** Classes of persons an entry is for: its places, levels and origins; all if it names none. */
function classesOf(world: World, { where }: PolicyEntry): number[] {
  const { plan, help } = world;
  const rows: number[] = [];
  const { levels, years, origins } = classesOfPersons;
  for (let row = 0; row < help.capacity; row++) {
    const place = plan.region.places[Math.floor(row / (levels * years * origins))].id;
    const level = levelNames[Math.floor(row / (years * origins)) % levels];
    const origin = row % origins === 0 ? "local" : "other";
    if ((where.place ?? [place]).includes(place) && (where.level ?? [level]).includes(level) && (where.origin ?? [origin]).includes(origin)) rows.push(row);
  }
  return rows;
}

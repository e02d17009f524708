import { moyOf } from "../kernel/calendar.ts";
import type { School } from "../world/education.ts";
import type { Firm } from "../world/firms.ts";
import { classesOfPersons, type HelpClass, type Park } from "../world/governments.ts";
import { account, reason } from "../world/money.ts";
import { process } from "../world/process.ts";
import type { PolicyEntry } from "../world/region.ts";
import type { World } from "../world/world.ts";
import type { Acts, Dose, Instrument, Pay } from "./instrument.ts";
import { instruments } from "./registry.ts";

/** Levers start at nothing each month; then every active entry adds its dose, instrument by instrument. */
export const promise = process({
  id: "promise",
  name: { zh: "政策承诺", en: "Promise help" },
  does: {
    zh: "每月先清零政策作用点，再由生效的政策按对象逐项加上标准。",
    en: "Levers are set to nothing, then each policy in force adds its dose on eligible rows.",
  },
  reads: ["firms"],
  writes: [
    "firms.seatHelp",
    "firms.refund",
    "firms.listing",
    "help",
    "parks.helped",
    "parks.practice",
    "schools.practiceHelp",
    "schools.equipmentHelp",
  ],
  draws: ["claim", "certify"],
  run: (world, month) => {
    const { firms, help, parks, schools } = world;
    for (let f = 0 as Firm; f < firms.capacity; f++) {
      firms.seatHelp[f] = 0;
      firms.refund[f] = 0;
      firms.listing[f] = 0;
    }
    for (let c = 0 as HelpClass; c < help.capacity; c++) {
      help.allowance[c] = 0;
      help.months[c] = 0;
      help.grant[c] = 0;
    }
    for (let p = 0 as Park; p < parks.capacity; p++) {
      parks.helped[p] = 0;
      parks.practice[p] = 0;
    }
    for (let s = 0 as School; s < schools.capacity; s++) schools.practiceHelp[s] = schools.equipmentHelp[s] = 0;
    forEachEntry(world, month, "promise", (acts, rows, dose) => acts.promise(world, rows, dose, month));
  },
});

/** Every active entry pays what its rows have come to be owed; the ledger shows it under the instrument's id. */
export const settle = process({
  id: "settle",
  name: { zh: "政策兑付", en: "Settle help" },
  does: {
    zh: "生效的政策按实际发生额兑付，逐笔入账。",
    en: "Policies in force pay what is owed, booked payment by payment.",
  },
  reads: ["firms", "help", "classes", "links", "schools"],
  writes: ["firms.credit", "firms.cash", "schools.cash", "governments", "ledger"],
  draws: ["claim", "certify"],
  run: (world, month) => {
    const { ledger, governments } = world;
    forEachEntry(world, month, "settle", (acts, rows, dose, id) => {
      let sum = 0;
      let to: Parameters<Pay>[1] = "firms";
      acts.settle(world, rows, dose, month, (government, payee, fen) => {
        sum += fen;
        to = payee;
        governments.help[government] += fen;
        governments.cash[government] -= fen;
      });
      if (sum > 0) ledger.pay(account.government, account[to], reason[id], sum);
    });
  },
});

function forEachEntry(
  world: World,
  month: number,
  what: "promise" | "settle",
  act: <Row>(acts: Acts<Row>, rows: readonly Row[], dose: Dose, id: Instrument["id"]) => void,
): void {
  for (const i of instruments) {
    if (i.months && !i.months[what].includes(moyOf(month))) continue;
    for (const entry of world.plan.policies[i.id] ?? []) {
      if (month < entry.from || (entry.to !== null && month >= entry.to)) continue;
      const dose = Object.fromEntries(
        Object.entries(i.parameters).map(([name, spec]) => [name, entry.parameters[name] ?? spec.default]),
      );
      if (i.on === "firms") act(i, firmsOf(world, entry), dose, i.id);
      else if (i.on === "parks") act(i, parksOf(world, entry), dose, i.id);
      else if (i.on === "schools") act(i, schoolsOf(world, entry), dose, i.id);
      else act(i, classesOf(world, entry), dose, i.id);
    }
  }
}

/** Firms an entry is for: its places, sectors, parks; all if it names none. */
function firmsOf(world: World, { where }: PolicyEntry): Firm[] {
  const { firms, plan } = world;
  const { region } = plan;
  const rows: Firm[] = [];
  const is = (allowed: readonly string[] | undefined, id: string | undefined) =>
    allowed === undefined || (id !== undefined && allowed.includes(id));
  for (let f = 0 as Firm; f < firms.capacity; f++) {
    const park = firms.park[f] >= 0 ? region.parks[firms.park[f]].id : "outside";
    if (
      is(where.place, region.places[firms.place[f]].id) &&
      is(where.sector, region.sectors[firms.sector[f]].id) &&
      is(where.park, park)
    )
      rows.push(f);
  }
  return rows;
}

/** Schools an entry is for: those of its places; all if it names none. */
function schoolsOf({ schools, plan: { region } }: World, { where }: PolicyEntry): School[] {
  const rows: School[] = [];
  for (let s = 0 as School; s < region.schools.length; s++) {
    const place = region.places[schools.place[s]].id;
    if ((where.place ?? [place]).includes(place)) rows.push(s);
  }
  return rows;
}

/** Parks an entry is for: its places and parks; all if it names none. */
function parksOf({ parks, plan: { region } }: World, { where }: PolicyEntry): Park[] {
  const rows: Park[] = [];
  for (let p = 0 as Park; p < region.parks.length; p++) {
    const place = region.places[parks.place[p]].id;
    if ((where.place ?? [place]).includes(place) && (where.park ?? [region.parks[p].id]).includes(region.parks[p].id))
      rows.push(p);
  }
  return rows;
}

const levelNames = ["none", "upper-secondary", "higher-vocational", "undergraduate"] as const;

/** Classes of persons an entry is for: its places, levels and origins; all if it names none. */
function classesOf(world: World, { where }: PolicyEntry): HelpClass[] {
  const { plan, help } = world;
  const rows: HelpClass[] = [];
  const { levels, years, origins } = classesOfPersons;
  for (let row = 0 as HelpClass; row < help.capacity; row++) {
    const place = plan.region.places[Math.floor(row / (levels * years * origins))].id;
    const level = levelNames[Math.floor(row / (years * origins)) % levels];
    const origin = row % origins === 0 ? "local" : "other";
    if (
      (where.place ?? [place]).includes(place) &&
      (where.level ?? [level]).includes(level) &&
      (where.origin ?? [origin]).includes(origin)
    )
      rows.push(row);
  }
  return rows;
}

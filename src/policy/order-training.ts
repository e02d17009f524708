import { yearOf } from "../kernel/calendar.ts";
import { share, yuan } from "../kernel/parameter.ts";
import { draw2 } from "../kernel/random.ts";
import type { OrderClass } from "../world/education.ts";
import type { Firm } from "../world/firms.ts";
import type { Government } from "../world/governments.ts";
import { streams } from "../world/keys.ts";
import { classSeats } from "../world/order-class.ts";
import { never } from "../world/persons.ts";
import type { World } from "../world/world.ts";
import { instrument } from "./instrument.ts";

/** A firm that runs an order class is paid an amount per seat, part on forming the class and part when the student takes up the post. */
export default instrument({
  id: "order-training",
  evidence: "C",
  aims: ["order-seats", "stay-1y", "field-match"],
  name: { zh: "订单培养补贴", en: "Order-training subsidy" },
  purpose: { zh: "降低企业举办订单班的净成本", en: "Lower firms' net cost of running order classes" },
  basis: {
    zh: "各地校企合作和新型学徒制补贴办法；标准为情景取值",
    en: "Local subsidies for school–enterprise cooperation and apprenticeship; amounts are scenario values",
  },
  on: "firms",
  levers: ["firms.seatHelp"],
  months: { promise: [3], settle: [3, 7] },
  parameters: {
    seat: yuan({
      label: { zh: "每学位补贴（元）", en: "Subsidy per seat, yuan" },
      default: 0,
      range: [0, 50_000],
      source: {
        kind: "assumed",
        title: "Scenario value",
        why: { zh: "情景取值，各地标准不一", en: "A scenario value; standards differ between places" },
      },
      acts: "policy",
    }),
    outcome: share({
      label: { zh: "上岗后兑付比例", en: "Share paid when the student takes up the post" },
      default: 0,
      range: [0, 1],
      source: { kind: "assumed", title: "Scenario value", why: { zh: "情景取值", en: "A scenario value" } },
      acts: "policy",
    }),
    cap: yuan({
      label: { zh: "年度预算上限（元）", en: "Budget cap a year, yuan" },
      default: 1e9,
      range: [0, 1e10],
      source: { kind: "assumed", title: "Scenario value", why: { zh: "情景取值", en: "A scenario value" } },
      acts: "policy",
    }),
  },
  promise: (world, rows, { seat, outcome, cap }, month) => {
    if (!(seat > 0)) return;
    const expected = seat * (1 - outcome + outcome * world.parameters.cooperation.comes);
    for (const f of granted(world, rows, seat, cap, month)) world.firms.seatHelp[f] += Math.floor(expected * 100);
  },
  settle: (world, rows, { seat, outcome, cap }, month, pay) => {
    if (!(seat > 0)) return;
    const { classes, links, lists, firms } = world;
    const eligible = new Set<number>(rows);
    const arrival = arrivalShare(world, month);
    const grantees = new Map<number, ReadonlySet<number>>();
    const isGranted = (f: Firm, formed: number) => {
      if (!grantees.has(formed)) grantees.set(formed, new Set(granted(world, rows, seat, cap, formed)));
      return grantees.get(formed)?.has(f);
    };
    for (let k = 0 as OrderClass; k < lists.classEnd; k++) {
      const formed = classes.formed[k];
      if (formed !== month && classes.until[k] !== month) continue;
      const f = links.firm[classes.link[k]];
      if (formed === never || !eligible.has(f) || links.firmKey[classes.link[k]] !== firms.key[f]) continue;
      if (!isGranted(f, formed)) continue;
      const came = classes.places[k] > 0 ? classes.arrived[k] / classes.places[k] : arrival;
      const due = formed === month ? 1 - outcome : outcome * came;
      const fen = Math.floor(seat * due * classes.seats[k] * firms.factor[f] * 100);
      firms.cash[f] += fen;
      pay(0 as Government, "firms", fen);
    }
  },
});

/** Share of the simulated seats of this July's classes whose student came; stands for classes too small to hold a simulated seat. */
function arrivalShare({ classes, lists }: World, month: number): number {
  let arrived = 0;
  let places = 0;
  for (let k = 0 as OrderClass; k < lists.classEnd; k++) {
    if (classes.formed[k] === never || classes.until[k] !== month) continue;
    arrived += classes.arrived[k];
    places += classes.places[k];
  }
  return places > 0 ? arrived / places : 0;
}

/** Firms whose claims, ranked by keyed priority of the year, the cap can meet. */
function granted(world: World, rows: readonly Firm[], seat: number, cap: number, month: number): Firm[] {
  const { firms, plan } = world;
  const { k0, k1 } = world.draws.of(streams.claim, yearOf(month));
  const claims = rows.filter((f) => firms.open[f] === 1 && classSeats(world, f) > 0);
  const priority = new Map(claims.map((f) => [f, draw2(k0, k1, firms.key[f], 0)]));
  claims.sort((a, b) => (priority.get(a) as number) - (priority.get(b) as number) || firms.key[a] - firms.key[b]);
  let left = cap / plan.k;
  return claims.filter((f) => {
    const amount = seat * classSeats(world, f) * firms.factor[f];
    if (amount > left) return false;
    left -= amount;
    return true;
  });
}

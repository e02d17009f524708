import { share } from "../kernel/parameter.ts";
import { draw, unit } from "../kernel/random.ts";
import type { Firm } from "../world/firms.ts";
import type { Government } from "../world/governments.ts";
import { streams } from "../world/keys.ts";
import type { World } from "../world/world.ts";
import { instrument } from "./instrument.ts";

/** A certified firm's investment in vocational education is credited against the education surcharges it owes in the year; the rest carries forward. */
export default instrument({
  id: "surcharge-credit",
  evidence: "C",
  aims: ["participation", "order-seats"],
  name: { zh: "教育费附加和地方教育附加抵免", en: "Education-surcharge credit" },
  purpose: { zh: "降低企业兴办职业教育的净成本", en: "Lower firms' net cost of vocational education" },
  basis: {
    zh: "《关于调整部分政府性基金有关政策的通知》（财税〔2019〕46号）",
    en: "Notice on adjusting certain government funds (Caishui [2019] No. 46)",
  },
  on: "firms",
  levers: ["firms.refund"],
  months: { promise: [3], settle: [12] },
  parameters: {
    rate: share({
      label: { zh: "投资抵免比例", en: "Credit rate on investment" },
      default: 0.3,
      range: [0, 1],
      source: { kind: "law", title: "关于调整部分政府性基金有关政策的通知", number: "财税〔2019〕46号" },
      acts: "policy",
    }),
    coverage: share({
      label: {
        zh: "另行认定的百人以上企业比例",
        en: "Further share of firms of 100 staff and more that are certified",
      },
      default: 0,
      range: [0, 1],
      source: {
        kind: "assumed",
        title: "Scenario value",
        why: { zh: "情景取值：扩大产教融合型企业认定", en: "A scenario value: wider certification" },
      },
      acts: "policy",
    }),
  },
  promise: (world, rows, { rate, coverage }) => {
    if (!(rate > 0)) return;
    for (const f of claimants(world, rows, coverage)) world.firms.refund[f] += rate;
  },
  settle: (world, rows, { rate, coverage }, _month, pay) => {
    const { firms } = world;
    for (const f of claimants(world, rows, coverage)) {
      const owed = firms.credit[f] + Math.floor(rate * firms.invested[f]);
      const credited = Math.min(owed, firms.surcharge[f]);
      firms.credit[f] = owed - credited;
      if (credited > 0) {
        firms.cash[f] += credited;
        pay(0 as Government, "firms", credited);
      }
    }
  },
});

/** Staff from which a firm may be certified besides. */
const LARGE = 100;

/** Firms that claim: certified (or newly certified by wider coverage), aware of the credit and filing for it. */
function claimants(world: World, rows: readonly Firm[], coverage: number): Firm[] {
  const { firms, parameters } = world;
  const { k0, k1 } = world.draws.of(streams.certify, 0);
  return rows.filter((f) => {
    const certified =
      firms.certified[f] === 1 ||
      (coverage > 0 && firms.size[f] >= LARGE && unit(draw(k0, k1, firms.slot[f])) < coverage);
    return certified && unit(draw(k1, k0, firms.slot[f])) < parameters.money.aware;
  });
}

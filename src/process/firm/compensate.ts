import { draw, unit } from "../../kernel/random.ts";
import { streams } from "../../world/keys.ts";
import { account, reason } from "../../world/money.ts";
import { process } from "../../world/process.ts";

/** Those who break a promise of service pay back what training cost is not worked off, where the firm can enforce it (E8). */
export const compensate = process({
  id: "compensate",
  name: { zh: "违约补偿", en: "Compensation for breach" },
  does: {
    zh: "订单班学生不按约上岗，或服务期未满自行离职，按追偿概率向企业补偿未摊销的培养成本，逐笔入账。",
    en: "Order-class students who don't take up their post, or leave before the service period ends, pay the firm the training cost not yet worked off, with the chance that it is enforced; every payment is booked.",
  },
  reads: ["firms.key"],
  writes: ["firms.cash", "ledger"],
  draws: ["contract"],
  run: (world, month) => {
    const { lists, firms, ledger, parameters } = world;
    const C = parameters.cooperation;
    const { k0, k1 } = world.draws.of(streams.contract, month);
    let sum = 0;
    for (const { firm, firmKey, person, left } of lists.breaches) {
      if (firmKey !== firms.key[firm] || unit(draw(k0, k1, person)) >= C.enforcement) continue;
      const fen = Math.floor(C.seatCost * left * 100);
      firms.cash[firm] += fen;
      sum += fen;
    }
    lists.breaches.length = 0;
    ledger.pay(account.households, account.firms, reason.compensation, sum);
  },
});

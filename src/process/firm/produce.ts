import { exp, log } from "../../kernel/maths.ts";
import type { Firm } from "../../world/firms.ts";
import { account, reason } from "../../world/money.ts";
import { status } from "../../world/persons.ts";
import { process } from "../../world/process.ts";
import { nationIndex, type SectorCosts, sectorCosts } from "../../world/technology.ts";
import type { World } from "../../world/world.ts";
import { normalBill, overheadsOf, profitTaxOf } from "./accounts.ts";

/** Firms sell, pay wages, insurance and taxes; what is left is profit and the cost of capital (E1, E2). Every payment has a payer, a payee and a reason. */
export const produce = process({
  id: "produce",
  name: { zh: "生产、发薪与纳税", en: "Produce, pay and be taxed" },
  does: {
    zh: "企业按在岗人员产出取得增加值，支付工资、社保、税费和固定成本；留足现金后分配利润，亏损则动用现金。",
    en: "Firms earn value added by their staff's output, pay wages, insurance, taxes and overheads, keep a reserve of cash and pay the rest out; losses eat the reserve.",
  },
  reads: ["firms", "sectors", "occupations"],
  writes: [
    "firms.revenue",
    "firms.surcharge",
    "firms.cash",
    "firms.insolvent",
    "sectors.sales",
    "sectors.margin",
    "governments",
    "ledger",
  ],
  draws: [],
  run: (world, month) => {
    const { firms, sectors, parameters, ledger, governments, plan } = world;
    const T = parameters.money;
    const E = parameters.enterprise;
    const tau = parameters.firms.socialInsurance;
    const costs = sectorCosts(world);
    const vat = Float64Array.from(plan.region.sectors, (s) => s.vat);
    const nation = world.spinUp ? 1 : nationIndex(plan.region, month);
    const deducted = (1 + parameters.research.deduction) / 12;
    const sum = new Float64Array(10);
    const profits = new Float64Array(vat.length);
    const bills = new Float64Array(vat.length);
    for (let s = 0; s < vat.length; s++) sectors.sales[s as never] = 0;
    for (let f = 0 as Firm; f < firms.capacity; f++) {
      const s = firms.sector[f];
      if (firms.factor[f] === 0) continue; // a row without a firm
      const bill = firms.bill[f];
      const insurance = Math.floor(bill * tau);
      if (costs.market[s] === 2) {
        firms.revenue[f] = bill + insurance;
        sum[0] += bill + insurance;
        sum[1] += bill;
        sum[2] += insurance;
        continue;
      }
      const revenue = firms.output[f] > 0 ? value(world, f, costs, nation) : 0;
      firms.revenue[f] = revenue;
      const tax = Math.floor(revenue * vat[s]);
      const surcharge = Math.floor(tax * T.surcharge);
      const gross = revenue - bill - insurance - tax - surcharge;
      const normal = normalBill(world, f, costs.wage[s]);
      const overheads = overheadsOf(E, costs.market[s], firms.stage[f] < 1 ? bill : normal, bill);
      const profit = gross - overheads;
      const profitTax = profitTaxOf(E, profit - deducted * firms.researched[f], firms.size[f], firms.factor[f]);
      const cash = firms.cash[f] + profit - profitTax;
      const capital = Math.max(0, cash - E.reserve * normal);
      firms.surcharge[f] += surcharge;
      firms.cash[f] = cash - capital;
      firms.insolvent[f] = cash < 0 ? Math.min(255, firms.insolvent[f] + 1) : 0;
      profits[s] += profit;
      bills[s] += normal;
      sum[9] += overheads;
      sectors.sales[s as never] += revenue;
      sum[costs.market[s] === 0 ? 3 : 4] += revenue;
      sum[1] += bill;
      sum[2] += insurance;
      sum[5] += tax;
      sum[6] += surcharge;
      sum[7] += profitTax;
      sum[8] += capital;
    }
    const { households, firms: employers, government, centre, outside } = account;
    ledger.pay(government, employers, reason["public-service"], sum[0]);
    ledger.pay(outside, employers, reason.sales, sum[3]);
    ledger.pay(households, employers, reason.sales, sum[4]);
    ledger.pay(employers, households, reason.wages, sum[1]);
    ledger.pay(employers, centre, reason.insurance, sum[2]);
    const localVat = Math.floor(sum[5] * T.vatLocal);
    const localProfit = Math.floor(sum[7] * T.profitTaxLocal);
    ledger.pay(employers, government, reason.vat, localVat);
    ledger.pay(employers, centre, reason.vat, sum[5] - localVat);
    ledger.pay(employers, government, reason.surcharge, sum[6]);
    ledger.pay(employers, government, reason["profit-tax"], localProfit);
    ledger.pay(employers, centre, reason["profit-tax"], sum[7] - localProfit);
    ledger.pay(employers, outside, reason.overheads, sum[9]);
    ledger.pay(employers, outside, reason.capital, sum[8]);
    profits.forEach((profit, s) => {
      const now = bills[s] > 0 ? profit / bills[s] : 0;
      sectors.margin[s as never] += (now - sectors.margin[s as never]) / 12;
    });
    governments.revenue[0 as never] += localVat + sum[6] + localProfit;
    governments.cash[0 as never] += localVat + sum[6] + localProfit - sum[0];
  },
});

/** Value added of a firm this month in fen: its demand at its staff's output. */
function value(world: World, f: Firm, costs: SectorCosts, nation: number): number {
  const { firms, sectors, city, parameters } = world;
  const s = firms.sector[f];
  const phi = costs.exponent[s];
  const stage = firms.stage[f] * (costs.market[s] === 0 ? nation : 1);
  const shifter = world.spinUp
    ? costs.logCost[s] +
      firms.premium[f] -
      costs.logProduct[s] +
      firms.shock[f] * costs.inverseElasticity[s] +
      (1 - phi) * log(firms.size[f] * city.staffing[0 as never] * stage)
    : firms.shifter[f] +
      firms.shock[f] * costs.inverseElasticity[s] +
      log(sectors.scale[s as never]) +
      (phi / parameters.firms.returnsToLabour) * firms.edge[f] +
      (stage === 1 ? 0 : (1 - phi) * log(stage));
  // A firm's curvature acts on its real size: whole simulated posts stand for the target they round.
  const rounding = firms.planned[f] > 0 && firms.target[f] > 0 ? firms.planned[f] / firms.target[f] : 1;
  const staff =
    Math.max(parameters.firms.outputLeast * firms.output[f], firms.output[f] + firms.interned[f]) /
    1e6 /
    firms.factor[f] /
    rounding;
  return Math.floor(exp(shifter + phi * log(staff)) * rounding * firms.factor[f] * 100);
}

/** Households' income and spending: local sales follow smoothed income, own-account earners share their part of it (E2). */
export const spend = process({
  id: "spend",
  name: { zh: "居民收入与消费", en: "Income and spending" },
  does: {
    zh: "居民收入平滑后决定本地消费；个体经营者分享其中一部分。",
    en: "Smoothed household income sets local spending; own-account earners share a part of it.",
  },
  reads: ["firms", "sectors", "persons"],
  writes: ["city", "sectors", "ledger"],
  draws: [],
  run: (world) => {
    const { city, firms, parameters, sectors, plan, ledger, headcount } = world;
    const F = parameters.firms;
    const here = 0 as never;
    let bill = 0;
    let posts = 0;
    for (let f = 0 as Firm; f < firms.capacity; f++) {
      bill += firms.bill[f];
      posts += firms.posts[f];
    }
    const wages = bill / 100;
    if (world.spinUp) city.otherIncome[here] = (wages * F.privateProfit) / (1 - F.ownAccountSpending - F.privateProfit);
    const income = (wages + city.otherIncome[here]) / (1 - F.ownAccountSpending);
    city.income[here] =
      city.income[here] > 0 ? city.income[here] + F.incomeSmoothing * (income - city.income[here]) : income;
    city.meanPay[here] = posts > 0 ? wages / posts : city.meanPay[here];
    city.residents[here] = headcount.reduce((sum, n) => sum + n, 0);
    const own = headcount[status.ownAccount];
    if (own > 0) city.ownAccountPay[here] = (F.ownAccountSpending * city.income[here]) / own;
    const active = headcount[status.employed] + own + headcount[status.unemployed];
    const rate = active > 0 ? headcount[status.unemployed] / active : 0.05;
    city.unemployment[here] =
      city.unemployment[here] > 0
        ? city.unemployment[here] + F.unemploymentSmoothing * (rate - city.unemployment[here])
        : rate;
    if (!world.spinUp) {
      plan.region.sectors.forEach((s, i) => {
        const r = i as never;
        if (s.market === "local" && sectors.sales[r] > 0) {
          sectors.scale[r] *=
            ((city.income[here] / city.baseIncome[here]) * sectors.base[r]) / (sectors.sales[r] / 100);
        }
      });
    }
    const other = Math.floor(city.otherIncome[here] * 100);
    ledger.pay(account.centre, account.households, reason.transfers, other);
    const sales = ledger.between(account.households, account.firms, reason.sales);
    const left = Math.max(0, bill + other - sales);
    ledger.pay(account.households, account.outside, reason.spending, left);
  },
});

/** Books this month's state as the base that the elastic closure departs from. */
export function setBase(world: World): void {
  const { city, sectors, plan } = world;
  city.baseIncome[0 as never] = city.income[0 as never];
  city.baseResidents[0 as never] = city.residents[0 as never];
  city.baseUnemployment[0 as never] = city.unemployment[0 as never];
  plan.region.sectors.forEach((_, s) => {
    sectors.base[s as never] = sectors.sales[s as never] / 100;
    sectors.baseMargin[s as never] = sectors.margin[s as never];
  });
}

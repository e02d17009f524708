import { moyOf } from "../../kernel/calendar.ts";
import { exp } from "../../kernel/maths.ts";
import { draw2, unit } from "../../kernel/random.ts";
import type { Programme } from "../../world/education.ts";
import type { Firm } from "../../world/firms.ts";
import { streams } from "../../world/keys.ts";
import { account, reason } from "../../world/money.ts";
import { process } from "../../world/process.ts";
import type { World } from "../../world/world.ts";
import { commissioned } from "./commission.ts";
import { joinProjects } from "./projects.ts";
import { urgesOf } from "./urge.ts";

/** In December firms that do research and can pay for it run a project each; some commission a college, whose students take part. */
export const research = process({
  id: "research",
  name: { zh: "企业研发与委托", en: "Research and commissions" },
  does: {
    zh: "每年12月，开展研发且有资金的企业各做一个项目，部分委托本地高职院校；成功者技术差距缩小，合同款入学校账，学生参与真实项目。",
    en: "Each December firms that do research and can pay for it run a project, some with a college here; a success brings technology forward, the contract is booked, and students take part.",
  },
  reads: ["firms", "cells", "persons", "programmes", "schools", "links", "sectors"],
  writes: [
    "firms.researched",
    "firms.renewed",
    "firms.cash",
    "sectors.advance",
    "schools.cash",
    "city.commissions",
    "city.transfers",
    "city.contracts",
    "city.inProjects",
    "skill",
    "persons.anchor",
    "persons.innovation",
    "ledger",
  ],
  draws: ["research", "cooperate"],
  run: (world, month) => {
    if (moyOf(month) === 12) runProjects(world, month);
  },
});

/** Whether a firm is one that does research: by sector, size and its own key. */
function researches({ firms, plan, parameters, draws }: World, f: Firm): boolean {
  const { research: R, sizes } = parameters;
  const size = firms.size[f];
  if (size < sizes.small || plan.region.sectors[firms.sector[f]].market !== "tradable") return false;
  const { k0, k1 } = draws.of(streams.research, 0);
  return unit(draw2(k0, k1, firms.key[f], 0)) < (size < sizes.large ? R.middling : R.large);
}

function runProjects(world: World, month: number): void {
  const { firms, schools, programmes, city, sectors, ledger, parameters, plan } = world;
  const R = parameters.research;
  const { k0, k1 } = world.draws.of(streams.research, month);
  const urges = urgesOf(world, month);
  const here = 0 as never;
  const n = plan.region.sectors.length;
  const advance = new Float64Array(n);
  const weight = new Float64Array(n);
  const teams = new Map<Programme, number>();
  let own = 0;
  let bought = 0;
  city.commissions[here] = city.transfers[here] = city.contracts[here] = city.inProjects[here] = 0;
  for (let f = 0 as Firm; f < firms.capacity; f++) {
    const staff = Math.round(1000 * firms.size[f] * firms.factor[f]);
    weight[firms.sector[f]] += staff;
    firms.researched[f] = 0;
    if (!researches(world, f)) continue;
    const cost = Math.floor(R.intensity * 12 * firms.revenue[f]);
    if (cost <= 0 || firms.cash[f] < cost) continue;
    const r = commissioned(world, f, month, unit(draw2(k0, k1, firms.key[f], 1)));
    const contract = r >= 0 ? Math.floor(R.contract * cost) : 0;
    const help = r >= 0 ? exp(R.transfer * schools.currency[programmes.school[r]]) : 1;
    const chance = Math.min(1, R.success * Math.min(R.urgeMost, urges[f]) * help);
    const succeeds = unit(draw2(k0, k1, firms.key[f], 2)) < chance;
    firms.researched[f] = cost;
    firms.cash[f] -= cost;
    own += cost - contract;
    bought += contract;
    advance[firms.sector[f]] += Math.round(1000 * staff * chance);
    if (succeeds) firms.renewed[f] = Math.min(month, firms.renewed[f] + R.step);
    if (r < 0) continue;
    const real = Math.round(1000 * firms.factor[f] * plan.k);
    schools.cash[programmes.school[r]] += contract;
    city.commissions[here] += real;
    if (succeeds) city.transfers[here] += real;
    teams.set(r, (teams.get(r) ?? 0) + real);
  }
  for (let s = 0; s < n; s++)
    sectors.advance[s as never] =
      weight[s] > 0 ? ((advance[s] / weight[s] / 1000) * R.step * parameters.technology.frontier) / 12 : 0;
  city.contracts[here] = bought;
  ledger.pay(account.firms, account.outside, reason.research, own);
  ledger.pay(account.firms, account.schools, reason.research, bought);
  joinProjects(world, teams, month);
}

import { moyOf } from "../../kernel/calendar.ts";
import { draw, unit } from "../../kernel/random.ts";
import type { Firm } from "../../world/firms.ts";
import { streams } from "../../world/keys.ts";
import { process } from "../../world/process.ts";
import type { World } from "../../world/world.ts";
import { automate } from "./automate.ts";
import { setEdges } from "./edge.ts";
import { levelAfter, nextLag, renewalChance } from "./renewal.ts";
import { noteModern, paces, urgesOf } from "./urge.ts";

/** In January firms renew their technology or fall a year behind; those who renew turn elementary posts into technical ones. */
export const innovate = process({
  id: "innovate",
  name: { zh: "企业技术更新", en: "Renew technology" },
  does: {
    zh: "每年1月，企业按同行采用情况、自身规模和技术岗位配备决定是否更新技术；更新后生产率提高，部分初级岗位转为技术岗位，未更新者落后一年。",
    en: "Each January firms renew by what peers of the sector use, their size and how ably technical posts are filled; they gain product and turn some elementary posts technical, others fall a year behind.",
  },
  reads: ["firms", "cells", "vacancies", "persons", "sectors"],
  writes: [
    "firms.renewed",
    "firms.level",
    "firms.edge",
    "cells.share",
    "sectors.lag",
    "sectors.modern",
    "parks.modern",
  ],
  draws: ["renewal"],
  run: (world, month) => {
    if (moyOf(month) !== 1) return;
    const renewing = renew(world, month);
    noteModern(world, month);
    const { sectors, spinUp, parameters } = world;
    renewing.forEach((share, s) => {
      const r = s as never;
      if (!spinUp)
        sectors.lag[r] = nextLag(
          parameters.technology,
          sectors.lag[r],
          share,
          sectors.advance[r] - sectors.baseAdvance[r],
        );
    });
    if (!spinUp) setEdges(world);
  },
});

/** Renews technology firm by firm; expected share of staff whose firm renews, by sector. */
function renew(world: World, month: number): Float64Array {
  const { firms, parameters, plan, sectors, spinUp } = world;
  const P = parameters.technology;
  const { k0, k1 } = world.draws.of(streams.renewal, month);
  const urges = urgesOf(world, month);
  const pace = spinUp ? paces(world, urges) : sectors.pace;
  const n = plan.region.sectors.length;
  const total = new Float64Array(n);
  const weight = new Float64Array(n);
  for (let f = 0 as Firm; f < firms.capacity; f++) {
    const s = firms.sector[f];
    if (plan.region.sectors[s].market === "public") continue;
    const chance = renewalChance(P, pace[s as never], urges[f]);
    const staff = Math.round(1000 * firms.size[f] * firms.factor[f]);
    total[s] += Math.round(1000 * staff * chance);
    weight[s] += staff;
    if (unit(draw(k0, k1, firms.key[f])) < chance) {
      firms.renewed[f] = month;
      if (!spinUp) automate(world, f, P.automation);
    }
    firms.level[f] += P.settling * (levelAfter(P, month - firms.renewed[f]) - firms.level[f]);
  }
  return total.map((x, s) => (weight[s] > 0 ? x / weight[s] / 1000 : 0));
}

import { categorical } from "../../kernel/chance.ts";
import { exp } from "../../kernel/maths.ts";
import { draw2, unit } from "../../kernel/random.ts";
import { migrantKey, streams } from "../../world/keys.ts";
import { countBack } from "../../world/moves.ts";
import { status } from "../../world/persons.ts";
import { blank, trained } from "../../world/populate/person.ts";
import { addPerson } from "../../world/posts.ts";
import { process } from "../../world/process.ts";

/** Adults move in from the outside: a fixed pool of candidates each month, of whom more come when jobs here are easier to find. */
export const arrive = process({
  id: "arrive",
  name: { zh: "外来迁入", en: "Adults arrive" },
  does: {
    zh: "每月固定数量的潜在迁入者中，就业形势越好，来的人越多。",
    en: "Of a fixed pool of candidates each month, more come when jobs here are easier to find.",
  },
  reads: ["city"],
  writes: ["persons", "skill", "moves"],
  draws: ["arrival", "attributes"],
  run: (world, month) => {
    const { plan, parameters, city, geometry, persons } = world;
    const { region, k } = plan;
    const A = parameters.migration;
    const attainment = [A.junior, A.secondary, A.higher, A.undergraduate];
    const staff = region.employers.reduce((n, m) => n + m.staff, 0);
    const pool = (A.candidates * parameters.moving.arrivals * staff * A.everyone) / 12 / k;
    const better = world.spinUp ? 0 : city.baseUnemployment[0 as never] - city.unemployment[0 as never];
    const chance = (1 / A.candidates) * exp(A.byJobs * parameters.moving.payElasticity * better);
    const { k0, k1 } = world.draws.of(streams.arrival, month);
    const shares = region.places.map((p) => p.population);
    for (let tier = 0; tier < region.tiers.length; tier++) {
      const slots = pool / region.tiers.length;
      for (let slot = 0; slot < slots; slot++) {
        const key = migrantKey(tier, month, slot);
        if (unit(draw2(k0, k1, key, 0)) >= chance * Math.min(1, slots - slot)) continue;
        const p = addPerson(world, key);
        const age = A.youngest + Math.floor(A.ages * unit(draw2(k0, k1, key, 1)));
        blank(
          world,
          p,
          geometry.places + tier,
          categorical(unit(draw2(k0, k1, key, 2)), shares),
          month - 12 * age - Math.floor(12 * unit(draw2(k0, k1, key, 3))),
        );
        persons.level[p] = categorical(unit(draw2(k0, k1, key, 4)), attainment);
        trained(world, p);
        persons.status[p] = status.unemployed;
        countBack(world, p, month);
        persons.experience[p] = Math.max(0, (age - A.workFrom - 2 * persons.level[p]) * A.worked);
      }
    }
  },
});

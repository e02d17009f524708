import { categorical } from "../../kernel/chance.ts";
import { exp } from "../../kernel/maths.ts";
import { draw2, unit } from "../../kernel/random.ts";
import { migrantKey, streams } from "../../world/keys.ts";
import { countBack } from "../../world/moves.ts";
import { status } from "../../world/persons.ts";
import { blank, trained } from "../../world/populate/person.ts";
import { addPerson } from "../../world/posts.ts";
import { process } from "../../world/process.ts";

/** Shares of arrivals by level of education, none beyond junior secondary first: assumed. */
const attainment = [0.35, 0.35, 0.2, 0.1] as const;

/** Arrivals are in their twenties, when people move most (Rogers & Castro 1981): ages from 20 on, so many of them alike, assumed. */
const YOUNGEST = 20;
const AGES = 9;

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
    const staff = region.employers.reduce((n, m) => n + m.staff, 0);
    const pool = (4 * parameters.moving.arrivals * staff * 1.6) / 12 / k;
    const better = world.spinUp ? 0 : city.baseUnemployment[0 as never] - city.unemployment[0 as never];
    const chance = 0.25 * exp(5 * parameters.moving.payElasticity * better);
    const { k0, k1 } = world.draws.of(streams.arrival, month);
    const shares = region.places.map((p) => p.population);
    for (let tier = 0; tier < region.tiers.length; tier++) {
      const slots = pool / region.tiers.length;
      for (let slot = 0; slot < slots; slot++) {
        const key = migrantKey(tier, month, slot);
        if (unit(draw2(k0, k1, key, 0)) >= chance * Math.min(1, slots - slot)) continue;
        const p = addPerson(world, key);
        const age = YOUNGEST + Math.floor(AGES * unit(draw2(k0, k1, key, 1)));
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
        persons.experience[p] = Math.max(0, (age - 19 - 2 * persons.level[p]) * 11);
      }
    }
  },
});

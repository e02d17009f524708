import { draw } from "../../kernel/random.ts";
import { keepColleague } from "../../world/acquaintance.ts";
import type { Cell } from "../../world/firms.ts";
import { streams } from "../../world/keys.ts";
import { type Person, status } from "../../world/persons.ts";
import { process } from "../../world/process.ts";

/** Once the month's moves are made, each who has left a post keeps up with a colleague who has stayed; such people tell of vacancies later. */
export const keepInTouch = process({
  id: "keep-in-touch",
  name: { zh: "同事联系", en: "Keep in touch" },
  does: {
    zh: "当月离开岗位的人与一名留下的同事保持联系，日后可由其告知空岗。",
    en: "Those who left a post this month keep up with one colleague who stayed and may tell of vacancies later.",
  },
  reads: ["persons", "cells"],
  writes: ["persons.friend", "persons.friendKey"],
  draws: ["friend"],
  run: (world, month) => {
    const { partings } = world.lists;
    const { k0, k1 } = world.draws.of(streams.friend, month);
    for (let i = 0; i < partings.length; i += 2) {
      const p = partings[i] as Person;
      if (world.persons.status[p] === status.gone) continue;
      keepColleague(world, p, partings[i + 1] as Cell, draw(k0, k1, world.persons.key[p]));
    }
    partings.length = 0;
  },
});

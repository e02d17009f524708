import { moyOf } from "../../kernel/calendar.ts";
import { exp } from "../../kernel/maths.ts";
import { draw, unit } from "../../kernel/random.ts";
import type { HelpClass } from "../../world/governments.ts";
import { streams } from "../../world/keys.ts";
import { type Person, status } from "../../world/persons.ts";
import { setStatus } from "../../world/posts.ts";
import { process } from "../../world/process.ts";
import { helpRow } from "../../world/world.ts";

/** Lowest level of graduates counted: higher vocational. */
const COLLEGE = 2;

/** In September some of July's college graduates who stayed set up on their own; their firms open where places in the market fall free. */
export const found = process({
  id: "found",
  name: { zh: "毕业生创业", en: "Graduates found firms" },
  does: {
    zh: "每年9月，当年高校毕业生中有一部分创业，转为自主经营，创业补贴使更多人创业；有小企业退出时，由其接替开办企业。",
    en: "Each September some of the year's college graduates turn to business of their own, more where a grant is promised; their firms take places that small firms leave.",
  },
  reads: ["persons", "help.grant"],
  writes: ["persons", "skill", "cells", "firms.posts", "firms.bill", "firms.output", "city", "help.founded"],
  draws: ["found"],
  run: (world, month) => {
    if (moyOf(month) !== 9) return;
    const { persons, lists, geometry, city, plan, help } = world;
    const E = world.parameters.enterprise;
    const { k0, k1 } = world.draws.of(streams.found, month);
    const here = 0 as never;
    city.collegeLeavers[here] = 0;
    city.newFounders[here] = 0;
    for (let row = 0 as HelpClass; row < help.capacity; row++) help.founded[row] = 0;
    for (let p = 0 as Person; p < lists.personEnd; p++) {
      if (persons.graduated[p] !== month - 2 || persons.level[p] < COLLEGE || persons.home[p] >= geometry.places)
        continue;
      const s = persons.status[p];
      if (s < status.employed || s === status.farm || s === status.retired) continue;
      city.collegeLeavers[here]++;
      const row = helpRow(
        persons.home[p],
        persons.level[p],
        0,
        persons.origin[p] < geometry.places ? 0 : 1,
      ) as HelpClass;
      const draws = exp((E.grantResponse * help.grant[row]) / (1200 * city.meanPay[here]));
      if (unit(draw(k0, k1, persons.key[p])) >= E.founding * draws) continue;
      help.founded[row]++;
      if (s !== status.ownAccount) setStatus(world, p, status.ownAccount, month);
      city.newFounders[here]++;
      city.founders[here] += Math.round(1000 * plan.k);
    }
  },
});

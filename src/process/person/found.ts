import { moyOf } from "../../kernel/calendar.ts";
import { exp } from "../../kernel/maths.ts";
import { draw, unit } from "../../kernel/random.ts";
import type { HelpClass } from "../../world/governments.ts";
import { streams } from "../../world/keys.ts";
import { type Person, status } from "../../world/persons.ts";
import { setStatus } from "../../world/posts.ts";
import { process } from "../../world/process.ts";
import { helpRow, type World } from "../../world/world.ts";

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
    const { persons, lists, city, plan, help } = world;
    const { k0, k1 } = world.draws.of(streams.found, month);
    const here = 0 as never;
    city.collegeLeavers[here] = 0;
    city.newFounders[here] = 0;
    for (let row = 0 as HelpClass; row < help.capacity; row++) help.founded[row] = 0;
    for (let p = 0 as Person; p < lists.personEnd; p++) {
      if (!mayFound(world, p, month)) continue;
      city.collegeLeavers[here]++;
      if (unit(draw(k0, k1, persons.key[p])) >= foundingChance(world, p)) continue;
      help.founded[classOf(world, p)]++;
      if (persons.status[p] !== status.ownAccount) setStatus(world, p, status.ownAccount, month);
      city.newFounders[here]++;
      city.founders[here] += Math.round(1000 * plan.k);
    }
  },
});

/** Whether a person finished college here this July and is free to found a firm. */
export function mayFound({ persons, geometry }: World, p: Person, month: number): boolean {
  if (persons.graduated[p] !== month - 2 || persons.level[p] < COLLEGE || persons.home[p] >= geometry.places)
    return false;
  const s = persons.status[p];
  return s >= status.employed && s !== status.farm && s !== status.retired;
}

const classOf = ({ persons, geometry }: World, p: Person): HelpClass =>
  helpRow(persons.home[p], persons.level[p], 0, persons.origin[p] < geometry.places ? 0 : 1) as HelpClass;

/** Chance that such a person founds one: the usual share, more by the grant relative to a year's mean pay. */
export function foundingChance(world: World, p: Person): number {
  const E = world.parameters.enterprise;
  const grant = world.help.grant[classOf(world, p)];
  return E.founding * exp((E.grantResponse * grant) / (1200 * world.city.meanPay[0 as never]));
}

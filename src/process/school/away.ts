import { moyOf } from "../../kernel/calendar.ts";
import { categorical } from "../../kernel/chance.ts";
import { draw2, unit } from "../../kernel/random.ts";
import { enterRolls } from "../../world/enrolment.ts";
import { streams } from "../../world/keys.ts";
import { noCluster, type Person, status } from "../../world/persons.ts";
import type { World } from "../../world/world.ts";

/** Sends a person to study at a level in a tier for so many years, from this summer. */
export function studyAway(world: World, p: Person, level: number, years: number, month: number): void {
  const { persons, geometry, plan } = world;
  const { k0, k1 } = world.draws.of(streams.choice, month);
  const key = persons.key[p];
  if (persons.home[p] < geometry.places)
    persons.home[p] =
      geometry.places +
      categorical(
        unit(draw2(k0, k1, key, 901)),
        plan.region.tiers.map((t) => t.studyShare),
      );
  if (persons.cluster[p] === noCluster)
    persons.cluster[p] = Math.floor(geometry.clusters * unit(draw2(k0, k1, key, 902)));
  const july = month - ((moyOf(month) + 5) % 12);
  enterRolls(world, p, level === 2 ? status.higher : status.undergraduate, -1, july + 12 * years);
}

import { branchOff, simulate } from "../../../src/run.ts";
import { mark, type Person, status } from "../../../src/world/persons.ts";
import type { Plan } from "../../../src/world/plan.ts";
import type { World } from "../../../src/world/world.ts";

/** What a graduate has come to half a year after July; pay in yuan a month, with nothing for those without a post here. */
export type Outcome = { readonly works: number; readonly field: number; readonly pay: number };

/** Graduates of a July who look for work, by key: whether they came from an order class, their ability, and their outcome. */
export type Graduates = ReadonlyMap<number, { readonly ordered: boolean; readonly ability: number; outcome?: Outcome }>;

/** Graduates of vocational programmes here in every July of the plan, each with the outcome of the December after. */
export function graduatesOf(world: World, plan: Plan): Graduates {
  const found = new Map<number, { ordered: boolean; ability: number; outcome?: Outcome }>();
  const month = (w: World): void => {
    const moy = ((w.month - 1) % 12) + 1;
    if (moy === 6) for (const [key, who] of leavers(w)) found.set(key, who);
    if (moy === 12) settle(w, found);
  };
  simulate(branchOff(world, plan), plan, { month });
  return found;
}

function* leavers({ persons, lists, geometry, month }: World) {
  for (let p = 0 as Person; p < lists.personEnd; p++) {
    const s = persons.status[p];
    if ((s !== status.vocational && s !== status.higher) || persons.until[p] !== month) continue;
    if (persons.programme[p] < 0 || persons.home[p] >= geometry.places || persons.marks[p] & mark.goesOn) continue;
    yield [persons.key[p], { ordered: persons.order[p] >= 0, ability: persons.ability[p] }] as const;
  }
}

function settle({ persons, lists, geometry, month }: World, found: Map<number, { outcome?: Outcome }>): void {
  for (let p = 0 as Person; p < lists.personEnd; p++) {
    if (month - persons.graduated[p] > 12) continue;
    const who = found.get(persons.key[p]);
    if (who === undefined || who.outcome) continue;
    const here = persons.status[p] === status.employed && persons.home[p] < geometry.places;
    const field = here && geometry.clusterOf[persons.occupation[p]] === persons.cluster[p];
    who.outcome = { works: +here, field: +field, pay: here ? persons.wage[p] / 100 : 0 };
  }
}

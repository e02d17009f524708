import type { Firm } from "../../../src/world/firms.ts";
import type { Level } from "../../../src/world/levels.ts";
import { type Person, status } from "../../../src/world/persons.ts";
import type { World } from "../../../src/world/world.ts";

/** Groups that figures are about, counted from the tables and not by the indicators. */
export type Groups = Readonly<Record<(typeof names)[number], number>>;

const names = ["labour force", "staff", "staff or vacancies", "vacancies", "private firms", "graduates"] as const;

/** How many each group has at the end of a month. */
export function groupsOf({ persons, lists, geometry, firms, levels, plan }: World): Groups {
  let [staff, others] = [0, 0];
  for (let p = 0 as Person; p < lists.personEnd; p++) {
    if (persons.home[p] >= geometry.places) continue;
    if (persons.status[p] === status.employed) staff++;
    else if (persons.status[p] === status.unemployed || persons.status[p] === status.ownAccount) others++;
  }
  let firmsAtWork = 0;
  for (let f = 0 as Firm; f < firms.capacity; f++)
    if (firms.posts[f] > 0 && plan.region.sectors[firms.sector[f]]?.market !== "public") firmsAtWork++;
  let graduates = 0;
  for (let q = 0 as Level; q < levels.capacity; q++) graduates += levels.graduates[q];
  const vacancies = lists.openVacancyCount;
  return {
    "labour force": staff + others,
    staff,
    "staff or vacancies": staff + vacancies,
    vacancies,
    "private firms": firmsAtWork,
    graduates,
  };
}

/** Figures that have a value whenever somebody of the group is there; null for what always has one. */
export const about: Readonly<Record<string, keyof Groups | null>> = {
  unemployment: "labour force",
  jobs: null,
  "mean-pay": "staff",
  "skill-gap": "staff",
  "output-per-worker": "private firms",
  "vacancy-rate": "staff or vacancies",
  "vacancy-duration": "vacancies",
};

/** Groups that nobody was in, in any of the months. */
export const emptyIn = (months: readonly Groups[]): string[] =>
  names.filter((name) => months.every((groups) => groups[name] === 0));

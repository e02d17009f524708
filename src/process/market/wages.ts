import { exp, log } from "../../kernel/maths.ts";
import type { Vacancy } from "../../world/firms.ts";
import { type Person, status } from "../../world/persons.ts";
import { process } from "../../world/process.ts";
import type { World } from "../../world/world.ts";

/** Posted wages follow tightness around their anchors: a level, not a growth rate, so relative wages don't wander (E4). */
export const setWages = process({
  id: "set-wages",
  name: { zh: "岗位工资调整", en: "Set posted wages" },
  does: {
    zh: "各职业岗位工资围绕基准随观察到的市场松紧调整。",
    en: "Posted wages of occupations move around their anchors with observed tightness.",
  },
  reads: ["persons.status", "persons.home", "persons.occupation", "vacancies", "occupations"],
  writes: ["occupations"],
  draws: [],
  run: (world) => {
    const { occupations, parameters, geometry, plan, spinUp } = world;
    const W = parameters.wages;
    const [vacant, seeking] = countTightness(world);
    const city = vacant > 0 && seeking > 0 ? vacant / seeking : W.tightnessUsual;
    const pseudo = W.tightnessPrior / plan.k;
    for (let o = 0; o < geometry.occupations; o++) {
      const i = o as never;
      const now = log((occupations.vacant[i] + pseudo * city) / (occupations.seekers[i] + pseudo));
      occupations.tightness[i] += W.smoothing * (now - occupations.tightness[i]);
      if (spinUp) {
        occupations.normal[i] += W.tightnessMemory * (now - occupations.normal[i]);
        occupations.logWage[i] = occupations.anchor[i];
      } else {
        const goal = occupations.anchor[i] + W.tightness * (occupations.tightness[i] - occupations.normal[i]);
        occupations.logWage[i] += W.adjustment * (goal - occupations.logWage[i]);
      }
      occupations.wage[i] = exp(occupations.logWage[i]);
    }
  },
});

function countTightness(world: World): [number, number] {
  const { occupations, lists, vacancies, persons, geometry } = world;
  for (let o = 0; o < geometry.occupations; o++) {
    occupations.vacant[o as never] = 0;
    occupations.seekers[o as never] = 0;
  }
  for (let i = 0; i < lists.openVacancyCount; i++)
    occupations.vacant[vacancies.occupation[lists.openVacancies[i] as Vacancy] as never]++;
  let seeking = 0;
  for (let i = 0; i < lists.unemployedCount; i++) {
    const p = lists.seekers[i] as Person;
    if (persons.status[p] !== status.unemployed || persons.home[p] >= geometry.places) continue;
    occupations.seekers[persons.occupation[p] as never]++;
    seeking++;
  }
  return [lists.openVacancyCount, seeking];
}

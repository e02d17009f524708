import { classesOfPersons } from "../../world/governments.ts";
import { process } from "../../world/process.ts";
import { rivalRow } from "../../world/rivals.ts";
import { helpRow } from "../../world/world.ts";

/** Where rivals match, outside cities follow with a lag what new graduates are promised here, a share of it, at their own cost. */
export const followHelp = process({
  id: "follow-help",
  name: { zh: "外地跟进人才政策", en: "Rivals follow" },
  does: {
    zh: "设定为跟进时，外地城市按比例、滞后地跟进本市对新毕业生的承诺，费用由外地承担。",
    en: "Where rivals match, outside cities follow a share of what is promised to new graduates here, with a lag and at their own cost.",
  },
  reads: ["help"],
  writes: ["rivals"],
  draws: [],
  run: (world) => {
    const { plan, help, rivals, geometry, parameters } = world;
    if (plan.rivals !== "matching") return;
    const { rivalShare, rivalLag } = parameters.moving;
    for (let level = 0; level < classesOfPersons.levels; level++) {
      for (let origin = 0; origin < classesOfPersons.origins; origin++) {
        let allowance = 0;
        let months = 0;
        for (let place = 0; place < geometry.places; place++) {
          const row = helpRow(place, level, 0, origin) as never;
          allowance += help.allowance[row] / 100 / geometry.places;
          months = Math.max(months, help.months[row]);
        }
        const row = rivalRow(level, origin);
        rivals.allowance[row] += (rivalShare * allowance - rivals.allowance[row]) / rivalLag;
        rivals.months[row] += (months - rivals.months[row]) / rivalLag;
      }
    }
  },
});

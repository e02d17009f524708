import { moyOf } from "../../kernel/calendar.ts";
import { foundingChance, mayFound } from "../../process/person/found.ts";
import { mayAttend, pays } from "../../process/person/retrain.ts";
import { hazardOf, mayDrop } from "../../process/school/drop.ts";
import { type Person, status } from "../../world/persons.ts";
import type { World } from "../../world/world.ts";
import { option, type Teller } from "../event.ts";

const inTheirMonth = ({ lists }: World, p: Person): boolean => lists.yearly.subarray(0, lists.yearlyCount).includes(p);

/** Whether a student leaves school early, in the month of birth. */
export const tellDropOut: Teller = {
  process: "drop-out",
  before: (world, p, month) => {
    if (!inTheirMonth(world, p) || !mayDrop(world, p, month)) return [];
    const chance = hazardOf(world, p);
    return [
      {
        id: "drop-out",
        question: { zh: "是否中途离校", en: "Leaving school early" },
        options: [
          option("on", "继续学业", "stays at school", 1 - chance),
          option("leaves", "中途离校", "leaves early", chance),
        ],
        taken: (w, q) => (w.persons.programme[q] >= 0 ? "on" : "leaves"),
      },
    ];
  },
};

/** Whether an adult comes across a course, and takes it, this year. */
export const tellCourse: Teller = {
  process: "retrain",
  before: (world, p, month) => {
    if (!inTheirMonth(world, p) || !mayAttend(world, p, month)) return [];
    const chance = world.parameters.credentials.courseChance;
    const worth = pays(world, p, month);
    const skills = ({ skill, geometry }: World) => skill.slice(p * geometry.skills, (p + 1) * geometry.skills);
    const before = skills(world);
    if (!worth) return [];
    return [
      {
        id: "course",
        question: { zh: "在职与失业人员培训", en: "A course for adults" },
        options: [
          option("none", "没有遇到合适的培训", "comes across none", 1 - chance),
          option("attends", "参加与职业对口的培训", "takes a course for the occupation", chance),
        ],
        taken: (w) => (skills(w).some((x, k) => x !== before[k]) ? "attends" : "none"),
      },
    ];
  },
};

/** Whether a graduate of this July founds a firm. */
export const tellFounding: Teller = {
  process: "found",
  before: (world, p, month) => {
    if (moyOf(month) !== 9 || world.persons.status[p] === status.ownAccount || !mayFound(world, p, month)) return [];
    const chance = foundingChance(world, p);
    return [
      {
        id: "start-up",
        question: { zh: "是否创业", en: "A firm of one's own" },
        options: [option("not", "不创业", "doesn't", 1 - chance), option("founds", "创业", "sets up", chance)],
        taken: (w, q) => (w.persons.status[q] === status.ownAccount ? "founds" : "not"),
      },
    ];
  },
};

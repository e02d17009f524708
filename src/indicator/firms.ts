import type { OrderClass } from "../world/education.ts";
import { never } from "../world/persons.ts";
import { indicator, shareOf } from "./indicator.ts";
import { privateFirms } from "./private-firms.ts";

/** Cooperation and production of firms. */
export const firms = [
  indicator({
    id: "order-seats",
    name: { zh: "在办订单班学位", en: "Order-class seats" },
    theme: "education",
    unit: "persons",
    better: "higher",
    delta: 50,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: "季度末在办订单班的学位数（实际）。",
      en: "Seats of order classes running at the end of the quarter, real.",
    },
    measure: ({ world: { classes, firms: f, links, lists }, k }) => {
      let milli = 0;
      for (let c = 0 as OrderClass; c < lists.classEnd; c++) {
        const l = classes.link[c];
        if (classes.formed[c] === never || links.firmKey[l] !== f.key[links.firm[l]]) continue;
        milli += Math.round(1000 * classes.seats[c] * f.factor[links.firm[l]] * k);
      }
      return milli / 1000;
    },
  }),
  indicator({
    id: "output-per-worker",
    name: { zh: "企业人均增加值", en: "Value added per worker" },
    theme: "firms",
    unit: "yuan",
    better: "higher",
    delta: 500,
    headline: true,
    scale: "biased",
    moment: "monthly",
    definition: {
      zh: "非公企业当月增加值乘12，除以在岗人数，元/年。",
      en: "Private firms' value added of the month times twelve over their staff, yuan a year.",
    },
    measure: ({ world }) => {
      let value = 0;
      let staff = 0;
      for (const f of privateFirms(world)) {
        value += world.firms.revenue[f];
        staff += world.firms.posts[f];
      }
      return (shareOf(value, staff) * 12) / 100;
    },
  }),
] as const;

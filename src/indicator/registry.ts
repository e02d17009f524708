import { education } from "./education.ts";
import { finance } from "./finance.ts";
import { firms } from "./firms.ts";
import type { Indicator } from "./indicator.ts";
import { match } from "./match.ts";
import { parks } from "./parks.ts";
import { work } from "./work.ts";

/** Every indicator, by theme. */
export const indicators: readonly Indicator[] = [...work, ...education, ...match, ...firms, ...parks, ...finance];

import { channels } from "./channels.ts";
import { education } from "./education.ts";
import { enterprise } from "./enterprise.ts";
import { finance } from "./finance.ts";
import { firms } from "./firms.ts";
import type { Indicator } from "./indicator.ts";
import { match } from "./match.ts";
import { moving } from "./moving.ts";
import { parks } from "./parks.ts";
import { teachers } from "./teachers.ts";
import { technology } from "./technology.ts";
import { work } from "./work.ts";

/** Every indicator, by theme. */
export const indicators: readonly Indicator[] = [
  ...work,
  ...education,
  ...teachers,
  ...match,
  ...channels,
  ...moving,
  ...firms,
  ...parks,
  ...finance,
  ...technology,
  ...enterprise,
];

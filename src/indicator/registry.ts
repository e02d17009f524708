import { channels } from "./channels.ts";
import { cooperation } from "./cooperation.ts";
import { delivery } from "./delivery.ts";
import { enterprise } from "./enterprise.ts";
import { finance } from "./finance.ts";
import { firms } from "./firms.ts";
import { graduates } from "./graduates.ts";
import type { Indicator } from "./indicator.ts";
import { match } from "./match.ts";
import { mismatch } from "./mismatch.ts";
import { moving } from "./moving.ts";
import { parks } from "./parks.ts";
import { participation } from "./participation.ts";
import { pathways } from "./pathways.ts";
import { programmes } from "./programmes.ts";
import { research } from "./research.ts";
import { shortage } from "./shortage.ts";
import { skill } from "./skill.ts";
import { stability } from "./stability.ts";
import { startingPay } from "./starting-pay.ts";
import { teachers } from "./teachers.ts";
import { technology } from "./technology.ts";
import { work } from "./work.ts";

/** The indicators by the file that declares them. */
export const indicatorFiles: Readonly<Record<string, readonly Indicator[]>> = {
  work,
  stability,
  graduates,
  startingPay,
  pathways,
  skill,
  match,
  mismatch,
  firms,
  participation,
  cooperation,
  delivery,
  shortage,
  parks,
  finance,
  teachers,
  programmes,
  channels,
  moving,
  technology,
  enterprise,
  research,
};

/** Every indicator, by theme. */
export const indicators: readonly Indicator[] = Object.values(indicatorFiles).flat();

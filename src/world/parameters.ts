import { type Resolved, resolve } from "../kernel/parameter.ts";
import { ages } from "./parameters/ages.ts";
import { attainment } from "./parameters/attainment.ts";
import { cooperation } from "./parameters/cooperation.ts";
import { coordination } from "./parameters/coordination.ts";
import { credentials } from "./parameters/credentials.ts";
import { delivery } from "./parameters/delivery.ts";
import { enterprise } from "./parameters/enterprise.ts";
import { firms } from "./parameters/firms.ts";
import { governance } from "./parameters/governance.ts";
import { hiring } from "./parameters/hiring.ts";
import { ladder } from "./parameters/ladder.ts";
import { market } from "./parameters/market.ts";
import { migration } from "./parameters/migration.ts";
import { modes } from "./parameters/modes.ts";
import { money } from "./parameters/money.ts";
import { moving } from "./parameters/moving.ts";
import { needs } from "./parameters/needs.ts";
import { partners } from "./parameters/partners.ts";
import { programmes } from "./parameters/programmes.ts";
import { research } from "./parameters/research.ts";
import { schooling } from "./parameters/schooling.ts";
import { schools, teachers } from "./parameters/schools.ts";
import { sizes } from "./parameters/sizes.ts";
import { skills } from "./parameters/skills.ts";
import { start } from "./parameters/start.ts";
import { students } from "./parameters/students.ts";
import { teaching } from "./parameters/teaching.ts";
import { technology } from "./parameters/technology.ts";
import { traits } from "./parameters/traits.ts";
import { wages } from "./parameters/wages.ts";

/** Every declared behavioural parameter, by group. */
export const parameterGroups = [
  skills,
  schooling,
  credentials,
  students,
  firms,
  sizes,
  wages,
  market,
  hiring,
  ages,
  moving,
  migration,
  cooperation,
  partners,
  delivery,
  modes,
  ladder,
  coordination,
  governance,
  money,
  technology,
  enterprise,
  research,
  teachers,
  teaching,
  needs,
  schools,
  programmes,
  traits,
  attainment,
  start,
] as const;

/** Behavioural parameters by group and name. */
export type Parameters = Resolved<typeof parameterGroups>;

/** All parameters: the values given, else defaults. */
export const resolveParameters = (values: Readonly<Record<string, number>>): Parameters =>
  resolve(parameterGroups, values);

import { allocate, copyInto, type Schema, type Table } from "../kernel/columns.ts";
import { Ledger } from "../kernel/ledger.ts";
import { seedWords } from "../kernel/random.ts";
import { hiresSchema } from "./channels.ts";
import { type Curves, curvesOf } from "./curves.ts";
import { Desk } from "./desk.ts";
import { DrawKeys } from "./draws.ts";
import { classesSchema, linksSchema, programmesSchema, schoolsSchema, teachersSchema } from "./education.ts";
import { cellsSchema, firmsSchema, occupationsSchema, vacanciesSchema } from "./firms.ts";
import { type Geometry, geometryOf } from "./geometry.ts";
import {
  citySchema,
  classesOfPersons,
  governmentsSchema,
  helpSchema,
  parksSchema,
  sectorsSchema,
} from "./governments.ts";
import { levelsSchema } from "./levels.ts";
import { Lists } from "./lists.ts";
import { accounts, reasons } from "./money.ts";
import { movesSchema } from "./moves.ts";
import { type Parameters, resolveParameters } from "./parameters.ts";
import { personsSchema } from "./persons.ts";
import type { Plan } from "./plan.ts";
import { rivalsSchema } from "./rivals.ts";
import { venturesSchema } from "./ventures.ts";
import type { Witness } from "./witness.ts";

/** The tables of the world, in the order of their copies and hashes. */
export const schemas = {
  persons: personsSchema,
  firms: firmsSchema,
  cells: cellsSchema,
  vacancies: vacanciesSchema,
  occupations: occupationsSchema,
  sectors: sectorsSchema,
  schools: schoolsSchema,
  programmes: programmesSchema,
  levels: levelsSchema,
  teachers: teachersSchema,
  links: linksSchema,
  classes: classesSchema,
  governments: governmentsSchema,
  parks: parksSchema,
  help: helpSchema,
  city: citySchema,
  hires: hiresSchema,
  moves: movesSchema,
  rivals: rivalsSchema,
  ventures: venturesSchema,
} as const;

type Tables = { readonly [N in keyof typeof schemas]: Table<(typeof schemas)[N]> };

/** Rows of each table, fixed before a run starts. */
export type Sizes = { readonly [N in keyof typeof schemas]: number };

/** Everything that exists in a simulated region at one moment. */
export type World = Tables & {
  readonly sizes: Sizes;
  plan: Plan;
  parameters: Parameters;
  geometry: Geometry;
  /** The seed's words. */ readonly words: Int32Array;
  readonly seed: string;
  /** The month being simulated, or the next one. */ month: number;
  /** Skill of person p on dimension k at its anchor, at [p * skills + k]. */ readonly skill: Float32Array;
  readonly ledger: Ledger;
  readonly lists: Lists;
  /** Room for one person's skills. */ readonly scratch: Float64Array;
  readonly curves: Curves;
  readonly desk: Desk;
  /** Draw keys of the month, by stream. */ readonly draws: DrawKeys;
  /** Employed persons entitled to help, by class, this month. */ readonly entitled: Int32Array;
  /** Residents by status this month, as the month's scan met them. */ readonly headcount: Int32Array;
  /** Whether the spin-up, with posts that follow the labour force, still runs. */ spinUp: boolean;
  /** Who stands beside decisions where a life is followed. */ witness: Witness | undefined;
};

/** Bytes a run may take, unless told otherwise. */
const LIMIT = 6 * 2 ** 30;

/** An empty world for a plan and seed; a Fault where its tables and skills would take more than so many bytes. */
export function createWorld(plan: Plan, seed: string, sizes: Sizes, bytes: number = LIMIT): World {
  const words = seedWords(seed);
  const parameters = resolveParameters(plan.parameters);
  const geometry = geometryOf(plan, parameters);
  const skills = sizes.persons * geometry.skills;
  const budget = { limit: bytes - 4 * skills, used: 0 };
  const make = <N extends keyof typeof schemas>(name: N): Tables[N] =>
    allocate(schemas[name] as Schema, Math.max(1, sizes[name]), budget) as unknown as Tables[N];
  // Field by field: engines compile for the shape of an object, and one spread from another may get a shape of its own.
  return {
    persons: make("persons"),
    firms: make("firms"),
    cells: make("cells"),
    vacancies: make("vacancies"),
    occupations: make("occupations"),
    sectors: make("sectors"),
    schools: make("schools"),
    programmes: make("programmes"),
    levels: make("levels"),
    teachers: make("teachers"),
    links: make("links"),
    classes: make("classes"),
    governments: make("governments"),
    parks: make("parks"),
    help: make("help"),
    city: make("city"),
    hires: make("hires"),
    moves: make("moves"),
    rivals: make("rivals"),
    ventures: make("ventures"),
    sizes,
    plan,
    parameters,
    geometry,
    seed,
    words,
    month: plan.begin,
    skill: new Float32Array(skills),
    ledger: new Ledger(accounts.length, reasons.length),
    lists: new Lists(sizes),
    scratch: new Float64Array(geometry.skills),
    curves: curvesOf(parameters),
    draws: new DrawKeys(words),
    desk: new Desk(sizes.persons, sizes.vacancies, geometry.clusters, Math.max(1, sizes.firms), geometry.occupations),
    entitled: new Int32Array(
      geometry.places * classesOfPersons.levels * classesOfPersons.years * classesOfPersons.origins,
    ),
    headcount: new Int32Array(16),
    spinUp: true,
    witness: undefined,
  };
}

/** A copy that goes on by itself, under the same plan or another for the same region and scale. */
export function copyWorld(from: World, plan: Plan = from.plan, bytes?: number): World {
  const to = createWorld(plan, from.seed, from.sizes, bytes);
  for (const name of Object.keys(schemas) as (keyof typeof schemas)[])
    copyInto<Schema>(from[name] as never, to[name] as never);
  to.skill.set(from.skill);
  from.ledger.copyInto(to.ledger);
  from.lists.copyInto(to.lists);
  to.month = from.month;
  to.spinUp = from.spinUp;
  return to;
}

/** Rows of the help table. */
export const helpRows = (places: number): number =>
  places * classesOfPersons.levels * classesOfPersons.years * classesOfPersons.origins;

/** Row of the help table for a place, level, whole years since graduation and origin (0 local, 1 other). */
export const helpRow = (place: number, level: number, years: number, origin: number): number =>
  ((place * classesOfPersons.levels + level) * classesOfPersons.years + years) * classesOfPersons.origins + origin;

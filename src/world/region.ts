import type { Text } from "../kernel/text.ts";

/** How well a figure is known: filled in from a source, derived from others, or assumed. */
export type Standing = "data" | "derived" | "assumed";

/** A county or district: a place with a government, residents and a point on the map. */
export type PlaceSpec = {
  readonly id: string;
  readonly name: Text;
  readonly kind: "district" | "county";
  /** Resident persons, all ages. */ readonly population: number;
  /** Share of farm jobs relative to the region's mean (1 = mean). */ readonly farmWeight: number;
  /** Share of the region's general revenue that this place's government raises and spends. */ readonly fiscalShare: number;
  /** Rigour with which it carries policy out, 0–1. */ readonly rigour: number;
  /** Kilometres east and north of the city hall. */ readonly east: number;
  readonly north: number;
};

/** A tier of outside cities that pull people away and send some back. */
export type TierSpec = {
  readonly id: string;
  readonly name: Text;
  /** Pay relative to this region's mean at equal skill. */ readonly pay: number;
  /** Living cost and rent relative to this region's. */ readonly livingCost: number;
  /** Unemployment rate there, share. */ readonly unemployment: number;
  /** Monthly chance that an unemployed mover finds a job there. */ readonly finding: number;
  /** Kilometres away. */ readonly distance: number;
  /** Share of those who study away that do so here. */ readonly studyShare: number;
  /** Share of outsiders who come to study here that come from here. */ readonly sendShare: number;
};

/** An industrial park of a place. */
export type ParkSpec = {
  readonly id: string;
  readonly name: Text;
  readonly place: string;
  /** Sector id → share of that sector's firms with 20 staff or more in this place that stand in the park. */
  readonly tenancy: Readonly<Record<string, number>>;
};

/** A dimension of the skill space. */
export type SkillSpec = {
  readonly id: string;
  readonly name: Text;
  readonly kind: "general" | "social" | "technical";
  /** Speed of learning by doing, per month. */ readonly learning: number;
  /** Loss of value per year while used. */ readonly obsolescence: number;
  /** Additional loss per year while unused. */ readonly atrophy: number;
};

/** A programme cluster (专业大类) and the direction of its skills; technical entries only, unit length. */
export type ClusterSpec = {
  readonly id: string;
  readonly name: Text;
  /** Official two-digit code of the 2021 catalogue. */ readonly code: string;
  readonly direction: Readonly<Record<string, number>>;
};

/** An occupation: a cluster and a level of skill (0 elementary, 1 skilled, 2 technician, 3 professional). */
export type OccupationSpec = {
  readonly id: string;
  readonly name: Text;
  readonly cluster: string;
  readonly level: 0 | 1 | 2 | 3;
  /** Key technical skills of the occupation relative to its cluster's direction (defaults to it). */
  readonly pay: number; // log premium over the level's mean pay, mostly 0
  /** Lowest level of study in its own cluster without which the law lets nobody work in it; 0 open to all. */
  readonly licence: 0 | 1 | 2 | 3;
  /** Year in which it was listed as a new occupation; it has no posts before firms renew their technology. 0 for all that were always there. */
  readonly since: number;
};

/** A sector of the economy: where it sells, what posts it has and where. */
export type SectorSpec = {
  readonly id: string;
  readonly name: Text;
  /** GB/T 4754 section letter. */ readonly code: string;
  readonly market: "tradable" | "local" | "public";
  /** Effective VAT paid over value added. */ readonly vat: number;
  /** Occupation id → share of posts; sums to 1. */ readonly posts: Readonly<Record<string, number>>;
  /** Place id → share of the sector's staff; sums to 1. */ readonly places: Readonly<Record<string, number>>;
};

/** A margin of the firm census: so many firms of a size class, with so many staff in all. */
export type EmployerMargin = {
  readonly sector: string;
  readonly least: number;
  readonly most: number;
  readonly firms: number;
  readonly staff: number;
};

/** Secondary vocational, technician (技工院校), higher vocational, or applied undergraduate school. */
export type SchoolKind = "secondary" | "technician" | "higher-vocational" | "applied-university";
/** A school with its staff and students, in real persons. */
export type SchoolSpec = {
  readonly id: string;
  readonly name: Text;
  readonly kind: SchoolKind;
  readonly place: string;
  /** Share of the gap to its curriculum that an ordinary student closes by graduation, 0–1. */ readonly quality: number;
  /** Resistance to revising curricula, 0–1. */ readonly rigidity: number;
  /** Share of teachers' knowledge that is current, 0–1. */ readonly currency: number;
  readonly teachers: number;
  readonly students: number;
};

/** A programme (专业) of a school: seats a year, in real persons. */
export type ProgrammeSpec = {
  readonly id: string;
  readonly name: Text;
  readonly school: string;
  readonly cluster: string;
  /** 1 upper secondary, 2 higher vocational, 3 undergraduate. */ readonly level: 1 | 2 | 3;
  readonly years: number;
  readonly seats: number;
};

/** Residents of one age, in the data year, and how the year before work divides them. */
export type AgeRow = { readonly age: number; readonly residents: number };
/** Shares by age band of residents who have left school; each row sums to 1. */
export type StatusBand = {
  readonly from: number;
  readonly to: number;
  readonly employer: number;
  readonly ownAccount: number;
  readonly farm: number;
  readonly unemployed: number;
  readonly student: number;
  readonly inactive: number;
};
/** Highest level attained, shares by age band: none beyond junior secondary, upper secondary, higher vocational, undergraduate. */
export type AttainmentBand = {
  readonly from: number;
  readonly to: number;
  readonly shares: readonly [number, number, number, number];
};
/** Persons who turn 15 in the region in a year. */
export type CohortRow = { readonly year: number; readonly at15: number };

/** What becomes of a cohort at 15 and at 18, in the data year, in real persons. */
export type SchoolFlows = {
  readonly academic: number;
  readonly vocational: number;
  readonly noSchool: number;
  readonly undergraduateHere: number;
  readonly undergraduateAway: number;
  readonly higherVocationalHere: number;
  readonly higherVocationalAway: number;
  readonly fromVocationalToHigher: number;
  readonly importsHigherVocational: number;
  readonly importsUndergraduate: number;
  readonly furtherStudyAfterHigherVocational: number;
};
/** Young persons of the region who live in a tier of outside cities, by level attained. */
export type DiasporaRow = { readonly tier: string; readonly level: 0 | 1 | 2 | 3; readonly persons: number };

/** Yearly public money, yuan. */
export type Money = {
  readonly spending: number;
  readonly vatPaid: number;
  readonly surcharges: number;
  readonly vocationalBudget: number;
  readonly cityMeanPayYear: number;
  readonly minimumWageMonth: number;
};

/** One entry of a policy: dated parameters on eligible rows. */
export type PolicyEntry = {
  readonly from: number;
  readonly to: number | null;
  readonly parameters: Readonly<Record<string, number>>;
  readonly where: Readonly<Record<string, readonly string[]>>;
};

/** A region as data: everything the simulation is told about a city. Persons and yuan are real, never scaled. */
export type Region = {
  readonly id: string;
  readonly name: Text;
  readonly fictional: boolean;
  readonly dataYear: number;
  readonly places: readonly PlaceSpec[];
  readonly tiers: readonly TierSpec[];
  readonly parks: readonly ParkSpec[];
  readonly skills: readonly SkillSpec[];
  readonly clusters: readonly ClusterSpec[];
  readonly occupations: readonly OccupationSpec[];
  readonly sectors: readonly SectorSpec[];
  readonly employers: readonly EmployerMargin[];
  readonly schools: readonly SchoolSpec[];
  readonly programmes: readonly ProgrammeSpec[];
  readonly ages: readonly AgeRow[];
  readonly statuses: readonly StatusBand[];
  readonly attainment: readonly AttainmentBand[];
  readonly cohorts: readonly CohortRow[];
  readonly flows: SchoolFlows;
  readonly diaspora: readonly DiasporaRow[];
  readonly money: Money;
  /** Baseline policies in force: instrument id → entries. */
  readonly policies: Readonly<Record<string, readonly PolicyEntry[]>>;
  /** Labour force of the nation relative to the data year, by year: outside demand follows it. */
  readonly nation: readonly { readonly year: number; readonly labourForce: number }[];
  /** Stated stocks and flows for the balance check, real persons and shares (name → value). */
  readonly stated: Readonly<Record<string, number>>;
  /** How many figures stand on data, derivation and assumption. */
  readonly standing: Readonly<Record<Standing, number>>;
};

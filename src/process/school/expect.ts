import { moyOf } from "../../kernel/calendar.ts";
import { log } from "../../kernel/maths.ts";
import type { Programme, School } from "../../world/education.ts";
import type { Occupation } from "../../world/firms.ts";
import type { Level } from "../../world/levels.ts";
import { noCluster, type Person, status } from "../../world/persons.ts";
import { process } from "../../world/process.ts";
import type { World } from "../../world/world.ts";

/** Months after graduation at which earnings are looked at. */
const AFTER = 6;

/** What is expected after log pay was seen: just that where its weight is 1 (static), part of the way there below (adaptive). */
export const revised = (expected: number, seen: number, weight: number): number =>
  weight === 1 ? seen : expected + weight * (seen - expected);

/** In January the earnings of last July's graduates become known, and expectations of each programme move towards them (E11). */
export const formExpectations = process({
  id: "form-expectations",
  name: { zh: "收入预期形成", en: "Form expectations" },
  does: {
    zh: "每年1月，学生对各专业毕业收入的预期按上一届毕业半年后在本市的收入部分调整，人数少的向专业类均值收缩。",
    en: "Each January expected earnings of programmes move part of the way to what last July's graduates earn in the city, few graduates counting less.",
  },
  reads: ["persons", "programmes", "schools", "occupations", "city"],
  writes: ["programmes.expected", "levels.expected"],
  draws: [],
  run: (world, month) => {
    if (moyOf(month) !== 1) return;
    const record = recordOf(world, month);
    const { programmes, levels, parameters } = world;
    const { expectation: weight, shrink } = parameters.schooling;
    const seats = new Float64Array(levels.capacity);
    const sum = new Float64Array(levels.capacity);
    for (let r = 0 as Programme; r < programmes.capacity; r++) {
      const q = programmes.level[r];
      const earned = record.shrunk(programmes.school[r], programmes.cluster[r], q, shrink);
      if (earned > 0) programmes.expected[r] = revised(programmes.expected[r], log(earned), weight);
      seats[q] += programmes.seats[r];
      sum[q] += programmes.seats[r] * programmes.expected[r];
    }
    for (let q = 1 as Level; q < levels.capacity; q++) if (seats[q] > 0) levels.expected[q] = sum[q] / seats[q];
    const plain = elementaryPay(world) * record.atWork(1);
    const elementary = 0 as Level;
    if (plain > 0) levels.expected[elementary] += weight * (log(plain) - levels.expected[elementary]);
  },
});

/** What is expected, and mastered, where the spin-up ends is the base of what follows. */
export function setSchoolBase({ levels }: World): void {
  for (let q = 0 as Level; q < levels.capacity; q++) {
    levels.base[q] = levels.expected[q];
    levels.usual[q] = levels.mastery[q];
  }
}

/** Earnings of a cohort, yuan a month, with nothing for the unemployed; sums are whole fen, so that no order of persons matters. */
class Record {
  readonly #clusters: number;
  readonly #bySchool: readonly [Float64Array, Float64Array];
  readonly #byCluster: readonly [Float64Array, Float64Array];
  readonly #byLevel: readonly [Float64Array, Float64Array, Float64Array];

  constructor(schools: number, clusters: number) {
    this.#clusters = clusters;
    const pair = (n: number) => [new Float64Array(n), new Float64Array(n)] as const;
    this.#bySchool = pair(schools * clusters * 4);
    this.#byCluster = pair(clusters * 4);
    this.#byLevel = [...pair(4), new Float64Array(4)];
  }

  add(school: number, cluster: number, level: number, fen: number, works: boolean): void {
    const at = cluster * 4 + level;
    for (const [[count, sum], i] of [
      [this.#bySchool, school * this.#clusters * 4 + at],
      [this.#byCluster, at],
      [this.#byLevel, level],
    ] as const) {
      count[i]++;
      sum[i] += fen;
    }
    if (works) this.#byLevel[2][level]++;
  }

  /** Mean earnings of a school's graduates of a cluster, drawn to the cluster's and the level's mean by so many pseudo-graduates; 0 where the level has none. */
  shrunk(school: School, cluster: number, level: number, pseudo: number): number {
    const at = cluster * 4 + level;
    const [n, total] = [this.#byLevel[0][level], this.#byLevel[1][level]];
    if (n === 0) return 0;
    const field = (this.#byCluster[1][at] + (pseudo * total) / n) / (this.#byCluster[0][at] + pseudo);
    const own = school * this.#clusters * 4 + at;
    const mean = (this.#bySchool[1][own] + pseudo * field) / (this.#bySchool[0][own] + pseudo);
    return (pseudo > 0 || this.#bySchool[0][own] > 0 ? mean : total / n) / 100;
  }

  /** Share of a level's graduates who are at work. */
  atWork(level: number): number {
    return this.#byLevel[0][level] > 0 ? this.#byLevel[2][level] / this.#byLevel[0][level] : 1;
  }
}

function recordOf(world: World, month: number): Record {
  const { persons, lists, geometry, schools, city } = world;
  const record = new Record(schools.capacity, geometry.clusters);
  const own = Math.floor(city.ownAccountPay[0 as never] * 100);
  const { graduated } = persons;
  const end = lists.personEnd;
  for (let p = 0 as Person; p < end; p++) {
    if (graduated[p] !== month - AFTER || persons.school[p] < 0 || persons.cluster[p] === noCluster) continue;
    if (persons.home[p] >= geometry.places) continue;
    const s = persons.status[p];
    if (s !== status.employed && s !== status.ownAccount && s !== status.unemployed) continue;
    const fen = s === status.employed ? persons.wage[p] : s === status.ownAccount ? own : 0;
    record.add(persons.school[p], persons.cluster[p], persons.level[p], fen, fen > 0);
  }
  return record;
}

/** Mean pay that elementary posts offer to a beginner of half a year, yuan a month. */
function elementaryPay({ geometry, occupations, curves }: World): number {
  let sum = 0;
  let n = 0;
  for (let o = 0; o < geometry.occupations; o++) {
    if (geometry.levelOf[o] !== 0) continue;
    sum += occupations.wage[o as Occupation];
    n++;
  }
  return n > 0 ? (sum / n) * curves.ladder[AFTER] : 0;
}

import type { Breach } from "./contract.ts";
import type { Person } from "./persons.ts";
import type { Sizes } from "./world.ts";

/** Lists of rows that processes keep between phases; their order carries no meaning. */
export class Lists {
  /** Free rows of persons, last first. */ readonly freePersons: Int32Array;
  freePersonCount = 0;
  /** Rows given back this month: nobody takes one before next month, while lists still name it. */
  readonly freedPersons: Person[] = [];
  /** Rows of persons in use are below this. */ personEnd = 0;
  /** Open vacancies. */ readonly openVacancies: Int32Array;
  openVacancyCount = 0;
  /** Free rows of vacancies. */ readonly freeVacancies: Int32Array;
  freeVacancyCount = 0;
  /** Forward posts laid out by a fair, on free rows. */ forwardCount = 0;
  /** Seekers of this month: the unemployed, then those who search on the job. */ readonly seekers: Int32Array;
  seekerCount = 0;
  /** Seekers without a job; they come first. */ unemployedCount = 0;
  /** Persons whose studies end this month. */ readonly leavers: Int32Array;
  leaverCount = 0;
  /** Persons who have left a group of posts this month, each followed by the group. */ readonly partings: number[] =
    [];
  /** Persons in their own month. */ readonly yearly: Int32Array;
  yearlyCount = 0;
  /** Employed persons whose taste or true output becomes known this month. */ readonly revealed: Int32Array;
  revealedCount = 0;
  /** Persons whose own draw turns them to another status this month, and to which. */ readonly turning: Int32Array;
  readonly turnsTo: Uint8Array;
  turningCount = 0;
  /** Residents who wait from July for September's admission: to higher vocational, to undergraduate programmes here. */
  readonly applicants: readonly [Person[], Person[]] = [[], []];
  /** Promises of service broken this month. */ readonly breaches: Breach[] = [];
  /** Links in use. */ linkEnd = 0;
  /** Classes in use. */ classEnd = 0;

  /** Notes that a person turns to a status this month. */
  turn(p: Person, to: number): void {
    this.turning[this.turningCount] = p;
    this.turnsTo[this.turningCount++] = to;
  }

  constructor(sizes: Sizes) {
    this.freePersons = new Int32Array(sizes.persons);
    this.openVacancies = new Int32Array(sizes.vacancies);
    this.freeVacancies = new Int32Array(sizes.vacancies);
    this.seekers = new Int32Array(sizes.persons);
    this.leavers = new Int32Array(sizes.persons);
    this.revealed = new Int32Array(sizes.persons);
    this.turning = new Int32Array(sizes.persons);
    this.turnsTo = new Uint8Array(sizes.persons);
    this.yearly = new Int32Array(sizes.persons);
  }

  /** Lets rows given back be taken again. */
  releasePersons(): void {
    for (const p of this.freedPersons) this.freePersons[this.freePersonCount++] = p;
    this.freedPersons.length = 0;
  }

  /** Makes another's lasting lists equal to these; lists of one month are not copied. */
  copyInto(other: Lists): void {
    this.releasePersons();
    other.freePersons.set(this.freePersons.subarray(0, this.freePersonCount));
    other.freePersonCount = this.freePersonCount;
    other.freedPersons.length = 0;
    other.partings.length = 0;
    other.personEnd = this.personEnd;
    other.openVacancies.set(this.openVacancies.subarray(0, this.openVacancyCount));
    other.openVacancyCount = this.openVacancyCount;
    other.freeVacancies.set(this.freeVacancies.subarray(0, this.freeVacancyCount));
    other.freeVacancyCount = this.freeVacancyCount;
    this.applicants.forEach((list, i) => {
      other.applicants[i].splice(0, other.applicants[i].length, ...list);
    });
    other.breaches.splice(0, other.breaches.length, ...this.breaches);
    other.linkEnd = this.linkEnd;
    other.classEnd = this.classEnd;
  }
}

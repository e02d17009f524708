import type { Text } from "../kernel/text.ts";
import { type Person, status } from "../world/persons.ts";
import type { Process } from "../world/process.ts";
import type { Admission, Division } from "../world/witness.ts";
import type { World } from "../world/world.ts";
import { type Ask, answers, type Choice, type TraceEvent } from "./event.ts";
import { describeChange, introduction, type Moment, snapshot } from "./story.ts";
import { type Outlook, outlookOfFair, outlookOfSearch } from "./tell/applying.ts";
import { postsOf, tellRound } from "./tell/market.ts";
import { tellAdmission, tellTracks } from "./tell/school.ts";
import { tellers } from "./tellers.ts";
import { type Touch, touchesOf } from "./touch.ts";

/** Processes in which people come who weren't there. */
const comes: ReadonlySet<string> = new Set(["enrol", "receive-students", "arrive"]);

/** Follows one person through a run: what happens to them, and the decisions they face. It only looks. */
export class Follower {
  readonly key: number;
  readonly events: TraceEvent[] = [];
  /** Who it is, once the person has been seen. */ who: Text | undefined;
  /** Policies that acted on the person in each month, where any did. */
  readonly touches = new Map<number, readonly Touch[]>();
  #row = -1 as Person;
  #looked = false;
  #before: Moment | undefined;
  #asks: readonly Ask[] = [];
  #choices: Choice[] = [];
  #seen: Outlook | undefined;
  #posts: readonly Text[] = [];

  constructor(key: number) {
    this.key = key;
  }

  /** Called before a process runs. */
  before(world: World, { id }: Process): void {
    const teller = tellers.get(id);
    this.#asks = teller?.before && this.#isHere(world) ? teller.before(world, this.#row, world.month) : [];
  }

  /** Called when a process has run. */
  after(world: World, process: Process): void {
    const row = this.#row;
    const was = this.#before;
    this.#choices.push(...answers(this.#asks, world, row));
    if (!this.#isHere(world)) {
      const text = { zh: "离世，或迁出后不再跟踪", en: "Has died, or is no longer followed after moving away" };
      if (was) this.#tell(world, process, text, was);
      this.#row = was || !this.#looked || comes.has(process.id) ? rowOf(world, this.key) : (-1 as Person);
      this.#looked = true;
      this.#before = this.#row < 0 ? undefined : snapshot(world, this.#row);
      if (!this.#before) return;
      this.who ??= introduction(world, this.#row);
      this.#tell(world, process, this.#before.now, this.#before);
      return;
    }
    this.#choices.push(...answers(tellers.get(process.id)?.after?.(world, row, world.month) ?? [], world, row));
    if (process.id === "promise" || process.id === "settle") this.#feel(world);
    const now = snapshot(world, row);
    const text = was && describeChange(was, now, process.id);
    if (text || this.#choices.length > 0) this.#tell(world, process, text, now);
    this.#before = now;
  }

  /** Called when the person's cohort is divided between tracks. */
  divided(world: World, at: Division): void {
    this.#choices.push(tellTracks(world, at));
  }

  /** Called when the person stands before an admission. */
  admitted(world: World, p: Person, at: Admission): void {
    this.#choices.push(tellAdmission(world, p, at));
  }

  /** Called before and after each round of applications. */
  applying(world: World, by: "search" | "fair", ordinal: number, over: boolean): void {
    if (!this.#isHere(world)) return;
    if (!over) {
      this.#seen = by === "fair" ? outlookOfFair(world, this.#row) : outlookOfSearch(world, this.#row, ordinal);
      this.#posts = this.#seen ? postsOf(world, this.#seen) : [];
    } else if (this.#seen) this.#choices.push(tellRound(world, this.#seen, by, this.#posts));
  }

  #feel(world: World): void {
    const { month } = world;
    const felt = new Map((this.touches.get(month) ?? []).map((touch) => [touch.instrument, touch]));
    for (const touch of touchesOf(world, this.#row)) felt.set(touch.instrument, touch);
    if (felt.size > 0) this.touches.set(month, [...felt.values()]);
  }

  #isHere({ persons }: World): boolean {
    const row = this.#row;
    return row >= 0 && persons.key[row] === this.key && persons.status[row] !== status.gone;
  }

  #tell(world: World, process: Process, text: Text | undefined, { born }: Moment): void {
    this.events.push({
      month: world.month,
      process: process.id,
      age: Math.floor((world.month - born) / 12),
      ...(text ? { text } : {}),
      choices: this.#choices,
    });
    this.#choices = [];
  }
}

/** The row of the person with a key, −1 if nobody has it. */
function rowOf(world: World, key: number): Person {
  const { persons, lists } = world;
  for (let p = 0 as Person; p < lists.personEnd; p++)
    if (persons.key[p] === key && persons.status[p] !== status.gone) return p;
  return -1 as Person;
}

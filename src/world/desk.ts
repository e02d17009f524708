import { Ring } from "../kernel/ring.ts";

/** Room in which a month's applications are laid out; nothing on it outlives the phase. */
export class Desk {
  /** Vacancies of each cluster, and of all in the last place. */ readonly rings: readonly Ring[];
  /** Applications: seeker's place in the list, vacancy, what the firm reads of the product, the firm's gain, the seeker's value. */
  readonly seeker: Int32Array;
  readonly by: Uint8Array;
  readonly vacancy: Int32Array;
  readonly read: Float64Array;
  readonly gain: Float64Array;
  readonly value: Float64Array;
  count = 0;
  /** Seekers who apply: place in the list, row, and which of their applications suit both sides, a bit each. */
  readonly asking: Int32Array;
  readonly askers: Int32Array;
  readonly suits: Uint16Array;
  /** What was read ahead; means nothing. */ ahead = 0;
  /** Best application of a vacancy, by row; best offer of a seeker, by place in the list. */
  readonly best: Int32Array;
  readonly offer: Int32Array;
  /** Position of each vacancy on the rings. */ readonly position: Int32Array;
  /** First open vacancy of each firm, and the next of the same firm after each. */ readonly first: Int32Array;
  readonly after: Int32Array;
  /** Whether the employer posts the vacancy on the platform. */ readonly listed: Uint8Array;
  /** How far openings of each cluster fall short of what its seekers would have at the city's ratio, 0–1; the running sum, by occupation of the seeker, of openings beyond it as they like them, at [occupation × clusters + cluster]; its seekers; its openings. */
  readonly slack: Float64Array;
  readonly scarce: Float64Array;
  readonly seeking: Float64Array;
  readonly openings: Float64Array;
  /** Room to build rings. */ readonly members: Int32Array;
  readonly positions: Int32Array;
  readonly ties: Int32Array;
  /** The vacancies a seeker knows of, and their values. */ readonly known: Int32Array = new Int32Array(128);
  readonly liked: Float64Array = new Float64Array(128);
  /** The channel by which each is known. */ readonly through: Uint8Array = new Uint8Array(128);

  constructor(persons: number, vacancies: number, clusters: number, firms: number, occupations: number) {
    this.rings = Array.from({ length: clusters + 1 }, () => new Ring());
    this.slack = new Float64Array(clusters);
    this.scarce = new Float64Array(occupations * clusters);
    this.seeking = new Float64Array(clusters);
    this.openings = new Float64Array(clusters);
    const rows = Math.max(1024, persons);
    this.seeker = new Int32Array(rows);
    this.by = new Uint8Array(rows);
    this.vacancy = new Int32Array(rows);
    this.read = new Float64Array(rows);
    this.gain = new Float64Array(rows);
    this.value = new Float64Array(rows);
    this.best = new Int32Array(vacancies);
    this.asking = new Int32Array(persons);
    this.askers = new Int32Array(persons);
    this.suits = new Uint16Array(persons);
    this.offer = new Int32Array(persons);
    this.position = new Int32Array(vacancies);
    this.first = new Int32Array(firms);
    this.after = new Int32Array(vacancies);
    this.listed = new Uint8Array(vacancies);
    this.members = new Int32Array(vacancies);
    this.positions = new Int32Array(vacancies);
    this.ties = new Int32Array(vacancies);
  }
}

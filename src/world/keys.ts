/** Every named stream of chance; a draw is a function of seed, stream, month, key and ordinal. */
export const streams = {
  sample: 1,
  shuffle: 2,
  attributes: 3,
  schooling: 4,
  firmAttributes: 5,
  cells: 6,
  jobs: 7,
  skills: 8,
  demand: 10,
  closing: 11,
  opening: 12,
  layoff: 13,
  leave: 20,
  search: 21,
  look: 22,
  like: 23,
  suit: 24,
  signal: 25,
  taste: 26,
  reveal: 27,
  ring: 28,
  forward: 29,
  fair: 30,
  track: 40,
  score: 41,
  choice: 42,
  seats: 43,
  effort: 44,
  exam: 45,
  teacher: 46,
  newcomer: 47,
  move: 50,
  returning: 51,
  arrival: 52,
  away: 53,
  life: 54,
  cooperate: 60,
  join: 61,
  claim: 62,
  placebo: 63,
  certify: 64,
  visit: 65,
  intern: 66,
  contract: 67,
  friend: 70,
  listed: 71,
  sitting: 72,
  renewal: 80,
  found: 81,
  programme: 75,
  observe: 76,
  research: 82,
  drop: 90,
  credential: 91,
  course: 92,
  deliver: 93,
  match: 94,
  established: 95,
} as const;

/** Key of a person present at the start: place and ordinal at full scale. */
export const initialKey = (place: number, ordinal: number): number => ((place << 22) | ordinal) >>> 0;

/** Key of a person who turns 15 in, or comes to study from, a place or tier: year of birth, place, ordinal at full scale. */
export const newcomerKey = (birthYear: number, place: number, ordinal: number): number =>
  ((1 << 30) | ((birthYear - 1940) << 22) | (place << 17) | ordinal) >>> 0;

/** Key of an adult who moves in: tier, month and slot of a fixed pool of candidates. */
export const migrantKey = (tier: number, month: number, slot: number): number =>
  ((2 << 30) | (tier << 25) | (month << 15) | slot) >>> 0;

/** Key of a firm: its slot in the census and how many firms have held the slot. */
export const firmKey = (slot: number, generation: number): number => ((generation << 16) | slot) >>> 0;

/** Key of the firm that takes over a slot next. */
export const nextFirmKey = (key: number): number => (key + 65_536) >>> 0;

/** Key of a group of posts: firm and occupation. */
export const cellKey = (firm: number, occupation: number): number => ((firm << 6) | occupation) >>> 0;

/** Key of a teacher: school, subject slot and holder. */
export const teacherKey = (school: number, slot: number, holder: number): number =>
  ((school << 20) | (slot << 8) | holder) >>> 0;

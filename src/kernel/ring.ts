/**
 * Members placed on a circle of 2^32 positions; a draw takes the first member at or after it.
 * To add or remove a member changes only the draws that fall on its own arc.
 */
export class Ring {
  /** Members on the ring. */
  size = 0;
  #positions = new Uint32Array(16);
  #members = new Int32Array(16);
  #ties = new Int32Array(16);
  #starts = new Int32Array(18);
  #shift = 28;

  /** Places the first `count` members at their positions; members at one position stand in order of `ties` (their keys). */
  build(
    positions: Int32Array | Uint32Array,
    members: Int32Array,
    count: number,
    ties: Int32Array | Uint32Array = members,
  ): void {
    this.#reserve(count);
    this.size = count;
    const shift = this.#shift;
    const starts = this.#starts;
    const buckets = 1 << (32 - shift);
    starts.fill(0, 0, buckets + 2);
    for (let i = 0; i < count; i++) starts[(positions[i] >>> shift) + 2]++;
    for (let b = 2; b < buckets + 2; b++) starts[b] += starts[b - 1];
    for (let i = 0; i < count; i++) {
      const slot = starts[(positions[i] >>> shift) + 1]++;
      this.#positions[slot] = positions[i];
      this.#members[slot] = members[i];
      this.#ties[slot] = ties[i];
    }
    this.#sort(count);
  }

  /** Members already stand in the right bucket, so that each has few to pass. */
  #sort(count: number): void {
    const p = this.#positions;
    const m = this.#members;
    const t = this.#ties;
    for (let i = 1; i < count; i++) {
      const position = p[i];
      const member = m[i];
      const tie = t[i];
      let slot = i;
      while (slot > 0 && (p[slot - 1] > position || (p[slot - 1] === position && t[slot - 1] > tie))) {
        p[slot] = p[slot - 1];
        m[slot] = m[slot - 1];
        t[slot] = t[slot - 1];
        slot--;
      }
      p[slot] = position;
      m[slot] = member;
      t[slot] = tie;
    }
  }

  /** The slot of the first member at or after a draw, −1 if the ring is empty. */
  slot(h: number): number {
    if (this.size === 0) return -1;
    const position = h >>> 0;
    const positions = this.#positions;
    const bucket = position >>> this.#shift;
    const end = this.#starts[bucket + 1];
    let slot = this.#starts[bucket];
    while (slot < end && positions[slot] < position) slot++;
    return slot === this.size ? 0 : slot;
  }

  /** The slot after a slot, round the circle. */
  next(slot: number): number {
    return slot + 1 === this.size ? 0 : slot + 1;
  }

  /** The member in a slot. */
  member(slot: number): number {
    return this.#members[slot];
  }

  /** The first member at or after a draw, −1 if the ring is empty. */
  successor(h: number): number {
    const slot = this.slot(h);
    return slot < 0 ? -1 : this.#members[slot];
  }

  #reserve(count: number): void {
    let log2 = 4;
    while (1 << log2 < count && log2 < 26) log2++;
    this.#shift = 32 - log2;
    if (this.#starts.length < (1 << log2) + 2) this.#starts = new Int32Array((1 << log2) + 2);
    if (this.#positions.length >= count) return;
    const capacity = Math.max(1 << log2, count);
    this.#positions = new Uint32Array(capacity);
    this.#members = new Int32Array(capacity);
    this.#ties = new Int32Array(capacity);
  }
}

import { type DrawKey, drawKey } from "../kernel/random.ts";

/** Draw keys of streams, kept for the month they were last asked for. */
export class DrawKeys {
  readonly #words: Int32Array;
  readonly #months = new Int32Array(64).fill(-2147483648);
  readonly #keys: DrawKey[];

  constructor(words: Int32Array) {
    this.#words = words;
    this.#keys = Array.from({ length: 64 }, () => ({ k0: 0, k1: 0 }));
  }

  /** The words under which a stream's draws of a month are made. */
  of(stream: number, month: number): DrawKey {
    if (this.#months[stream] !== month) {
      this.#months[stream] = month;
      this.#keys[stream] = drawKey(this.#words, stream, month);
    }
    return this.#keys[stream];
  }
}

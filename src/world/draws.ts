import { type DrawKey, drawKey } from "../kernel/random.ts";
import { streams } from "./keys.ts";

const ROOM = 1 + Math.max(...Object.values(streams));

/** Draw keys of streams, kept for the month they were last asked for; those of month 0, on which lasting traits are drawn, for good. */
export class DrawKeys {
  readonly #words: Int32Array;
  readonly #months = new Int32Array(ROOM).fill(-2147483648);
  readonly #keys: DrawKey[];
  readonly #lasting: DrawKey[];

  constructor(words: Int32Array) {
    this.#words = words;
    this.#keys = Array.from({ length: ROOM }, () => ({ k0: 0, k1: 0 }));
    this.#lasting = Array.from({ length: ROOM }, (_, stream) => drawKey(words, stream, 0));
  }

  /** The words under which a stream's draws of a month are made. */
  of(stream: number, month: number): DrawKey {
    if (month === 0) return this.#lasting[stream];
    if (this.#months[stream] !== month) {
      this.#months[stream] = month;
      this.#keys[stream] = drawKey(this.#words, stream, month);
    }
    return this.#keys[stream];
  }
}

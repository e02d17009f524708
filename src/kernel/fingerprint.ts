/** Any array of numbers that a table or ledger holds. */
export type Numbers =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array;

const float32 = new Float32Array(1);
const bits32 = new Int32Array(float32.buffer);
const float64 = new Float64Array(1);
const bits64 = new Int32Array(float64.buffer);
const high = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

/** A running 64-bit hash of numbers and text; equal states give equal hashes in every engine. */
export class Fingerprint {
  #a = 0x6a09e667;
  #b = 0xbb67ae85 | 0;

  /**
   * Takes in the rows of an array in the order given (all in their own order if none is), −0 as 0 and every NaN alike.
   * With `keys`, a value is a row of another table and its key goes in, so that the order of rows leaves no trace.
   */
  add(array: Numbers, order?: Int32Array, count?: number, keys?: Int32Array | Uint32Array): this {
    const n = count ?? order?.length ?? array.length;
    this.#word(n);
    const doubles = array instanceof Float64Array;
    const singles = array instanceof Float32Array;
    for (let i = 0; i < n; i++) {
      let value = array[order === undefined ? i : order[i]];
      if (keys !== undefined) value = value < 0 ? -1 : keys[value];
      if (doubles) {
        float64[0] = value === 0 ? 0 : value;
        this.#word(Number.isNaN(value) ? 0 : bits64[1 - high]);
        this.#word(Number.isNaN(value) ? 0x7ff80000 : bits64[high]);
      } else if (singles) {
        float32[0] = value === 0 ? 0 : value;
        this.#word(Number.isNaN(value) ? 0x7fc00000 : bits32[0]);
      } else {
        this.#word(value | 0);
      }
    }
    return this;
  }

  /** Takes in a text, with its length. */
  addText(text: string): this {
    this.#word(text.length);
    for (let i = 0; i < text.length; i++) this.#word(text.charCodeAt(i));
    return this;
  }

  /** The hash so far: 16 hexadecimal digits. */
  hex(): string {
    const a = finish(this.#a ^ Math.imul(this.#b, 0x9e3779b1));
    const b = finish((this.#b + a) | 0);
    return digits(a) + digits(b);
  }

  #word(word: number): void {
    let k = Math.imul(word, 0xcc9e2d51);
    k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
    let a = this.#a ^ k;
    a = ((a << 13) | (a >>> 19)) + this.#b;
    a = (Math.imul(a, 5) + 0xe6546b64) | 0;
    let b = this.#b ^ Math.imul(word ^ a, 0x85ebca6b);
    b = ((b << 17) | (b >>> 15)) + a;
    this.#a = a;
    this.#b = (Math.imul(b, 5) + 0x561ccd1b) | 0;
  }
}

function finish(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function digits(h: number): string {
  return (h >>> 0).toString(16).padStart(8, "0");
}

import {
  closeSync,
  existsSync,
  fstatSync,
  fsync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from "node:fs";
import { crc32 } from "node:zlib";
import { fault } from "../kernel/fault.ts";
import { refuse } from "./refuse.ts";

const title = Buffer.from("silian journal 1");
const headLength = 24;
const idLength = 16;

/** Writes bytes of a file, as `writeSync` does; tests put one in that fails. */
export type Write = (file: number, bytes: Uint8Array, from: number, length: number, at: number) => number;

/** How a journal is opened: to be added to, or only to be read; `damaged` hears of bytes that hold no whole record. */
export type JournalOptions = {
  readonly readOnly?: boolean;
  readonly write?: Write | undefined;
  readonly damaged?: ((path: string, at: number, bytes: number) => void) | undefined;
};

/**
 * Finished runs on disk, in the order in which they finished. A record is the payload's length, a CRC-32 of what follows,
 * the run's id and the payload. What follows the last good record is cut off when the journal is opened to be added to;
 * damage between good records is passed over, and costs only the records it hit.
 */
export class Journal {
  readonly #path: string;
  readonly #file: number;
  readonly #options: JournalOptions;
  readonly #places = new Map<string, { at: number; length: number }>();
  readonly #timer: NodeJS.Timeout;
  #end = 0;
  #unsaved = false;
  #saving = 0;
  #refusal: unknown;

  constructor(path: string, options: JournalOptions = {}) {
    this.#path = path;
    this.#options = options;
    const mode = options.readOnly ? "r" : existsSync(path) ? "r+" : "w+";
    this.#file = this.#try(() => openSync(path, mode));
    this.#read();
    this.#timer = setInterval(() => this.#save(), 1000);
    this.#timer.unref();
  }

  /** Runs on record. */
  get size(): number {
    return this.#places.size;
  }

  /** Whether a run is on record. */
  has(id: string): boolean {
    return this.#places.has(id);
  }

  /** Adds a finished run; one already on record is left as it is. A Fault where the disk is full loses nothing on record. */
  append(id: string, payload: Uint8Array): void {
    if (this.#places.has(id)) return;
    if (this.#refusal !== undefined) refuse(this.#path, this.#refusal);
    const record = Buffer.alloc(headLength + payload.length);
    record.writeUInt32LE(payload.length, 0);
    record.write(id, 8, idLength, "latin1");
    record.set(payload, headLength);
    record.writeUInt32LE(crc32(record.subarray(8)), 4);
    this.#write(record);
    this.#places.set(id, { at: this.#end - payload.length, length: payload.length });
  }

  /** The payload of a run on record. */
  read(id: string): Uint8Array | undefined {
    const place = this.#places.get(id);
    return place && this.#bytes(place.at, place.length);
  }

  /** Writes what the system still holds back, and closes the file. */
  close(): void {
    clearInterval(this.#timer);
    if (this.#unsaved || this.#saving > 0) this.#try(() => fsyncSync(this.#file));
    closeSync(this.#file);
  }

  #read(): void {
    const { readOnly } = this.#options;
    const found = this.#bytes(0, title.length);
    if (found === undefined || !title.equals(found)) {
      if (readOnly) return;
      if (fstatSync(this.#file).size > title.length) this.#notAJournal();
      ftruncateSync(this.#file, 0);
      this.#write(title);
      return;
    }
    this.#end = title.length;
    const size = fstatSync(this.#file).size;
    while (this.#end < size) {
      const next = this.#recordAt(this.#end) ?? this.#nextRecord(size);
      if (next === undefined) break;
      this.#places.set(next.id, { at: next.at + headLength, length: next.length });
      this.#end = next.at + headLength + next.length;
    }
    if (!readOnly) ftruncateSync(this.#file, this.#end);
  }

  #notAJournal(): never {
    closeSync(this.#file);
    fault(
      "bad-journal",
      { zh: "这个文件不是测算记录，未作改动", en: "This file is no journal of runs; it was left as it is" },
      { file: this.#path, hint: { zh: "请移走它，再运行一次", en: "Move it away and run again" } },
      1,
    );
  }

  /** The good record that begins at a place. */
  #recordAt(at: number): { id: string; at: number; length: number } | undefined {
    const head = this.#bytes(at, headLength);
    if (head === undefined) return undefined;
    const length = Buffer.from(head).readUInt32LE(0);
    const rest = this.#bytes(at + 8, idLength + length);
    if (rest === undefined || crc32(rest) !== Buffer.from(head).readUInt32LE(4)) return undefined;
    return { id: Buffer.from(rest.subarray(0, idLength)).toString("latin1"), at, length };
  }

  /** The first good record after bytes that hold none; undefined where the rest is but a torn tail. */
  #nextRecord(size: number): { id: string; at: number; length: number } | undefined {
    const window = 1 << 20;
    for (let from = this.#end + 1; from < size; from += window) {
      const bytes = this.#bytes(from, Math.min(window + headLength, size - from)) ?? new Uint8Array();
      const view = Buffer.from(bytes);
      for (let i = 0; i < Math.min(window, view.length - headLength); i++) {
        // an id is made of letters and 2–7, so nearly every false start is seen at once
        if (!isIdLetter(view[i + 8]) || !isIdLetter(view[i + 9]) || !isIdLetter(view[i + 10])) continue;
        const length = view.readUInt32LE(i);
        const found = from + i + headLength + length <= size ? this.#recordAt(from + i) : undefined;
        if (found === undefined) continue;
        this.#options.damaged?.(this.#path, this.#end, found.at - this.#end);
        return found;
      }
    }
    return undefined;
  }

  /** The bytes at a place, or undefined where the file ends before them. */
  #bytes(at: number, length: number): Uint8Array | undefined {
    if (at + length > this.#end && at + length > fstatSync(this.#file).size) return undefined;
    const bytes = new Uint8Array(length);
    for (let done = 0; done < length; ) {
      const read = readSync(this.#file, bytes, done, length - done, at + done);
      if (read === 0) return undefined;
      done += read;
    }
    return bytes;
  }

  #write(bytes: Uint8Array): void {
    const { write = writeSync } = this.#options;
    for (let done = 0; done < bytes.length; ) {
      done += this.#try(() => write(this.#file, bytes, done, bytes.length - done, this.#end + done));
    }
    this.#end += bytes.length;
    this.#unsaved = true;
  }

  /** Has the system put on disk what it holds back, while the program goes on; where it can't, the next run that is added says so. */
  #save(): void {
    if (!this.#unsaved) return;
    this.#unsaved = false;
    this.#saving++;
    fsync(this.#file, (error) => {
      this.#saving--;
      this.#refusal ??= error ?? undefined;
    });
  }

  #try<T>(attempt: () => T): T {
    try {
      return attempt();
    } catch (error) {
      return refuse(this.#path, error);
    }
  }
}

const isIdLetter = (byte: number): boolean => (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57);

import { closeSync, existsSync, fstatSync, fsyncSync, ftruncateSync, openSync, readSync, writeSync } from "node:fs";
import { crc32 } from "node:zlib";

const title = Buffer.from("silian journal 1");
const headLength = 24;
const idLength = 16;

/**
 * Finished runs on disk, in the order in which they finished. A record is the payload's length, a CRC-32 of what follows,
 * the run's id and the payload; whatever follows the last good record is cut off when the journal is opened.
 */
export class Journal {
  readonly #file: number;
  readonly #places = new Map<string, { at: number; length: number }>();
  readonly #timer: NodeJS.Timeout;
  #end = 0;
  #unsaved = false;

  constructor(path: string) {
    this.#file = openSync(path, existsSync(path) ? "r+" : "w+");
    this.#read();
    this.#timer = setInterval(() => this.#save(), 1000);
    this.#timer.unref();
  }

  /** Whether a run is on record. */
  has(id: string): boolean {
    return this.#places.has(id);
  }

  /** Adds a finished run; one already on record is left as it is. */
  append(id: string, payload: Uint8Array): void {
    if (this.#places.has(id)) return;
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
    this.#save();
    closeSync(this.#file);
  }

  #read(): void {
    const found = this.#bytes(0, title.length);
    if (found === undefined || !title.equals(found)) {
      ftruncateSync(this.#file, 0);
      this.#write(title);
      return;
    }
    this.#end = title.length;
    for (;;) {
      const head = this.#bytes(this.#end, headLength);
      if (head === undefined) break;
      const length = Buffer.from(head).readUInt32LE(0);
      const rest = this.#bytes(this.#end + 8, idLength + length);
      if (rest === undefined || crc32(rest) !== Buffer.from(head).readUInt32LE(4)) break;
      const id = Buffer.from(rest.subarray(0, idLength)).toString("latin1");
      this.#places.set(id, { at: this.#end + headLength, length });
      this.#end += headLength + length;
    }
    ftruncateSync(this.#file, this.#end);
  }

  /** The bytes at a place, or undefined where the file ends before them. */
  #bytes(at: number, length: number): Uint8Array | undefined {
    if (at + length > fstatSync(this.#file).size) return undefined;
    const bytes = new Uint8Array(length);
    for (let done = 0; done < length; ) {
      const read = readSync(this.#file, bytes, done, length - done, at + done);
      if (read === 0) return undefined;
      done += read;
    }
    return bytes;
  }

  #write(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(this.#file, bytes, done, bytes.length - done, this.#end + done);
    }
    this.#end += bytes.length;
    this.#unsaved = true;
  }

  #save(): void {
    if (this.#unsaved) fsyncSync(this.#file);
    this.#unsaved = false;
  }
}

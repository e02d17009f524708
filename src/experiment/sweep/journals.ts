import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Journal, type JournalOptions } from "../journal.ts";

const ending = ".journal";

/** The journals of some folders as one; runs are added to the one named, which is held open for that. */
export class Journals {
  readonly #all: Journal[] = [];
  readonly #own: Journal | undefined;

  constructor(folders: readonly string[], own: string | undefined, options: JournalOptions = {}) {
    this.#own = own === undefined ? undefined : new Journal(own, options);
    if (this.#own) this.#all.push(this.#own);
    for (const folder of folders) {
      for (const name of readdirSync(folder).sort()) {
        const path = join(folder, name);
        if (name.endsWith(ending) && path !== own) this.#all.push(new Journal(path, { ...options, readOnly: true }));
      }
    }
  }

  /** Whether nothing is on record. */
  get empty(): boolean {
    return this.#all.every(({ size }) => size === 0);
  }

  /** Whether a run is on record. */
  has(id: string): boolean {
    return this.#all.some((journal) => journal.has(id));
  }

  /** The payload of a run on record. */
  read(id: string): Uint8Array | undefined {
    return this.#all.find((journal) => journal.has(id))?.read(id);
  }

  /** Adds a finished run to the journal of this process. */
  append(id: string, payload: Uint8Array): void {
    this.#own?.append(id, payload);
  }

  /** Closes all of them. */
  close(): void {
    for (const journal of this.#all) journal.close();
  }
}

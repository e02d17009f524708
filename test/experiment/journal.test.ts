import { appendFileSync, readFileSync, truncateSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Journal } from "../../src/experiment/journal.ts";
import { temporaryFolder } from "./fake-laboratory.ts";

const folder = temporaryFolder();
const id = (n: number) => `run${n}`.padEnd(16, "a");
const payload = (n: number) => Uint8Array.from({ length: 10 + n }, (_, i) => i * n);

function written(name: string, runs: number): string {
  const path = join(folder, name);
  const journal = new Journal(path);
  for (let n = 1; n <= runs; n++) journal.append(id(n), payload(n));
  journal.close();
  return path;
}

function known(path: string): number[] {
  const journal = new Journal(path);
  const found = [1, 2, 3, 4].filter((n) => journal.has(id(n)));
  for (const n of found) expect(new Uint8Array(journal.read(id(n)) ?? [])).toEqual(payload(n));
  journal.close();
  return found;
}

describe("journal", () => {
  it("knows its runs after it was closed, and takes more", () => {
    const path = written("more", 2);
    expect(known(path)).toEqual([1, 2]);
    const journal = new Journal(path);
    journal.append(id(3), payload(3));
    journal.append(id(1), payload(9));
    expect(journal.read(id(4))).toBeUndefined();
    journal.close();
    expect(known(path)).toEqual([1, 2, 3]);
  });

  it("cuts a torn tail at the last good record, wherever it was torn", () => {
    const whole = readFileSync(written("whole", 2));
    const both = readFileSync(written("both", 3));
    for (let length = whole.length; length < both.length; length++) {
      const path = join(folder, "torn");
      writeFileSync(path, both.subarray(0, length));
      expect(known(path)).toEqual([1, 2]);
      expect(readFileSync(path).length).toBe(whole.length);
    }
  });

  it("drops a record of which one byte changed", () => {
    const path = written("flipped", 3);
    const bytes = readFileSync(path);
    bytes[bytes.length - 1] ^= 1;
    writeFileSync(path, bytes);
    expect(known(path)).toEqual([1, 2]);
  });

  it("goes on after garbage was cut off", () => {
    const path = written("garbage", 1);
    appendFileSync(path, Buffer.alloc(100, 7));
    const journal = new Journal(path);
    journal.append(id(2), payload(2));
    journal.close();
    expect(known(path)).toEqual([1, 2]);
  });

  it("starts anew where the file isn't a journal", () => {
    const path = written("short", 1);
    truncateSync(path, 5);
    expect(known(path)).toEqual([]);
    expect(known(written("short", 2))).toEqual([1, 2]);
  });

  it("passes over damage between good records and tells of it; only what was hit is lost", () => {
    const path = written("damaged", 4);
    const bytes = readFileSync(path);
    const record = 24 + 12; // the second one's payload has 12 bytes, the first one's 11
    const second = "silian journal 1".length + 24 + 11;
    for (const at of [second, second + 10, second + record - 1]) {
      const broken = Buffer.from(bytes);
      broken[at] ^= 0xff;
      writeFileSync(path, broken);
      const told: number[][] = [];
      const journal = new Journal(path, { damaged: (_path, from, length) => told.push([from, length]) });
      expect([1, 2, 3, 4].filter((n) => journal.has(id(n)))).toEqual([1, 3, 4]);
      expect(told).toEqual([[second, record]]);
      journal.append(id(2), payload(2));
      journal.close();
      expect(known(path)).toEqual([1, 2, 3, 4]);
    }
  });

  it("read only, leaves even a torn tail as it is", () => {
    const path = written("read-only", 2);
    truncateSync(path, readFileSync(path).length - 1);
    const before = readFileSync(path);
    const journal = new Journal(path, { readOnly: true });
    expect([journal.has(id(1)), journal.has(id(2)), journal.size]).toEqual([true, false, 1]);
    journal.close();
    expect(readFileSync(path)).toEqual(before);
  });

  it("says so where the disk is full, and keeps what it had", () => {
    for (let room = 0; room < 40; room += 7) {
      const path = written(`full${room}`, 2);
      let left = room;
      const journal = new Journal(path, {
        write: (file, bytes, from, length, at) => {
          if (left === 0) throw Object.assign(new Error("no space"), { code: "ENOSPC" });
          const part = Math.min(left, length);
          left -= part;
          return writeSync(file, bytes, from, part, at);
        },
      });
      const full = expect.objectContaining({ code: "disk-full", exit: 1 });
      expect(() => journal.append(id(3), payload(3))).toThrow(full);
      expect(journal.has(id(3))).toBe(false);
      left = 1000;
      journal.append(id(3), payload(3));
      journal.close();
      expect(known(path)).toEqual([1, 2, 3]);
    }
  });
});

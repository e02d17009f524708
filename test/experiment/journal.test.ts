import { appendFileSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
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
});

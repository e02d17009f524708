import { existsSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { lock } from "../../src/experiment/lock.ts";
import { Fault } from "../../src/kernel/fault.ts";
import { temporaryFolder } from "./fake-laboratory.ts";

const folder = temporaryFolder();
const path = (name: string) => join(folder, name);
const free = (name: string): boolean => {
  lock(path(name))();
  return !existsSync(path(name));
};

describe("lock", () => {
  it("is held against others until it is released", () => {
    const release = lock(path("held"));
    expect(() => lock(path("held"))).toThrow(Fault);
    release();
    expect(free("held")).toBe(true);
  });

  it("is taken over from a process that has ended", () => {
    const gone = 2 ** 22 + 1;
    writeFileSync(path("ended"), `${hostname()} ${gone} 0`);
    expect(free("ended")).toBe(true);
  });

  it("is taken over from a machine silent for a minute, not from one heard of just now", () => {
    writeFileSync(path("far"), "elsewhere 1 0");
    expect(() => lock(path("far"))).toThrow(Fault);
    const past = Date.now() / 1000 - 61;
    utimesSync(path("far"), past, past);
    expect(free("far")).toBe(true);
  });

  it("isn't taken from a living process on this machine", () => {
    writeFileSync(path("alive"), `${hostname()} ${process.ppid} 0`);
    expect(() => lock(path("alive"))).toThrow(Fault);
  });
});

import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import process from "node:process";
import { fault } from "../kernel/fault.ts";
import { refuse } from "./refuse.ts";

const beatSeconds = 2;
const staleSeconds = 60;

/** Whether the process that a lock names still runs; unknown on another machine, so taken for running. */
function runs(owner: string): boolean {
  const [host, pid] = owner.split(" ");
  if (host !== hostname()) return true;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function create(path: string, owner: string): boolean {
  try {
    const file = openSync(path, "wx");
    writeSync(file, owner);
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    return refuse(path, error);
  }
}

/** Removes a lock whose owner is gone or has been silent for a minute; true where the way may be free. */
function clearStale(path: string): boolean {
  try {
    const owner = readFileSync(path, "utf8");
    const silent = Date.now() - statSync(path).mtimeMs > 1000 * staleSeconds;
    if (!silent && (owner === "" || runs(owner))) return false;
    // Renamed first: of two processes that find the lock stale, only one takes it away, and never a fresh one.
    const aside = `${path}.${process.pid}`;
    renameSync(path, aside);
    const same = readFileSync(aside, "utf8") === owner;
    if (same) rmSync(aside);
    else renameSync(aside, path);
    return same;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return true;
    throw error;
  }
}

/** Keeps other processes from writing into a folder until the returned function is called; a Fault where one already does. */
export function lock(path: string): () => void {
  const owner = `${hostname()} ${process.pid} ${Date.now()}`;
  for (let attempt = 0; !create(path, owner); attempt++) {
    if (attempt < 5 && clearStale(path)) continue;
    fault(
      "folder-in-use",
      { zh: "另一个进程正在往这个文件夹写结果", en: "Another process is writing results into this folder" },
      {
        file: path,
        got: readFileSync(path, "utf8"),
        hint: { zh: "等它结束，或用 --out 另选文件夹", en: "Wait for it, or choose another folder with --out" },
      },
      1,
    );
  }
  const beat = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(path, now, now);
    } catch {
      // the folder was removed meanwhile: writing into it will say so
    }
  }, 1000 * beatSeconds);
  beat.unref();
  return () => {
    clearInterval(beat);
    rmSync(path, { force: true });
  };
}

import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import process from "node:process";
import { fault } from "../kernel/fault.ts";

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? "";

/** Makes a folder and those above it; a Fault names one that can't be written. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    fault(
      "cannot-write",
      { zh: "无法在这里建立文件夹", en: "A folder can't be made here" },
      {
        file: path,
        got: codeOf(error),
        hint: { zh: "用 --out 另选可写的文件夹", en: "Choose a folder you may write to with --out" },
      },
    );
  }
}

/** Waits without giving up the thread, which has nothing else to do between two tries. */
function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** Writes a file whole or not at all; a file that holds these bytes already is left alone. */
export function writeWhole(path: string, contents: string | Uint8Array): void {
  const bytes =
    typeof contents === "string"
      ? Buffer.from(contents)
      : Buffer.from(contents.buffer, contents.byteOffset, contents.byteLength);
  if (readIfThere(path)?.equals(bytes)) return;
  const next = `${path}.${process.pid}.part`;
  writeFileSync(next, bytes);
  const file = openSync(next, "r+");
  fsyncSync(file);
  closeSync(file);
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(next, path);
      return;
    } catch (error) {
      // a virus scanner lets go after a moment, an office program doesn't
      if (attempt < 8 && ["EPERM", "EACCES", "EBUSY"].includes(codeOf(error))) {
        pause(25 * attempt);
        continue;
      }
      rmSync(next, { force: true });
      fault(
        "cannot-replace",
        { zh: `无法替换“${basename(path)}”`, en: `“${basename(path)}” can't be replaced` },
        {
          file: dirname(path),
          got: codeOf(error),
          hint: {
            zh: "可能正被WPS或Excel打开，请关闭后重试",
            en: "It may be open in WPS or Excel: close it and try again",
          },
        },
        1,
      );
    }
  }
}

/** A file's bytes, or undefined where there is none. */
export function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

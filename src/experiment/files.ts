import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, resolve } from "node:path";
import process from "node:process";
import { fault } from "../kernel/fault.ts";
import { refuse } from "./refuse.ts";

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? "";
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Folder by folder: Node's own way never ends where the system says of a folder that is there that it isn't, as /proc does. */
function makeEach(path: string): void {
  if (existsSync(path) && statSync(path).isDirectory()) return;
  if (dirname(path) !== path) makeEach(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (!(existsSync(path) && statSync(path).isDirectory())) throw error; // else another process was faster
  }
}

/** Makes a folder and those above it; a Fault names one that can't be written. */
export function makeFolder(path: string): void {
  try {
    makeEach(resolve(path));
  } catch (error) {
    if (["ENOSPC", "EDQUOT"].includes(codeOf(error))) refuse(path, error);
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

/** A file's bytes, or undefined where there is none. */
export function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(codeOf(error))) return undefined;
    throw error;
  }
}

/**
 * Has `write` make a file beside its place and then puts it there in one step, so that nobody finds it half written;
 * a file that holds the same bytes already is left alone. Returns the sha256.
 */
export async function writeWhole(path: string, write: (part: string) => void | Promise<void>): Promise<string> {
  const part = `${path}.${process.pid}.part`;
  try {
    await write(part);
    const file = openSync(part, "r+");
    fsyncSync(file);
    closeSync(file);
    const hash = sha256(readFileSync(part));
    const there = readIfThere(path);
    if (there === undefined || sha256(there) !== hash) await put(part, path);
    return hash;
  } catch (error) {
    return refuse(path, error);
  } finally {
    rmSync(part, { force: true });
  }
}

/** Writes a text whole or not at all and returns the file's sha256. */
export function writeText(path: string, text: string): Promise<string> {
  return writeWhole(path, (part) => writeFileSync(part, text));
}

async function put(part: string, path: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(part, path);
      return;
    } catch (error) {
      // a virus scanner lets go after a moment, an office program doesn't
      const busy = ["EPERM", "EACCES", "EBUSY"].includes(codeOf(error));
      if (!busy || attempt === 8) {
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
      await new Promise((resolve) => setTimeout(resolve, 25 * attempt));
    }
  }
}

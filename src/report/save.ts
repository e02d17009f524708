import { writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { writeWhole } from "../experiment/files.ts";
import { Fault, fault } from "../kernel/fault.ts";

const MOST = 9;

const numbered = (path: string, copy: number): string =>
  copy === 1 ? path : join(dirname(path), `${basename(path, extname(path))}(${copy})${extname(path)}`);

/** Writes a file whole or not at all; where it is open elsewhere, under the next free name, as in 报告(2).html. Returns the path written. */
export async function save(path: string, contents: string | Uint8Array): Promise<string> {
  for (let copy = 1; ; copy++) {
    const place = numbered(path, copy);
    try {
      await writeWhole(place, (part) => writeFileSync(part, contents));
      return place;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const taken = (error instanceof Fault && error.code === "cannot-replace") || code === "EISDIR";
      if (taken && copy < MOST) continue;
      if (error instanceof Fault) throw error;
      fault(
        "cannot-write",
        { zh: `无法写入“${basename(path)}”`, en: `“${basename(path)}” can't be written` },
        {
          file: dirname(path),
          ...(code === undefined ? {} : { got: code }),
          hint: {
            zh: "请另选可写的文件夹，或检查磁盘空间",
            en: "Choose a folder you may write to, or check the disk's space",
          },
        },
      );
    }
  }
}

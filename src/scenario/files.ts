import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { fault } from "../kernel/fault.ts";

/** Largest region, scenario or sheet file that is read, bytes. */
const LARGEST_FILE = 1_000_000;

/** The text of a UTF-8, UTF-16 or GB18030 file without its byte-order mark; a missing, huge or undecodable file is a Fault. */
export function readText(file: string): string {
  const size = sizeOf(file);
  if (size > LARGEST_FILE) {
    fault(
      "file-too-large",
      { zh: "文件过大，未读取", en: "The file is too large and was not read" },
      {
        file,
        rule: { zh: "不超过1兆字节", en: "At most 1 megabyte" },
        got: `${size} bytes`,
      },
    );
  }
  return decode(readFileSync(file), file);
}

/** The text that bytes stand for: UTF-16 by its mark, else UTF-8, else GB18030; line ends become "\n". */
export function decode(bytes: Uint8Array, file: string): string {
  const encodings = bytes[0] === 0xff && bytes[1] === 0xfe ? ["utf-16le"] : ["utf-8", "gb18030"];
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.replace(/\r\n?/gu, "\n");
    } catch {
      // the next encoding may fit
    }
  }
  return fault(
    "bad-encoding",
    { zh: "无法识别文件编码", en: "The file's encoding is not known" },
    {
      file,
      rule: { zh: "UTF-8或GB18030编码的文本文件", en: "A text file in UTF-8 or GB18030" },
    },
  );
}

function sizeOf(file: string): number {
  let folder = false;
  try {
    const found = statSync(file);
    if (found.isFile()) return found.size;
    folder = found.isDirectory();
  } catch {
    // said below
  }
  if (folder) fault("is-a-folder", { zh: "这是文件夹，不是文件", en: "This is a folder, not a file" }, { file });
  return fault("file-not-found", { zh: "找不到文件", en: "The file does not exist" }, { file, line: 1, column: 1 });
}

/** The names in a folder, in order; none where there is no such folder. */
export function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

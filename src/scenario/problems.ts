import { Fault, type FaultDetails } from "../kernel/fault.ts";
import type { Text } from "../kernel/text.ts";
import type { Located, Path } from "./located.ts";

/** Problems beyond this many in one file are counted but not kept. */
const KEPT = 50;

/** Several faults of one input, told as the first of them; `more` holds the others. */
export class InputFault extends Fault {
  readonly more: readonly Fault[];

  constructor(first: Fault, more: readonly Fault[]) {
    super(
      first.code,
      first.text,
      more.length === 0 ? first.details : { ...first.details, hint: others(first, more) },
      2,
    );
    this.more = more;
  }
}

/** Problems found while an input is read, so that its author sees all of them at once. */
export class Problems {
  private readonly found: Fault[] = [];

  /** Notes a problem at a path of a file. */
  at(where: Located, path: Path, code: string, text: Text, details: FaultDetails = {}, part?: "key"): void {
    this.note(new Fault(code, text, { file: where.file, ...where.at(path, part), ...details }));
  }

  note(fault: Fault): void {
    if (this.found.length < KEPT) this.found.push(fault);
  }

  /** Runs a reader and notes the fault it throws, if any. */
  attempt<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.note(error);
      for (const more of error instanceof InputFault ? error.more : []) this.note(more);
      return undefined;
    }
  }

  /** How many have been kept so far. */
  get count(): number {
    return this.found.length;
  }

  /** Throws what was found, if anything. */
  settle(): void {
    const [first, ...more] = this.found;
    if (first) throw new InputFault(first, more);
  }
}

function others(first: Fault, more: readonly Fault[]): Text {
  const listed = more.slice(0, 9).map(({ text, details: { file, line, column } }) => ({
    zh: `${file === first.details.file || file === undefined ? "" : `${file}，`}第${line ?? 1}行第${column ?? 1}列，${text.zh}`,
    en: `${file === first.details.file || file === undefined ? "" : `${file}, `}line ${line ?? 1} column ${column ?? 1}, ${text.en}`,
  }));
  const hint = first.details.hint;
  return {
    zh: `${hint ? `${hint.zh}。` : ""}另有${more.length}处：${listed.map(({ zh }) => zh).join("；")}`,
    en: `${hint ? `${hint.en}. ` : ""}${more.length} more: ${listed.map(({ en }) => en).join("; ")}`,
  };
}

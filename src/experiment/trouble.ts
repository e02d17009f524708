import { Fault } from "../kernel/fault.ts";
import type { Text } from "../kernel/text.ts";

/** An error as it crosses threads; `fault` is there where it was a Fault. */
export type Trouble = {
  readonly message: string;
  /** The message in either language, where it has two. */ readonly text?: Text;
  readonly stack: string;
  readonly fault?: Pick<Fault, "code" | "text" | "details" | "exit">;
  /** The limit at which a run was stopped, where one was. */ readonly limit?: "time" | "memory";
};

/** What to tell of a run that was stopped at a limit: which, and what to do. */
export type Limits = Readonly<Record<"time" | "memory", Text>>;

/** A trouble in the words of its limit, in both languages, where it has one. */
export function limited(trouble: Trouble, limits: Limits): Trouble {
  const { limit, stack } = trouble;
  if (limit === undefined) return trouble;
  const text = limits[limit];
  return { limit, stack, text, message: `${text.zh} · ${text.en}` };
}

/** The fields of an error that survive the way between threads. */
export function troubleOf(error: unknown): Trouble {
  if (!(error instanceof Error)) return { message: String(error), stack: "" };
  const { message, stack = "" } = error;
  if ((error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY") return { message, stack, limit: "memory" };
  if (!(error instanceof Fault)) return { message, stack };
  const { code, text, details, exit } = error;
  return { message, stack, fault: { code, text, details, exit }, ...(code === "memory-budget" && { limit: "memory" }) };
}

/** Throws the Fault that troubled a run, or one that quotes what did and names the command that repeats it. */
export function throwTrouble({ message, fault }: Trouble, command: string): never {
  if (fault !== undefined) throw new Fault(fault.code, fault.text, fault.details, fault.exit);
  throw new Fault(
    "runs-fail",
    { zh: "测算接连失败，其余未再尝试", en: "Runs failed one after another; the rest were not tried" },
    { got: message, hint: { zh: `重现：${command}`, en: `To repeat: ${command}` } },
    1,
  );
}

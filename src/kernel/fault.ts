import { nearest } from "./nearest.ts";
import type { Lang, Text } from "./text.ts";

/** Where a fault lies and what would mend it; `got` and `nearest` are quoted as the user wrote or may write them. */
export type FaultDetails = {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly key?: Text;
  readonly rule?: Text;
  readonly got?: string;
  readonly nearest?: string;
  readonly hint?: Text;
};

/** The one way to fail: `exit` is 2 where the user's input is at fault, 1 where the program or the machine is. */
export class Fault extends Error {
  readonly code: string;
  readonly text: Text;
  readonly details: FaultDetails;
  readonly exit: 1 | 2;

  constructor(code: string, text: Text, details: FaultDetails = {}, exit: 1 | 2 = 2) {
    super(`${code}: ${text.en}`);
    this.name = "Fault";
    this.code = code;
    this.text = text;
    this.details = details;
    this.exit = exit;
  }
}

/** Throws a Fault; without `exit` the user's input is at fault. */
export function fault(code: string, text: Text, details: FaultDetails = {}, exit: 1 | 2 = 2): never {
  throw new Fault(code, text, details, exit);
}

/** The known name closest to `got`, or undefined where none is close enough to suggest. */
export const nearestName: (got: string, names: readonly string[]) => string | undefined = nearest;

/** The fault for a reader: what is wrong, then one line each for place, key, rule, value got, nearest name and hint. */
export function describeFault(f: Fault, lang: Lang): string {
  const d = f.details;
  const zh = lang === "zh";
  const lines = [zh ? `错误：${f.text.zh}` : `Error: ${f.text.en}`];
  const say = (labelZh: string, labelEn: string, value: string | undefined) => {
    if (value !== undefined) lines.push(zh ? `  ${labelZh}：${value}` : `  ${labelEn}: ${value}`);
  };
  say("位置", "Where", place(d, lang));
  say("键名", "Key", d.key && (zh ? both(d.key.zh, d.key.en, "（", "）") : both(d.key.en, d.key.zh, " (", ")")));
  say("规则", "Rule", d.rule?.[lang]);
  say("得到", "Got", d.got);
  say("是否想写", "Did you mean", d.nearest);
  say("提示", "Hint", d.hint?.[lang]);
  say("代码", "Code", f.code);
  return lines.join("\n");
}

function both(first: string, second: string, open: string, close: string): string {
  return first === second ? first : `${first}${open}${second}${close}`;
}

function place({ file, line, column }: FaultDetails, lang: Lang): string | undefined {
  const zh = lang === "zh";
  const at: string[] = [];
  if (file !== undefined) at.push(file);
  if (line !== undefined) at.push(zh ? `第${line}行` : `line ${line}`);
  if (column !== undefined) at.push(zh ? `第${column}列` : `column ${column}`);
  return at.length === 0 ? undefined : at.join(zh ? "，" : ", ");
}

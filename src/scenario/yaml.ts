import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { Fault, fault } from "../kernel/fault.ts";
import { keyNamed } from "./alias.ts";
import { type Located, type Path, type Position, Positions } from "./located.ts";
import { InputFault } from "./problems.ts";
import { syntaxText } from "./syntax.ts";

const forbidden = new Set(["__proto__", "constructor", "prototype"]);
const DEEPEST = 20;

/** The value of a YAML (or JSON) text with positions; broken syntax, aliases, custom tags and an empty text are Faults. */
export function readYaml(file: string, text: string): Located {
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const doc = parse(file, text, lines);
  const wrong = [...doc.errors, ...doc.warnings].map(
    (error) =>
      new Fault("bad-yaml", syntaxText(error.code), { file, ...at(error.pos[0]), got: error.message.split("\n")[0] }),
  );
  if (wrong.length > 0) throw new InputFault(wrong[0], wrong.slice(1));
  const positions = new Positions();
  const root = doc.contents as Node | null;
  if (root === null || (isScalar(root) && root.value === null)) {
    fault("empty-file", { zh: "文件是空的", en: "The file is empty" }, { file, line: 1, column: 1 });
  }
  positions.set([], at(root.range?.[0] ?? 0));
  const value = build(root, [], { file, at, positions });
  return { file, value, at: (path, part) => positions.at(path, part) };
}

type Reading = { readonly file: string; readonly at: (offset: number) => Position; readonly positions: Positions };

function parse(file: string, text: string, lineCounter: LineCounter): Document {
  try {
    return parseDocument(text, { lineCounter, strict: true, uniqueKeys: true, merge: false, prettyErrors: false });
  } catch (error) {
    // the parser recurses: too deep a text overflows its stack
    if (!(error instanceof RangeError)) throw error;
    return fault("too-deep", { zh: "嵌套过深", en: "Nested too deeply" }, { file, line: 1, column: 1 });
  }
}

function build(node: Node | null, path: Path, reading: Reading): unknown {
  const { file, at } = reading;
  const start = at(node?.range?.[0] ?? 0);
  if (path.length > DEEPEST) fault("too-deep", { zh: "嵌套过深", en: "Nested too deeply" }, { file, ...start });
  if (isAlias(node) || (node && "anchor" in node && node.anchor)) {
    fault(
      "alias",
      { zh: "不支持锚点和别名", en: "Anchors and aliases are not supported" },
      {
        file,
        ...start,
        hint: { zh: "请直接写出内容", en: "Write the content out" },
      },
    );
  }
  if (isSeq(node)) {
    return node.items.map((item, i) => place(item as Node | null, [...path, i], reading));
  }
  if (!isMap(node)) return isScalar(node) ? node.value : undefined;
  const map: Record<string, unknown> = {};
  for (const { key, value } of node.items) {
    const keyNode = key as Node;
    const from = at(keyNode.range?.[0] ?? 0);
    const written = isScalar(keyNode) ? String(keyNode.value) : "";
    if (forbidden.has(written)) {
      fault(
        "forbidden-key",
        { zh: `键名“${written}”不可使用`, en: `"${written}" may not be a key` },
        { file, ...from, got: written },
      );
    }
    const name = keyNamed(written);
    if (Object.hasOwn(map, name)) {
      fault(
        "duplicate-key",
        { zh: `键名“${written}”重复`, en: `The key "${written}" is given twice` },
        { file, ...from, got: written },
      );
    }
    map[name] = place(value as Node | null, [...path, name], reading, from);
  }
  return map;
}

function place(node: Node | null, path: Path, reading: Reading, key?: Position): unknown {
  const written = node?.range && !(isScalar(node) && node.value === null);
  reading.positions.set(
    path,
    written ? reading.at(node.range![0]) : (key ?? reading.positions.at(path.slice(0, -1))),
    key,
  );
  return build(node, path, reading);
}

/** A step into a value: a key of a map or a position in a list. */
export type Path = readonly (string | number)[];

/** A place in a text file, both counted from 1. */
export type Position = { readonly line: number; readonly column: number };

/** A value read from a file that knows where each of its parts was written. */
export type Located = {
  readonly file: string;
  readonly value: unknown;
  /** Position of the part at a path, or of its key; of the nearest part around it where there is none; nothing outside files. */
  at(path: Path, part?: "key"): Partial<Position>;
};

/** Positions by path, filled while a file is read. */
export class Positions {
  private readonly values = new Map<string, Position>();
  private readonly keys = new Map<string, Position>();

  set(path: Path, value: Position, key?: Position): void {
    this.values.set(name(path), value);
    if (key) this.keys.set(name(path), key);
  }

  at(path: Path, part?: "key"): Position {
    const exact = part === "key" ? this.keys.get(name(path)) : undefined;
    if (exact) return exact;
    for (let length = path.length; length >= 0; length--) {
      const found = this.values.get(name(path.slice(0, length)));
      if (found) return found;
    }
    return { line: 1, column: 1 };
  }
}

/** The part of a value at a path, undefined where there is none. */
export function partAt(value: unknown, path: Path): unknown {
  let part = value;
  for (const step of path) {
    if (typeof part !== "object" || part === null) return undefined;
    part = (part as Record<string | number, unknown>)[step];
  }
  return part;
}

/** A part of a located value as a located value of its own. */
export function within(whole: Located, path: Path): Located {
  return {
    file: whole.file,
    value: partAt(whole.value, path),
    at: (inner, part) => whole.at([...path, ...inner], part),
  };
}

function name(path: Path): string {
  return path.join("\u0000");
}

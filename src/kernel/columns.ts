import { fault } from "./fault.ts";
import type { Text } from "./text.ts";
import type { Unit } from "./unit.ts";

declare const brand: unique symbol;
/** The number of a row of one table; rows of different tables, and bare numbers, don't mix. */
export type Row<Table extends string> = number & { readonly [brand]: Table };
/** The row that no row is: −1. */
export const none: Row<never> = -1 as Row<never>;

const arrays = {
  f64: Float64Array,
  fen: Float64Array,
  f32: Float32Array,
  i32: Int32Array,
  u32: Uint32Array,
  ref: Int32Array,
  i16: Int16Array,
  u8: Uint8Array,
} as const;

type Kind = keyof typeof arrays;
/** The typed array behind a column of a kind. */
export type ArrayOf<K extends Kind> = InstanceType<(typeof arrays)[K]>;
/** What a column holds: its kind of number, its name for readers, its unit, and the table that a ref points to. */
export type ColumnSpec<K extends Kind = Kind, Target extends string = string> = {
  readonly kind: K;
  readonly label: Text;
  readonly unit: Unit;
  readonly target?: Target;
};

const column =
  <K extends Kind>(kind: K, usual: Unit) =>
  (label: Text, unit: Unit = usual): ColumnSpec<K, never> => ({ kind, label, unit });

/** Whole numbers 0–255. */
export const u8 = column("u8", "number");
/** Whole numbers −32,768–32,767. */
export const i16 = column("i16", "number");
/** Whole numbers of 32 bits, signed. */
export const i32 = column("i32", "number");
/** Whole numbers of 32 bits. */
export const u32 = column("u32", "number");
/** Numbers of 24 bits' precision. */
export const f32 = column("f32", "number");
/** Numbers of 53 bits' precision. */
export const f64 = column("f64", "number");
/** Money in integer fen. */
export const fen = column("fen", "fen");
/** The row of another table, −1 where there is none. */
export const ref = <const Target extends string>(label: Text, target: Target): ColumnSpec<"ref", Target> => ({
  kind: "ref",
  label,
  unit: "key",
  target,
});

type Specs = Readonly<Record<string, ColumnSpec>>;
/** The declaration of a table: an id, a name and its columns. */
export type Schema<Id extends string = string, C extends Specs = Specs> = {
  readonly id: Id;
  readonly label: Text;
  readonly columns: C;
};

/** Declares a table. */
export function table<const Id extends string, C extends Specs>(id: Id, label: Text, columns: C): Schema<Id, C> {
  for (const name of ["schema", "capacity", "buffer"]) {
    if (name in columns)
      fault("column-name", { zh: `列名“${name}”已被占用`, en: `A column can't be called "${name}"` }, {}, 1);
  }
  return { id, label, columns };
}

/** A column of a table: an array whose index is a row of that table. */
export type Column<Id extends string, V extends number = number> = { [row in Row<Id>]: V } & {
  readonly length: number;
};
type ColumnOf<Id extends string, S extends ColumnSpec> =
  S extends ColumnSpec<"ref", infer Target> ? Column<Id, Row<Target>> : Column<Id>;

/** The rows of a table: one array a column, all in one buffer. */
export type Table<S extends Schema = Schema> =
  S extends Schema<infer Id, infer C>
    ? { readonly schema: S; readonly capacity: number; readonly buffer: ArrayBuffer } & {
        readonly [N in keyof C]: ColumnOf<Id, C[N]>;
      }
    : never;

/** A table of any schema. */
export type AnyTable = { readonly schema: Schema; readonly capacity: number; readonly buffer: ArrayBuffer };

/** Bytes that tables may take in all, and have taken. */
export type Budget = { readonly limit: number; used: number };

/** Rows for a table, all zero (refs −1); a Fault where the budget doesn't allow them. */
export function allocate<S extends Schema>(schema: S, capacity: number, budget?: Budget): Table<S> {
  const places = layout(schema, capacity);
  const bytes = places.bytes;
  if (budget) spend(budget, bytes, schema.label);
  const buffer = new ArrayBuffer(bytes);
  // Parsed with all its fields, the object keeps fast ones; added one by one they would become a dictionary.
  const result = JSON.parse(
    `{"schema":null,"capacity":null,"buffer":null${places.names.map((n) => `,"${n}":null`).join("")}}`,
  );
  result.schema = schema;
  result.capacity = capacity;
  result.buffer = buffer;
  for (const name of places.names) {
    const spec = schema.columns[name];
    const array = new arrays[spec.kind](buffer, places.offsets[name], capacity);
    if (spec.kind === "ref") array.fill(-1);
    result[name] = array;
  }
  return result as Table<S>;
}

function layout(schema: Schema, capacity: number) {
  const size = (name: string) => arrays[schema.columns[name].kind].BYTES_PER_ELEMENT;
  const names = Object.keys(schema.columns);
  const offsets: Record<string, number> = {};
  let bytes = 0;
  for (const width of [8, 4, 2, 1]) {
    for (const name of names) {
      if (size(name) !== width) continue;
      offsets[name] = bytes;
      bytes += Math.ceil((width * capacity) / 8) * 8;
    }
  }
  return { names, offsets, bytes };
}

function spend(budget: Budget, bytes: number, label: Text): void {
  if (budget.used + bytes > budget.limit) {
    const mega = (n: number) => String(Math.ceil(n / 1048576));
    fault(
      "memory-budget",
      { zh: `内存预算不足，无法建立“${label.zh}”表`, en: `The memory budget doesn't allow the table "${label.en}"` },
      {
        rule: {
          zh: `预算${mega(budget.limit)} MB，已用${mega(budget.used)} MB`,
          en: `budget ${mega(budget.limit)} MB, used ${mega(budget.used)} MB`,
        },
        got: `${mega(bytes)} MB`,
        hint: { zh: "减小模拟规模，或提高内存预算", en: "Simulate at a smaller scale, or raise the memory budget" },
      },
    );
  }
  budget.used += bytes;
}

/** Makes the rows of one table equal to those of another of the same schema and capacity. */
export function copyInto<S extends Schema>(from: Table<S>, to: Table<S>): void {
  if ((from.schema as Schema) !== (to.schema as Schema) || from.capacity !== to.capacity) {
    fault("table-shape", { zh: "两张表的结构不同", en: "The two tables differ in shape" }, {}, 1);
  }
  new Uint8Array(to.buffer).set(new Uint8Array(from.buffer));
}

/** The columns of a table, by name, with their arrays and declarations. */
export function columnsOf(t: AnyTable): { name: string; array: ArrayOf<Kind>; spec: ColumnSpec }[] {
  const columns = t as unknown as Record<string, ArrayOf<Kind>>;
  return Object.entries(t.schema.columns).map(([name, spec]) => ({ name, array: columns[name], spec }));
}

import type { z } from "zod";
import type { Text } from "../kernel/text.ts";
import { choice, numeric } from "./scalar.ts";
import { id, label, word } from "./words.ts";

/** Things of a region that others refer to by id or name. */
export type Kind = "place" | "tier" | "skill" | "cluster" | "occupation" | "sector" | "school" | "park" | "programme";

/** A column of a table: how its cells are read, and what they are. */
export type Column<S extends z.ZodType = z.ZodType> = {
  readonly label: Text;
  readonly schema: S;
  /** A measured number, which stands on a source. */ readonly figure: boolean;
  /** Its sum over the rows may stand in a totals row. */ readonly sums: boolean;
  /** Cells name a thing of this kind. */ readonly refers?: Kind;
  /** A label in two languages, on a sheet two columns. */ readonly bilingual?: true;
};

const INFINITY = Number.POSITIVE_INFINITY;
const figure = <S extends z.ZodType>(label: Text, schema: S, sums = false): Column<S> => ({
  label,
  schema,
  figure: true,
  sums,
});
const text = (zh: string, en: string): Text => ({ zh, en });

/** An id of the row's own. */
export const idColumn = { label: text("标识", "Id"), schema: id(), figure: false, sums: false } satisfies Column;

/** The name of the row in both languages. */
export const nameColumn = {
  label: text("名称", "Name"),
  schema: label(text("名称", "Name")),
  figure: false,
  sums: false,
  bilingual: true,
} satisfies Column;

/** Persons, firms or posts: whole, not negative. */
export function count(zh: string, en: string, least = 0, most = 100_000_000) {
  return figure(
    text(zh, en),
    numeric(text(zh, en), { measured: ["persons", "things"], least, most, whole: true }),
    true,
  );
}

/** A whole number that isn't summed, such as an age or a year. */
export function whole(zh: string, en: string, least: number, most: number) {
  return {
    ...figure(text(zh, en), numeric(text(zh, en), { measured: ["years"], least, most, whole: true })),
    figure: false,
  };
}

/** A part of a whole, 0–1 or with a percent sign. */
export function part(zh: string, en: string) {
  return figure(text(zh, en), numeric(text(zh, en), { measured: ["share"], least: 0, most: 1 }));
}

/** A multiple, in a range. */
export function multiple(zh: string, en: string, least: number, most: number) {
  return figure(text(zh, en), numeric(text(zh, en), { measured: ["share"], least, most }));
}

/** Kilometres. */
export function kilometres(zh: string, en: string, least = -5000, most = 5000) {
  return figure(text(zh, en), numeric(text(zh, en), { measured: ["kilometres"], least, most }));
}

/** Yuan, not negative. */
export function yuan(zh: string, en: string) {
  return figure(text(zh, en), numeric(text(zh, en), { measured: ["yuan"], least: 0, most: 1e14 }));
}

/** Any number stated about the region, not negative but for changes. */
export function stated(zh: string, en: string) {
  return figure(
    text(zh, en),
    numeric(text(zh, en), { measured: ["persons", "things", "share", "yuan"], least: -1e9, most: INFINITY }),
  );
}

/** One of a few names. */
export function oneOf<const T extends string>(zh: string, en: string, names: Readonly<Record<T, Text>>) {
  return { label: text(zh, en), schema: choice(text(zh, en), names), figure: false, sums: false } satisfies Column;
}

/** A word without further meaning, such as an official code. */
export function plain(zh: string, en: string) {
  return { label: text(zh, en), schema: word(text(zh, en)), figure: false, sums: false } satisfies Column;
}

/** The id or name of a thing of the region. */
export function refers(kind: Kind, zh: string, en: string) {
  return { ...plain(zh, en), refers: kind } satisfies Column;
}

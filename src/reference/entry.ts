import type { Text } from "../kernel/text.ts";

/** One thing known about an entry, such as its unit, range or source. */
export type Fact = { readonly label: Text; readonly value: Text };

/** Something that has an id and a meaning. */
export type Entry = {
  readonly id: string;
  readonly name: Text;
  readonly about?: Text;
  readonly facts: readonly Fact[];
  /** The file that declares it. */ readonly code?: string;
};

/** All entries of one kind, e.g. the indicators. */
export type Catalogue = {
  readonly id: string;
  readonly name: Text;
  readonly about: Text;
  readonly entries: readonly Entry[];
};

/** A value that reads the same in both languages, such as a number or an id. */
export function same(value: string | number): Text {
  return { zh: String(value), en: String(value) };
}

/** A list of names, joined as each language joins them. */
export function listed(values: readonly Text[]): Text {
  return { zh: values.map(({ zh }) => zh).join("、"), en: values.map(({ en }) => en).join("; ") };
}

type Camel<S extends string> = S extends `${infer A}-${infer B}` ? `${A}${Capitalize<Camel<B>>}` : S;

/** A row with its keys in the program's spelling: living-cost becomes livingCost. */
export type CamelKeys<T> = { readonly [K in keyof T as K extends string ? Camel<K> : K]: T[K] };

/** Respells the keys of a row. */
export function camelKeys<T extends object>(row: T): CamelKeys<T> {
  const entries = Object.entries(row).map(([key, value]) => [
    key.replace(/-(\w)/gu, (_, c: string) => c.toUpperCase()),
    value,
  ]);
  return Object.fromEntries(entries) as CamelKeys<T>;
}

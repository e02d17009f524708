import { columnsOf, type Table } from "../kernel/columns.ts";
import { Fingerprint } from "../kernel/fingerprint.ts";
import { cellKey } from "./keys.ts";
import { status } from "./persons.ts";
import { schemas, type World } from "./world.ts";

/** Columns that say where rows lie, not what is true. */
const layout = new Set(["next", "previous", "head", "slot", "cells", "key", "friend"]);

/** Hash of the whole state in order of keys: rows laid in another order give the same. */
export function fingerprint(world: World): string {
  const hash = new Fingerprint();
  const keys = keysOf(world);
  const people = inOrder(world.persons.key as never, (p) => world.persons.status[p as never] !== status.gone);
  for (const name of Object.keys(schemas) as (keyof typeof schemas)[]) {
    if (name === "vacancies" || name === "links" || name === "classes") continue;
    const key = keys[name];
    const table = world[name] as unknown as Table;
    const order =
      name === "persons"
        ? people
        : key && inOrder(key, name === "cells" ? (c) => world.cells.firm[c as never] >= 0 : () => true);
    if (key && order) hash.add(key, order);
    for (const { name: column, array, spec } of columnsOf(table)) {
      if (layout.has(column)) continue;
      if (spec.target !== undefined) {
        const to = keys[spec.target as keyof typeof schemas];
        if (to) hash.add(array, order, undefined, to);
        continue;
      }
      hash.add(array, order);
    }
  }
  skills(world, hash, people);
  for (const array of world.ledger.state()) hash.add(array);
  return hash.hex();
}

function skills(world: World, hash: Fingerprint, order: Int32Array): void {
  const K = world.geometry.skills;
  for (let i = 0; i < order.length; i++) hash.add(world.skill.subarray(order[i] * K, order[i] * K + K));
}

type Keys = Partial<Record<keyof typeof schemas, Uint32Array>>;

function keysOf(world: World): Keys {
  const { cells, firms } = world;
  const cellKeys = new Uint32Array(cells.capacity);
  for (let c = 0; c < cells.capacity; c++)
    if (cells.firm[c as never] >= 0)
      cellKeys[c] = cellKey(firms.key[cells.firm[c as never]], cells.occupation[c as never]);
  return { persons: world.persons.key as never, firms: firms.key as never, cells: cellKeys };
}

function inOrder(keys: Uint32Array, live: (row: number) => boolean): Int32Array {
  const rows: number[] = [];
  for (let i = 0; i < keys.length; i++) if (live(i)) rows.push(i);
  return Int32Array.from(rows.sort((a, b) => keys[a] - keys[b]));
}

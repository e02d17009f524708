import { columnsOf } from "../../src/kernel/columns.ts";
import { phases } from "../../src/month.ts";
import { streams } from "../../src/world/keys.ts";
import type { Process } from "../../src/world/process.ts";
import { schemas, type World } from "../../src/world/world.ts";

/** What a process did to the world: `table.column`, "skill" and "ledger" that differ afterwards, and the streams it drew from. */
export type Deed = { readonly process: Process; readonly wrote: readonly string[]; readonly drew: readonly string[] };

type Bytes = ReadonlyMap<string, Uint8Array>;

function arraysOf(world: World): Map<string, readonly ArrayBufferView[]> {
  const arrays = new Map<string, readonly ArrayBufferView[]>();
  for (const table of Object.keys(schemas) as (keyof typeof schemas)[]) {
    for (const { name, array } of columnsOf(world[table])) arrays.set(`${table}.${name}`, [array]);
  }
  return arrays.set("skill", [world.skill]).set("ledger", world.ledger.state());
}

const bytesOf = (world: World): Bytes =>
  new Map([...arraysOf(world)].map(([name, arrays]) => [name, Buffer.concat(arrays.map(viewOf))]));

const viewOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView) => new Uint8Array(buffer, byteOffset, byteLength);

const streamName = (stream: number) => Object.entries(streams).find(([, id]) => id === stream)?.[0] ?? String(stream);

/** Lives one month process by process and tells what each did. */
export function watch(world: World): Deed[] {
  const deeds: Deed[] = [];
  const drew = new Set<string>();
  const of = world.draws.of.bind(world.draws);
  world.draws.of = (stream, month) => {
    drew.add(streamName(stream));
    return of(stream, month);
  };
  world.ledger.clearFlows();
  let before = bytesOf(world);
  for (const process of phases.flatMap((phase) => phase.processes)) {
    drew.clear();
    process.run(world, world.month);
    const after = bytesOf(world);
    const wrote = [...after.keys()].filter((name) => Buffer.compare(after.get(name)!, before.get(name)!) !== 0);
    deeds.push({ process, wrote, drew: [...drew] });
    before = after;
  }
  world.month++;
  world.draws.of = of;
  return deeds;
}

/** Which of the things a process touched its declaration leaves out. */
export const undeclared = (touched: readonly string[], declared: readonly string[]): string[] =>
  touched.filter((name) => !declared.includes(name) && !declared.includes(name.split(".")[0] as string));

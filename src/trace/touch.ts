import type { ColumnSpec } from "../kernel/columns.ts";
import type { Text } from "../kernel/text.ts";
import { instruments } from "../policy/registry.ts";
import type { Firm } from "../world/firms.ts";
import { type Person, status } from "../world/persons.ts";
import { helpRow, schemas, type World } from "../world/world.ts";

/** A policy that acts, through one of its levers, on a person, or on the school or employer the person has to do with. */
export type Touch = {
  readonly instrument: string;
  readonly name: Text;
  /** Whom it acts on. */ readonly on: Text;
  /** The lever, in words, with its value. */ readonly lever: Text;
  readonly value: number;
};

/** Whose lever a table's row is to a person. */
const ons: Readonly<Record<string, Text>> = {
  help: { zh: "本人", en: "the person" },
  firms: { zh: "所在或合作的单位", en: "the employer or partner firm" },
  schools: { zh: "就读学校", en: "the school" },
  parks: { zh: "单位所在园区", en: "the firm's park" },
};

/** Policies whose levers this month stand above nothing on the rows that a person has to do with. */
export function touchesOf(world: World, p: Person): Touch[] {
  const rows = rowsOf(world, p);
  return instruments.flatMap(({ id, name, on, levers }) => {
    const [table, column] = (levers[0] as string).split(".") as [keyof typeof schemas, string];
    const row = rows[on];
    const value = row < 0 ? 0 : ((world[table] as unknown as Record<string, ArrayLike<number>>)[column][row] ?? 0);
    if (!(value > 0)) return [];
    const spec = (schemas[table].columns as unknown as Record<string, ColumnSpec>)[column];
    return [{ instrument: id, name, on: ons[on], lever: inWords(spec, value), value }];
  });
}

function inWords({ label, unit }: ColumnSpec, value: number): Text {
  if (unit === "fen") {
    const yuan = String(Math.round(value / 100));
    return { zh: `${label.zh}${yuan}元`, en: `${label.en.toLowerCase()} ${yuan} yuan` };
  }
  const figure = String(Math.round(1000 * value) / 1000);
  return { zh: `${label.zh}${figure}`, en: `${label.en.toLowerCase()} ${figure}` };
}

/** Rows of each table that policies act on which a person has to do with, −1 for none. */
function rowsOf(world: World, p: Person): Record<"firms" | "help" | "parks" | "schools", number> {
  const { persons, cells, classes, links, firms, programmes, geometry, month } = world;
  const s = persons.status[p];
  const studies = s >= status.academic && s <= status.undergraduate;
  const link = persons.intern[p] >= 0 ? persons.intern[p] : persons.order[p] >= 0 ? classes.link[persons.order[p]] : -1;
  const f = (persons.cell[p] >= 0 ? cells.firm[persons.cell[p]] : link >= 0 ? links.firm[link as never] : -1) as Firm;
  const r = persons.programme[p];
  // A student is held to what graduates of the course are offered.
  const level = studies ? s - status.academic : persons.level[p];
  const years = studies ? 0 : Math.floor((month - persons.graduated[p]) / 12);
  const helped = persons.home[p] < geometry.places && (studies || (persons.graduated[p] >= 0 && years < 6));
  return {
    firms: f,
    parks: f < 0 ? -1 : firms.park[f],
    schools: studies && r >= 0 ? programmes.school[r as never] : -1,
    help: helped ? helpRow(persons.home[p], level, years, persons.origin[p] < geometry.places ? 0 : 1) : -1,
  };
}

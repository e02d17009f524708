import type { Text } from "../kernel/text.ts";
import { unitText } from "../kernel/unit.ts";
import { wordsOf } from "./column-words.ts";
import type { About } from "./keep.ts";
import type { Laboratory } from "./laboratory.ts";
import type { Table } from "./table.ts";

const empty: Text = { zh: "", en: "" };
type Row = {
  readonly table: string;
  readonly name: string;
  readonly kind: string;
  readonly label: Text;
  readonly unit: Text;
  readonly definition: Text;
};

/** Of whom, or of what, the figures of results are. */
function populationOf({ plans: [{ region, k }] }: About): Text {
  const sampled = k === 1 ? empty : { zh: `，按1:${k}抽样并放大到全部`, en: `, simulated at 1:${k} and grossed up` };
  return {
    zh: `${region.name.zh}；各指标的对象见其口径${sampled.zh}`,
    en: `${region.name.en}; each indicator's definition says of whom${sampled.en}`,
  };
}

/** Every column of the tables, then every id that stands in them: what it means, in which unit, of whom and when. */
function rowsOf(lab: Laboratory, { plans }: About, tables: readonly Table[]): Row[] {
  const columns = tables.flatMap(({ name: table, columns }) =>
    columns.map(({ name }): Row => {
      const { label, unit, holds } = wordsOf(table, name) ?? {
        label: { zh: name, en: name },
        unit: empty,
        holds: empty,
      };
      return { table, name, kind: "column", label, unit, definition: holds };
    }),
  );
  const id = (kind: string, name: string, label: Text, unit = empty, definition = empty): Row => ({
    table: "",
    name,
    kind,
    label,
    unit,
    definition,
  });
  return [
    ...columns,
    ...plans.map((plan) => id("scenario", plan.id, plan.name, empty, plan.note)),
    ...lab.indicators.map((of) => id("indicator", of.id, of.name, unitText(of.unit), of.definition)),
    ...lab.instruments.map((of) => id("instrument", of.id, of.name)),
    ...lab
      .dimensions(plans[0].region)
      .flatMap((of) => [
        id("dimension", of.id, of.name),
        ...of.groups.map((group) => id("group", group.id, group.name, empty, of.name)),
      ]),
    ...lab.parameters.map(({ id: name, spec }) => id("parameter", name, spec.label, unitText(spec.unit))),
  ];
}

/** The table that says what all the others hold: unit, population and moment of every column and id, version and seeds. */
export function dictionaryTable(lab: Laboratory, about: About, tables: readonly Table[]): Table {
  const texts = ["label_zh", "label_en", "unit_zh", "unit_en", "definition_zh", "definition_en"];
  const names = ["table", "name", "kind", ...texts, "population_zh", "population_en", "version", "engine", "seeds"];
  const population = populationOf(about);
  return {
    name: "dictionary",
    columns: names.map((name) => ({ name, holds: "text" as const })),
    *rows() {
      for (const { table, name, kind, label, unit, definition } of rowsOf(lab, about, tables)) {
        const said = [label, unit, definition, population].flatMap(({ zh, en }) => [zh, en]);
        yield [table, name, kind, ...said, lab.version, lab.engine, about.seeds];
      }
    },
  };
}

/** A table with what it says of itself inside a Parquet file. */
export function described(lab: Laboratory, about: About, table: Table): Table {
  const columns = table.columns.map(({ name }) => [name, wordsOf(table.name, name)]);
  return {
    ...table,
    about: {
      version: lab.version,
      engine: lab.engine,
      seeds: about.seeds,
      population: populationOf(about),
      columns: Object.fromEntries(columns),
      indicators: Object.fromEntries(
        lab.indicators.map(({ id, name, unit, definition }) => [id, { name, unit: unitText(unit), definition }]),
      ),
    },
  };
}

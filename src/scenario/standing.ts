import { nearestName } from "../kernel/fault.ts";
import type { Standing } from "../world/region.ts";
import type { Located, Path } from "./located.ts";
import type { Problems } from "./problems.ts";
import { records } from "./records.ts";
import type { RegionFile } from "./region-schema.ts";
import type { Tables } from "./table-reader.ts";
import { type Columns, tableNames, tables } from "./tables.ts";

/** How many figures of a region stand on data, derivation and assumption; a figure without a source is a problem. */
export function countStanding(
  region: Located,
  file: RegionFile,
  read: Tables,
  problems: Problems,
): Record<Standing, number> {
  const counts: Record<Standing, number> = { data: 0, derived: 0, assumed: 0 };
  checkSources(region, file, problems);
  for (const name of tableNames) {
    const columns: Columns = tables[name];
    const figures = Object.keys(columns).filter((key) => columns[key].figure);
    read[name].rows.forEach((row, i) => {
      const own = read[name].sources[i];
      for (const key of figures) {
        const value = row[key as keyof typeof row] as unknown;
        const weight = typeof value === "object" && value !== null ? Object.keys(value).length : 1;
        count(name, key, weight, own, read[name].located, [i, "source"]);
      }
    });
  }
  for (const name of ["flows", "money"] as const) for (const key of Object.keys(records[name])) count(name, key, 1);
  for (const key of Object.keys(file.stated)) count("stated", key, 1);
  return counts;

  function count(
    table: string,
    column: string,
    weight: number,
    own?: string,
    where = region,
    path: Path = ["tables", table],
  ): void {
    const declared = file.tables[table];
    const name = own ?? declared?.columns?.[column] ?? declared?.source;
    const source = name === undefined ? undefined : file.sources[name];
    if (source) counts[source.standing] += weight;
    else if (own !== undefined) unknownSource(own, file, where, path, problems);
    else if (name === undefined) {
      problems.at(region, ["tables", table], "no-source", {
        zh: `数据表“${table}”的“${column}”没有来源`,
        en: `"${column}" of "${table}" has no source`,
      });
    }
  }
}

function checkSources(region: Located, file: RegionFile, problems: Problems): void {
  for (const [id, { standing, why }] of Object.entries(file.sources)) {
    if (standing !== "assumed" || why) continue;
    problems.at(
      region,
      ["sources", id],
      "no-reason",
      { zh: `来源“${id}”是假定，须写明理由`, en: `The source "${id}" is an assumption and must say why` },
      {
        key: { zh: "理由", en: "why" },
      },
    );
  }
  for (const [table, { source, columns }] of Object.entries(file.tables)) {
    if (source !== undefined && !file.sources[source])
      unknownSource(source, file, region, ["tables", table, "source"], problems);
    for (const [column, name] of Object.entries(columns ?? {})) {
      if (!file.sources[name]) unknownSource(name, file, region, ["tables", table, "columns", column], problems);
    }
  }
}

function unknownSource(name: string, file: RegionFile, where: Located, path: Path, problems: Problems): void {
  const nearest = nearestName(name, Object.keys(file.sources));
  problems.at(
    where,
    path,
    "unknown-source",
    { zh: `没有名为“${name}”的来源`, en: `No source is called "${name}"` },
    {
      got: name,
      ...(nearest !== undefined && { nearest }),
    },
  );
}

import { dirname, join } from "node:path";
import { z } from "zod";
import { nearestName } from "../../kernel/fault.ts";
import { check } from "../check.ts";
import { readCsv } from "../csv.ts";
import { readText } from "../files.ts";
import { type Located, within } from "../located.ts";
import type { Problems } from "../problems.ts";
import type { Factor, Value } from "./experiment.ts";
import { valueSchema } from "./factors.ts";

type Row = readonly (Value | null)[];

/** Rows given one by one, a map from factor to value each; a factor left out stays as the scenario has it. */
export function listedRows(list: Located, factors: readonly Factor[], problems: Problems): Row[] {
  return (list.value as readonly object[]).map((row, i) => {
    const part = within(list, [i]);
    const values: (Value | null)[] = factors.map(({ base }) => base);
    for (const written of Object.keys(row)) {
      const at = factorNamed(written, factors, part, [written], problems);
      if (at >= 0) values[at] = cell(factors[at], part, written, problems) ?? null;
    }
    return values;
  });
}

/** The rows of a CSV file whose heading names factors; an empty cell leaves the factor as the scenario has it. */
export function sheetOfRows(name: string, design: Located, factors: readonly Factor[], problems: Problems): Row[] {
  const file = join(dirname(design.file), name);
  const [heading, ...body] = readCsv(file, readText(file));
  const place = (row: typeof heading, column: number): Located => ({
    file,
    value: undefined,
    at: () => row.at[column] ?? row.at[0],
  });
  const columns = heading.cells.map((written, c) =>
    factorNamed(written, factors, place(heading, c), [written], problems),
  );
  if (body.length === 0) {
    problems.at(place(heading, 0), [], "no-rows", {
      zh: "表中没有数据行",
      en: "The file has no rows below its heading",
    });
  }
  return body.map((row) => {
    const values: (Value | null)[] = factors.map(({ base }) => base);
    row.cells.forEach((text, c) => {
      const at = columns[c] ?? -1;
      if (at < 0 || text === "") return;
      const { id } = factors[at];
      values[at] = cell(factors[at], { ...place(row, c), value: { [id]: text } }, id, problems) ?? null;
    });
    return values;
  });
}

function cell(factor: Factor, row: Located, written: string, problems: Problems): Value | undefined {
  const one = { ...row, value: { [written]: (row.value as Record<string, unknown>)[written] } };
  return check(z.strictObject({ [written]: valueSchema(factor) }), one, problems)?.[written];
}

function factorNamed(
  written: string,
  factors: readonly Factor[],
  located: Located,
  path: readonly string[],
  problems: Problems,
): number {
  const at = factors.findIndex(({ id, name }) => id === written || name.zh === written || name.en === written);
  if (at >= 0) return at;
  const known = factors.flatMap(({ id, name }) => [id, name.zh]);
  const nearest = nearestName(written, known);
  problems.at(
    located,
    path,
    "unknown-factor",
    { zh: `实验没有名为“${written}”的因素`, en: `No factor of the experiment is called "${written}"` },
    {
      key: { zh: written, en: written },
      rule: {
        zh: `因素：${factors.map(({ id }) => id).join("、")}`,
        en: `Factors: ${factors.map(({ id }) => id).join(", ")}`,
      },
      got: written,
      ...(nearest !== undefined && { nearest }),
    },
    "key",
  );
  return -1;
}

import { join } from "node:path";
import { makeFolder, writeText } from "../experiment/files.ts";
import { isoMonth } from "../kernel/calendar.ts";
import { BOM, csv } from "../report/csv.ts";
import type { Life } from "../trace/life.ts";

const columns = [
  "scenario",
  "person",
  "month",
  "age",
  "process",
  "event-zh",
  "event-en",
  "choice",
  "choice-zh",
  "choice-en",
  "alternative",
  "alternative-zh",
  "alternative-en",
  "probability",
  "chosen",
  "refused",
];

/** Writes lives as a long table: a row an alternative of each decision, and one for each event without any. Returns its path. */
export async function writeLives(folder: string, person: number, lives: readonly Life[]): Promise<string> {
  const rows = lives.flatMap(({ plan, events }) =>
    events.flatMap(({ month, age, process, text, choices }) => {
      const event = [plan.id, person, isoMonth(month), age, process, text?.zh ?? "", text?.en ?? ""];
      if (choices.length === 0) return [[...event, "", "", "", "", "", "", "", "", ""]];
      return choices.flatMap(({ id, question, alternatives }) =>
        alternatives.map((way) => [
          ...event,
          ...[id, question.zh, question.en, way.id, way.text.zh, way.text.en, way.probability],
          ...[way.chosen ? 1 : 0, way.refused ? 1 : 0],
        ]),
      );
    }),
  );
  makeFolder(folder);
  return writeText(join(folder, "life.csv"), `${BOM}${csv({ columns, rows })}`);
}

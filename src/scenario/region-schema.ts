import { z } from "zod";
import { recordSchema, records, statedSchema } from "./records.ts";
import { choice, flag, numeric } from "./scalar.ts";
import { rowSchemas, tableNames } from "./tables.ts";
import { id, label, word } from "./words.ts";

const text = (zh: string, en: string) => ({ zh, en });

const source = z.strictObject({
  standing: choice(text("依据", "Standing"), {
    data: text("实", "data"),
    derived: text("推", "derived"),
    assumed: text("假", "assumed"),
  }),
  title: label(text("题名", "Title")),
  number: word(text("文号", "Number")).optional(),
  why: label(text("理由", "Why")).optional(),
});

const sourceName = word(text("来源", "Source"));

const table = z.strictObject({
  file: word(text("文件", "File")).optional(),
  source: sourceName.optional(),
  columns: z.record(z.string(), sourceName).optional(),
});

const inline = Object.fromEntries(tableNames.map((name) => [name, rowSchemas[name].optional()]));

/** The schema of region.yaml. */
export const regionSchema = z.strictObject({
  $schema: z.string().optional(),
  id: id(),
  name: label(text("名称", "Name")),
  fictional: flag(text("虚构", "Fictional")),
  "data-year": numeric(text("数据年份", "Data year"), { measured: ["years"], least: 2000, most: 2100, whole: true }),
  sources: z.record(z.string(), source),
  tables: z.record(z.string(), table),
  flows: recordSchema(records.flows),
  money: recordSchema(records.money),
  stated: statedSchema,
  policies: z.record(z.string(), z.array(z.looseObject({}))).optional(),
  ...inline,
});

/** region.yaml as read. */
export type RegionFile = z.output<typeof regionSchema>;

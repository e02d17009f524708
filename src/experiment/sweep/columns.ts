import type { Text } from "../../kernel/text.ts";
import { units, unitText } from "../../kernel/unit.ts";
import type { Definition } from "./definition.ts";

/** A column of the collected tables, as other programs call it and as people read it. */
export type ColumnAbout = {
  /** ASCII letters, digits and underscores, at most 32, unique. */ readonly name: string;
  readonly holds: "text" | "number";
  /** The id it stands for in the program. */ readonly id: string;
  readonly label: Text;
  readonly unit: Text;
  /** Population and moment. */ readonly definition: Text;
};

const none: Text = { zh: "", en: "" };
const text = (name: string, zh: string, en: string, holds: "text" | "number" = "text"): ColumnAbout => ({
  name,
  holds,
  id: name,
  label: { zh, en },
  unit: none,
  definition: none,
});

/** Columns that say which run a row is of. */
export const runColumns: readonly ColumnAbout[] = [
  text("run", "测算编号", "Run, named by its content"),
  text("row", "设计行", "Row of the design"),
  text("scenario", "方案", "Scenario"),
  text("replicate", "第几次重复", "Replicate", "number"),
];

/** Columns that say when and of whom a figure is. */
export const figureColumns: readonly ColumnAbout[] = [
  text("month", "所属期末月", "Last month of the period"),
  text("place", "县区（空为全市）", "Place (empty: the whole city)"),
  text("group", "分组（空为全体）", "Group as dimension=value (empty: everybody)"),
  text("indicator", "指标", "Indicator"),
  text("value", "数值", "Value", "number"),
];

/** An id as a name that Stata, R and SPSS take: ASCII, at most 32 characters, different from those taken. */
export function plainName(id: string, taken: Set<string>): string {
  const plain = id.replace(/[^A-Za-z0-9]+/gu, "_").replace(/^(?=\d|_)/u, "v");
  let name = plain.slice(0, 32);
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${plain.slice(0, 31 - String(n).length)}_${n}`;
  taken.add(name.toLowerCase());
  return name;
}

/** The id under which payments of an instrument stand among the indicators. */
export const costId = (instrument: string): string => `spending.${instrument}`;

const periods = {
  year: { zh: "全年各期数值的均值", en: "Mean of the year's figures" },
  quarter: { zh: "本季各期数值的均值", en: "Mean of the quarter's figures" },
  month: { zh: "当月数值", en: "The month's figure" },
} as const;

/** Names that other tables, the program for Stata or Stata itself use. */
const elsewhere = "seed state fingerprint message command date byte int long float double if in using with strl".split(
  " ",
);

/** The columns of a sweep's own: its factors, and what was measured. */
export function sweepColumns({ experiment, kept, indicators, instruments }: Definition): {
  readonly factors: readonly ColumnAbout[];
  readonly outcomes: readonly ColumnAbout[];
} {
  const taken = new Set([...runColumns, ...figureColumns].map(({ name }) => name));
  for (const name of elsewhere) taken.add(name);
  const factors = experiment.factors.map(({ id, name, target }): ColumnAbout => {
    const isText = target.kind === "setting";
    return {
      name: plainName(id, taken),
      holds: isText ? "text" : "number",
      id,
      label: name,
      unit: isText ? none : unitText(target.spec.unit),
      definition: isText
        ? { zh: `取值：${target.words.join("、")}`, en: `One of ${target.words.join(", ")}` }
        : { zh: "本次测算的取值", en: "Its value in the run" },
    };
  });
  const period = periods[kept.every];
  const outcomes = kept.outcomes.map((id): ColumnAbout => {
    const found = indicators.find((each) => each.id === id);
    return {
      name: plainName(id, taken),
      holds: "number",
      id,
      label: found?.name ?? { zh: id, en: id },
      unit: unitText(found?.unit ?? ""),
      definition: {
        zh: `${found?.definition.zh ?? ""}${period.zh}。`,
        en: `${found?.definition.en ?? ""} ${period.en}.`.trim(),
      },
    };
  });
  const costs = instruments.map(
    ({ id, name }): ColumnAbout => ({
      name: plainName(costId(id), taken),
      holds: "number",
      id: costId(id),
      label: { zh: `财政支出：${name.zh}`, en: `Public spending: ${name.en}` },
      unit: units.yuan,
      definition: { zh: "全市当期合计。", en: "Sum of the period over the whole city." },
    }),
  );
  return { factors, outcomes: [...outcomes, ...costs] };
}

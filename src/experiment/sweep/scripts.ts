import { type ColumnAbout, runColumns, sweepColumns } from "./columns.ts";
import type { Definition } from "./definition.ts";

const month: ColumnAbout = {
  name: "month",
  holds: "text",
  id: "month",
  label: { zh: "所属期末月", en: "Last month of the period" },
  unit: { zh: "", en: "" },
  definition: { zh: "", en: "" },
};

/** Programs that read the tables beside them, by file name: Stata, R and Python. */
export function scripts(definition: Definition): Record<string, string> {
  const { factors, outcomes } = sweepColumns(definition);
  const columns = [...runColumns, month, ...factors, ...outcomes];
  const about = `${definition.experiment.name.en}: silian ${definition.version}, engine ${definition.engine.slice(0, 16)}`;
  return { "read.do": stata(columns, about), "read.R": r(outcomes, about), "read.py": python(outcomes, about) };
}

const labelled = ({ label, unit }: ColumnAbout): string => {
  const text = unit.zh === "" ? label.zh : `${label.zh}（${unit.zh}）`;
  return text.replaceAll('"', "'").slice(0, 80);
};

/** Names are set here, not taken from the heading, so that no version of Stata changes them. */
function stata(columns: readonly ColumnAbout[], about: string): string {
  const texts = columns.flatMap(({ holds }, i) => (holds === "text" ? [i + 1] : []));
  const lines = [
    `* ${about}`,
    "* Run in the folder of this file: do read.do",
    "version 14",
    "clear all",
    `import delimited using "wide.csv", encoding("utf-8") varnames(nonames) rowrange(2) asdouble stringcols(${texts.join(" ")})`,
    ...columns.map(({ name }, i) => `rename v${i + 1} ${name}`),
    ...columns.filter(({ holds }) => holds === "number").map(({ name }) => `capture destring ${name}, replace`),
    ...columns.map((column) => `label variable ${column.name} "${labelled(column)}"`),
    'generate date = monthly(month, "YM")',
    "format date %tm",
    'label variable date "所属期末月（Stata月份）"',
    `label data "${about.slice(0, 80)}"`,
    'save "wide.dta", replace',
  ];
  return `${lines.join("\n")}\n`;
}

function r(outcomes: readonly ColumnAbout[], about: string): string {
  return `# ${about}
# install.packages("arrow")
library(arrow)
wide <- read_parquet("wide.parquet")         # one row a run and period
outcomes <- read_parquet("outcomes.parquet") # one row a figure, also by place and group
inputs <- read_parquet("inputs.parquet")     # one row a run
dictionary <- read.csv("dictionary.csv", fileEncoding = "UTF-8-BOM")
aggregate(${outcomes[0].name} ~ scenario + month, data = wide, FUN = mean)
`;
}

function python(outcomes: readonly ColumnAbout[], about: string): string {
  return `# ${about}
# pip install pandas pyarrow
import pandas as pd

wide = pd.read_parquet("wide.parquet")          # one row a run and period
outcomes = pd.read_parquet("outcomes.parquet")  # one row a figure, also by place and group
inputs = pd.read_parquet("inputs.parquet")      # one row a run
dictionary = pd.read_csv("dictionary.csv", encoding="utf-8-sig")
print(wide.groupby(["scenario", "month"])["${outcomes[0].name}"].mean())
`;
}

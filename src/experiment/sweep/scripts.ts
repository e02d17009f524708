import { stataText } from "../stata.ts";
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
  const about = `${definition.experiment.name.en.replace(/\s+/gu, " ")}: silian ${definition.version}, engine ${definition.engine.slice(0, 16)}`;
  return { "read.do": stata(columns, about), "read.R": r(outcomes, about), "read.py": python(outcomes, about) };
}

const labelled = ({ label, unit }: ColumnAbout): string => {
  const text = unit.zh === "" || label.zh.endsWith(unit.zh) ? label.zh : `${label.zh}（${unit.zh}）`;
  return stataText(text);
};

/** Names are set here, not taken from the heading, so that no version of Stata changes them. */
function stata(columns: readonly ColumnAbout[], about: string): string {
  const texts = columns.flatMap(({ holds }, i) => (holds === "text" ? [i + 1] : []));
  const lines = [
    `* ${stataText(about)}`,
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
    `label data "${stataText(about)}"`,
    'save "wide.dta", replace',
  ];
  return `${lines.join("\n")}\n`;
}

/** Without a package that reads Parquet, R is given the tables that are there as CSV. */
function r(outcomes: readonly ColumnAbout[], about: string): string {
  return `# ${about}
# Run in the folder of this file. install.packages("arrow") or install.packages("nanoparquet") reads Parquet;
# without either, wide and inputs come from their CSV, outcomes too if the sweep was collected with --csv.
read_table <- function(name) {
  parquet <- paste0(name, ".parquet")
  csv <- paste0(name, ".csv")
  if (requireNamespace("arrow", quietly = TRUE)) return(as.data.frame(arrow::read_parquet(parquet)))
  if (requireNamespace("nanoparquet", quietly = TRUE)) return(as.data.frame(nanoparquet::read_parquet(parquet)))
  if (file.exists(csv)) read.csv(csv, fileEncoding = "UTF-8-BOM", check.names = FALSE) else NULL
}
wide <- read_table("wide")         # one row a run and period
outcomes <- read_table("outcomes") # one row a figure, also by place and group
inputs <- read_table("inputs")     # one row a run
dictionary <- read.csv("dictionary.csv", fileEncoding = "UTF-8-BOM")
for (name in names(wide)) attr(wide[[name]], "label") <- dictionary$label_en[match(name, dictionary$name)]
aggregate(wide["${outcomes[0].name}"], wide[c("month", "scenario")], mean, na.rm = TRUE)
`;
}

/** Without a package that reads Parquet, pandas is given the tables that are there as CSV. */
function python(outcomes: readonly ColumnAbout[], about: string): string {
  return `# ${about}
# Run in the folder of this file. pip install pandas pyarrow (or fastparquet) reads Parquet;
# without either, wide and inputs come from their CSV, outcomes too if the sweep was collected with --csv.
import os

import pandas as pd


def read_table(name):
    try:
        return pd.read_parquet(name + ".parquet")
    except ImportError:
        csv = name + ".csv"
        return pd.read_csv(csv, encoding="utf-8-sig") if os.path.exists(csv) else None


wide = read_table("wide")          # one row a run and period
outcomes = read_table("outcomes")  # one row a figure, also by place and group
inputs = read_table("inputs")      # one row a run
dictionary = pd.read_csv("dictionary.csv", encoding="utf-8-sig")
print(wide.groupby(["scenario", "month"])["${outcomes[0].name}"].mean())
`;
}

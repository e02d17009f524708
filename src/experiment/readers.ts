import { wordsOf } from "./column-words.ts";
import { stataText } from "./stata.ts";
import type { Table } from "./table.ts";

/** Programs that read a comparison's tables beside them, by file name: Stata, R and Python. */
export function readers(tables: readonly Table[], about: string): Record<string, string> {
  const names = tables.map(({ name }) => name);
  return { "read.do": stata(tables, about), "read.R": r(names, about), "read.py": python(names, about) };
}

/** One table: read, named, labelled and saved; names are set here, not taken from the heading, so that no version of Stata changes them. */
function imported({ name: table, columns }: Table): string[] {
  const texts = columns.flatMap(({ holds }, i) => (holds === "text" ? [i + 1] : []));
  const labelOf = (name: string) => {
    const words = wordsOf(table, name);
    const [label, unit] = [words?.label.zh ?? name, words?.unit.zh ?? ""];
    return stataText(unit === "" ? label : `${label}（${unit}）`);
  };
  return [
    "clear",
    `import delimited using "${table}.csv", encoding("utf-8") varnames(nonames) rowrange(2) asdouble stringcols(${texts.join(" ")})`,
    ...columns.map(({ name }, i) => `rename v${i + 1} ${name}`),
    ...columns.filter(({ holds }) => holds === "number").map(({ name }) => `capture destring ${name}, replace`),
    ...columns.map(({ name }) => `label variable ${name} "${labelOf(name)}"`),
    ...(columns.some(({ name }) => name === "month")
      ? ['generate date = monthly(month, "YM")', "format date %tm", 'label variable date "所属期末月（Stata月份）"']
      : []),
    `save "${table}.dta", replace`,
  ];
}

function stata(tables: readonly Table[], about: string): string {
  const lines = [
    `* ${stataText(about)}`,
    "* Run in the folder of this file: do read.do; every table becomes a .dta, of which dictionary.csv tells units and definitions.",
    "version 14",
    ...tables.flatMap(imported),
  ];
  return `${lines.join("\n")}\n`;
}

const listed = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");

/** These tables are there as CSV too, so that no package is needed. */
function r(names: readonly string[], about: string): string {
  return `# ${about}
# Run in the folder of this file. The runs' own tables (outcomes, costs, draws) are Parquet:
# install.packages("arrow") or install.packages("nanoparquet") reads them.
read_table <- function(name) read.csv(paste0(name, ".csv"), fileEncoding = "UTF-8-BOM", check.names = FALSE)
tables <- sapply(c(${listed(names)}), read_table, simplify = FALSE)
dictionary <- read_table("dictionary")
for (table in names(tables)) {
  words <- dictionary[dictionary$table == table, ]
  for (name in names(tables[[table]])) attr(tables[[table]][[name]], "label") <- words$label_en[match(name, words$name)]
}
print(head(tables$summary))
`;
}

/** These tables are there as CSV too, so that no package for Parquet is needed. */
function python(names: readonly string[], about: string): string {
  return `# ${about}
# Run in the folder of this file. The runs' own tables (outcomes, costs, draws) are Parquet: pip install pyarrow (or fastparquet) reads them.
import pandas as pd

tables = {name: pd.read_csv(name + ".csv", encoding="utf-8-sig") for name in [${listed(names)}]}
dictionary = pd.read_csv("dictionary.csv", encoding="utf-8-sig")
print(tables["summary"].head())
`;
}

import type { Region } from "../world/region.ts";
import { camelKeys } from "./camel.ts";
import type { Problems } from "./problems.ts";
import { wholeShares } from "./shares.ts";
import type { Tables } from "./table-reader.ts";

/** Residents, what they do and know, and the cohorts to come; gaps in ages and totals that disagree are problems. */
export function peopleOf(
  read: Tables,
  problems: Problems,
): Pick<Region, "ages" | "statuses" | "attainment" | "cohorts" | "diaspora" | "nation"> {
  const { ages, statuses, attainment, cohorts, diaspora, nation } = read;
  unbroken(read, "ages", "age", problems);
  unbroken(read, "cohorts", "year", problems);
  unbroken(read, "nation", "year", problems);
  bands(read, "statuses", problems);
  bands(read, "attainment", problems);
  return {
    ages: ages.rows,
    statuses: statuses.rows.map((row, i) => {
      const { from, to, ...counts } = camelKeys(row);
      const residents = ages.rows.reduce(
        (sum, each) => sum + (each.age >= from && each.age <= to ? each.residents : 0),
        0,
      );
      const sum = Object.values(counts).reduce((all, each) => all + each, 0);
      if (Math.abs(sum - residents) > Math.max(50, residents * 0.001)) {
        problems.at(statuses.located, [i], "people-differ", {
          zh: `${from}—${to}岁各状况之和${sum}与常住人口${residents}差${Math.abs(sum - residents)}人`,
          en: `Ages ${from} to ${to}: statuses add up to ${sum}, residents to ${residents}, ${Math.abs(sum - residents)} apart`,
        });
      }
      const shares = Object.fromEntries(Object.entries(counts).map(([key, value]) => [key, value / sum]));
      return { from, to, ...(shares as typeof counts) };
    }),
    attainment: attainment.rows.map((row, i) => {
      const shares = [row.none, row["upper-secondary"], row["higher-vocational"], row.undergraduate];
      const what = { zh: `${row.from}—${row.to}岁受教育程度`, en: `Attainment at ages ${row.from} to ${row.to}` };
      const [a, b, c, d] = wholeShares(shares, what, attainment.located, [i, "none"], problems);
      return { from: row.from, to: row.to, shares: [a, b, c, d] as const };
    }),
    cohorts: cohorts.rows,
    diaspora: diaspora.rows,
    nation: nation.rows.map(camelKeys),
  };
}

function unbroken(read: Tables, table: "ages" | "cohorts" | "nation", key: "age" | "year", problems: Problems): void {
  const steps = read[table].rows.map((row) => (row as Readonly<Record<string, number>>)[key]);
  steps.forEach((step, i) => {
    if (i === 0 || step === steps[i - 1] + 1) return;
    problems.at(
      read[table].located,
      [i, key],
      "broken-sequence",
      { zh: `${steps[i - 1]}之后应为${steps[i - 1] + 1}`, en: `${steps[i - 1] + 1} must follow ${steps[i - 1]}` },
      { got: String(step) },
    );
  });
}

function bands(read: Tables, table: "statuses" | "attainment", problems: Problems): void {
  const { rows, located } = read[table];
  rows.forEach(({ from, to }, i) => {
    if (to >= from && (i === 0 || from === rows[i - 1].to + 1)) return;
    problems.at(
      located,
      [i, "from"],
      "broken-sequence",
      { zh: "年龄段须首尾相接", en: "Age bands must follow each other without gap" },
      { got: `${from}-${to}` },
    );
  });
}

import type { Text } from "../kernel/text.ts";
import { both, generated, markdownTable } from "./markdown.ts";
import type { Mechanism } from "./mechanisms.ts";

/** What stands in the model for a mechanism: ids of processes, of levers and instruments, and of indicators. */
export type Standing = {
  readonly processes?: readonly string[];
  readonly levers?: readonly string[];
  readonly indicators?: readonly string[];
  /** What of the mechanism the model doesn't hold, or what its figures don't answer. */ readonly lacks?: Text;
};

type Group = { readonly name: Text; readonly rows: readonly Mechanism[] };

/** How far a mechanism is represented: with a cause and an effect, with one of them or something lacking, or not yet. */
export function extent(standing: Standing | undefined): "whole" | "part" | "none" {
  const cause = (standing?.processes?.length ?? 0) + (standing?.levers?.length ?? 0) > 0;
  const effect = (standing?.indicators?.length ?? 0) > 0;
  return cause && effect && !standing?.lacks ? "whole" : cause || effect ? "part" : "none";
}

/** The page docs/coverage.md: a row a mechanism, with the ids that stand for it. */
export function coveragePage(groups: readonly Group[], standings: Readonly<Record<string, Standing>>): string {
  const sections = groups.map(({ name, rows }) => {
    const table = markdownTable(
      [
        "",
        "机制 · Mechanism",
        "过程 · Process",
        "政策作用点或工具 · Lever or instrument",
        "指标 · Indicator",
        "不足 · What is lacking",
      ],
      rows.map((row) => line(row, standings[row.id])),
    );
    return `## ${both(name)}\n\n${table}`;
  });
  return [
    "# 覆盖情况 · Coverage",
    "四链产教融合体系的140条机制，各由模型中的哪些过程、政策作用点和指标体现；缺因、缺果或写明不足的，计为部分体现。●核心，○第二批，△参数或报告中的一行。\n\n" +
      "The 140 mechanisms of industry–education integration, and the processes, levers and indicators that stand for each; a row without cause or effect, or that names what is lacking, counts in part. ● core, ○ second wave, △ a parameter or a line in a report.",
    summary(groups, standings),
    ...sections,
    generated,
  ].join("\n\n");
}

const marks = { core: "●", second: "○", detail: "△" } as const;

function line({ id, wave, name }: Mechanism, standing: Standing | undefined): string[] {
  const ids = (list: readonly string[] | undefined) => (list ?? []).map((id) => `\`${id}\``).join(" ");
  const mechanism = `${id}${marks[wave]}`;
  if (extent(standing) === "none") return [mechanism, both(name), "尚无 · not yet", "", "", ""];
  const lacks = standing?.lacks ? both(standing.lacks) : "";
  return [mechanism, both(name), ids(standing?.processes), ids(standing?.levers), ids(standing?.indicators), lacks];
}

function summary(groups: readonly Group[], standings: Readonly<Record<string, Standing>>): string {
  const rows = groups.flatMap((group) => group.rows);
  const counts = (["core", "second", "detail"] as const).map((wave) => {
    const extents = rows.filter((row) => row.wave === wave).map((row) => extent(standings[row.id]));
    const count = (wanted: string) => String(extents.filter((found) => found === wanted).length);
    return [marks[wave], String(extents.length), count("whole"), count("part"), count("none")];
  });
  const head = ["", "条 · Rows", "有因有果 · Cause and effect", "部分 · In part", "尚无 · Not yet"];
  return markdownTable(head, counts);
}

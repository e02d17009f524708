import type { Who } from "../../experiment/comparison.ts";
import { rowsByGroup } from "../figures/by-group.ts";
import type { View } from "../view.ts";
import { persons } from "../words/level.ts";
import { known, told } from "../words/numbers.ts";
import { yearTo } from "../words/time.ts";
import { html, type Markup } from "./markup.ts";
import { type Drawn, picture } from "./picture.ts";
import { type Cell, tableOf } from "./table.ts";

function table(view: View, who: Who, { id, name }: Who["counts"][number]): Markup {
  const { lang, packages, baseline } = view;
  const date = yearTo(who.month, lang);
  return tableOf(view, {
    title: { zh: `各群体的净变化：${name.zh}`, en: `Net changes by group: ${name.en}` }[lang],
    unit: { zh: "人；方案各列为与维持现行政策之差", en: "persons; packages as differences from current policy" }[lang],
    population: name[lang],
    moment:
      id === "at-work"
        ? { zh: `${date}末`, en: `end of ${date}` }[lang]
        : { zh: `${date}7月`, en: `July of ${date}` }[lang],
    columns: [
      { zh: "群体", en: "Group" }[lang],
      baseline.name[lang],
      ...packages.map((each) => each.name[lang]),
      { zh: "安慰剂（只关闭一个岗位）", en: "Placebo (one post closed)" }[lang],
    ],
    blocks: rowsByGroup(who, id).map((dimension) => ({
      theme: dimension.name[lang],
      rows: dimension.groups.map(({ name: group, rows }): Cell[] => [
        group[lang],
        { figure: persons(rows[0]?.base ?? Number.NaN, lang) },
        ...packages.map(({ id: scenario }): Cell => {
          const row = rows.find((each) => each.scenario === scenario);
          if (!known(row?.difference)) return { figure: "" };
          return { figure: `${told(row.difference, "persons", lang)}${row.clear ? { zh: "＊", en: " *" }[lang] : ""}` };
        }),
        { figure: known(rows[0]?.placebo) ? told(rows[0].placebo, "persons", lang) : "" },
      ]),
    })),
  });
}

/** Who gains: net changes by group beside the placebo's, first the pictures, then every group in tables. */
export function whoGains(view: View, figures: readonly Drawn[]): Markup {
  const { lang, comparison } = view;
  const { who } = comparison;
  if (!who) return html``;
  const note = {
    zh: "同一种划分下各群体之和等于总变化。标有＊的，平均变化在考虑同时比较多个群体、多套方案之后，仍可与零区分（本雅米尼—霍赫贝格法，标出的约有5%以内为误判）。同一个人在两种政策下的去留会因随机波动而不同，所以只比较各群体的净变化，不比较个人的总变动。",
    en: "The groups of a division sum to the whole change. Where * stands, the mean change stays clear of zero once the number of groups and packages is allowed for (Benjamini–Hochberg; about 5% of the signs at most are wrong). What becomes of a person differs between policies by chance too, so net changes of groups are compared, not moves of persons.",
  }[lang];
  return html`${figures.map((figure) => picture(figure, lang))}<p class="holds">${note}</p>${who.counts.map((count) => table(view, who, count))}`;
}

import { byGroup } from "../../chart/by-group.ts";
import type { Who } from "../../experiment/comparison.ts";
import type { View } from "../view.ts";
import { known } from "../words/numbers.ts";
import { scaleOf } from "../words/scale.ts";
import { yearTo } from "../words/time.ts";
import { scaled } from "./differences.ts";
import { cells, ENDS, type Figure, frameOf } from "./figure.ts";

/** Dimensions with many groups, which the table shows and the chart leaves out. */
const LONG = ["sector", "cluster", "place"];

type Row = Who["rows"][number];

/** The rows of one count under each dimension and group that has anybody, in the order in which they are shown. */
export function rowsByGroup(who: Who, count: string) {
  return who.dimensions.flatMap((dimension) => {
    const groups = dimension.groups.flatMap(({ id, name }) => {
      const rows = who.rows.filter((r) => r.indicator === count && r.dimension === dimension.id && r.group === id);
      const empty = rows.every(({ base, difference }) => !(base > 0) && !(difference.estimate !== 0));
      return empty ? [] : [{ id, name, rows }];
    });
    return groups.length === 0 ? [] : [{ id: dimension.id, name: dimension.name, groups }];
  });
}

function titleOf(name: string, rows: readonly Row[], { lang }: View): string {
  const clear = rows.filter((row) => row.clear).length;
  if (clear === 0)
    return {
      zh: `${name}：各群体的净变化都还不能与随机波动区分`,
      en: `${name}: no group's net change can be told from chance`,
    }[lang];
  return {
    zh: `${name}：${rows.length}处净变化中有${clear}处可与随机波动区分（实心标记）`,
    en: `${name}: ${clear} of ${rows.length} net changes can be told from chance (filled marks)`,
  }[lang];
}

/** Net changes of a count of persons by group beside the placebo's, a column a package. */
export function byGroupFigure(view: View, count: Who["counts"][number], who: Who): Figure {
  const { lang, packages } = view;
  const dimensions = rowsByGroup(who, count.id).filter(({ id }) => count.id !== "at-work" || !LONG.includes(id));
  const all = dimensions.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
  const sizes = all.flatMap(({ difference: d }) => (known(d) ? [Math.abs(d.low), Math.abs(d.high)] : []));
  const scale = scaleOf("persons", Math.max(0, ...sizes), lang);
  const title = titleOf(count.name[lang], all, view);
  const key = {
    zh: "与维持现行政策之差；粗灰线为安慰剂对照，实心标记表示考虑同时比较多组后仍可与零区分",
    en: "differences from current policy; grey bars: placebo; filled marks: clear of zero with all groups allowed for",
  }[lang];
  const unit = scale.unit[lang].trim() || { zh: "人", en: "persons" }[lang];
  return {
    id: `by-group-${count.id}`,
    title,
    about: {
      zh: `${count.name.zh}，按群体计数的净变化；同一种划分下各群体之和等于总变化。只说净变化：个人去留的总变动在随机波动下也很大。`,
      en: `${count.name.en}, net changes of counts by group; the groups of a division sum to the whole. Gross moves of persons are not told: chance alone makes them large.`,
    }[lang],
    spec: byGroup({
      ...frameOf(view, title, [yearTo(who.month, lang), key]),
      unit,
      dimensions: dimensions.map(({ name, groups }) => ({
        name: name[lang],
        rows: groups.map((group) => ({
          name: group.name[lang],
          ...(known(group.rows[0]?.placebo) ? { placebo: scaled(group.rows[0].placebo, scale) } : {}),
          changes: group.rows
            .filter(({ difference }) => known(difference))
            .map(({ scenario, difference, clear }) => ({ package: scenario, ends: scaled(difference, scale), clear })),
        })),
      })),
    }),
    data: {
      columns: {
        zh: ["划分", "群体", "方案", "维持现行政策下人数", ...ENDS.zh],
        en: ["division", "group", "package", "persons under current policy", ...ENDS.en],
      }[lang],
      rows: dimensions.flatMap(({ name, groups }) =>
        groups.flatMap((group) =>
          group.rows.map(({ scenario, base, difference }) => [
            name[lang],
            group.name[lang],
            packages.find(({ id }) => id === scenario)?.name[lang] ?? scenario,
            base,
            ...cells(difference),
          ]),
        ),
      ),
    },
  };
}

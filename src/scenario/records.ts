import { z } from "zod";
import { count, stated, yuan } from "./column.ts";
import type { Columns } from "./tables.ts";

/** Single figures of a region, by record and key. */
export const records = {
  flows: {
    academic: count("升入普通高中", "Enter academic upper secondary"),
    vocational: count("升入中职和技工院校", "Enter vocational upper secondary"),
    "no-school": count("初中后不再升学", "Leave school at 15"),
    "undergraduate-here": count("本市本科", "Undergraduate here"),
    "undergraduate-away": count("外地本科", "Undergraduate away"),
    "higher-vocational-here": count("本市高职", "Higher vocational here"),
    "higher-vocational-away": count("外地高职", "Higher vocational away"),
    "from-vocational-to-higher": count("中职升高职", "From vocational to higher vocational"),
    "imports-higher-vocational": count("外地来读高职", "Come here for higher vocational"),
    "imports-undergraduate": count("外地来读本科", "Come here for undergraduate"),
    "further-study-after-higher-vocational": count("高职毕业升学", "Study on after higher vocational"),
  },
  money: {
    spending: yuan("一般公共预算支出", "General spending"),
    "vat-paid": yuan("增值税", "VAT paid"),
    surcharges: yuan("教育费附加和地方教育附加", "Education surcharges"),
    "vocational-budget": yuan("职业教育经费", "Vocational education budget"),
    "city-mean-pay-year": yuan("年平均工资", "Mean pay a year"),
    "minimum-wage-month": yuan("月最低工资", "Minimum wage a month"),
  },
} as const satisfies Readonly<Record<string, Columns>>;

/** The schema of a record's figures. */
export function recordSchema<const C extends Columns>(columns: C) {
  return z.strictObject(Object.fromEntries(Object.entries(columns).map(([key, { schema }]) => [key, schema])));
}

/** The schema of figures stated for the balance check; their keys are free, in lower case with hyphens. */
export const statedSchema = z.record(z.string(), stated("所列数", "Stated figure").schema);

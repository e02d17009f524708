import { z } from "zod";
import { parseMonth } from "../kernel/calendar.ts";
import { Fault } from "../kernel/fault.ts";
import type { Text } from "../kernel/text.ts";
import { type Measured, quantity } from "./quantity.ts";

/** Rule and code that a value broke, carried by a schema issue. */
export type Broken = { readonly code: string; readonly rule: Text; readonly names?: readonly string[] };

/** A schema whose values are read by `read`, which returns the value or the rule that was broken. */
export function scalar<T>(
  label: Text,
  json: Readonly<Record<string, unknown>>,
  read: (value: unknown) => { value: T } | Broken,
) {
  return z
    .unknown()
    .transform((value, context): T => {
      const result = read(value);
      if ("value" in result) return result.value;
      context.addIssue({ code: "custom", message: result.rule.en, params: result });
      return z.NEVER;
    })
    .meta({ title: label.zh, description: label.en, ...json });
}

/** What a number must be. */
export type NumberRule = {
  readonly measured: readonly Measured[];
  readonly least: number;
  readonly most: number;
  readonly whole?: boolean;
};

/** A number with an optional unit, inside its range. */
export function numeric(label: Text, { measured, least, most, whole = false }: NumberRule) {
  const range =
    most === Number.POSITIVE_INFINITY
      ? { zh: `不小于${least}`, en: `at least ${least}` }
      : { zh: `${least}—${most}`, en: `${least} to ${most}` };
  const rule: Text = {
    zh: `${whole ? "整数，" : "数值，"}${range.zh}`,
    en: `A ${whole ? "whole " : ""}number, ${range.en}`,
  };
  return scalar(label, { type: ["number", "string"] }, (written) => {
    const found = quantity(written);
    if (!found) return { code: "not-a-number", rule };
    if (found.measured !== "plain" && !measured.includes(found.measured))
      return { code: "wrong-unit", rule: unitRule(measured) };
    if (found.value < least || found.value > most) return { code: "out-of-range", rule };
    if (whole && !Number.isInteger(found.value)) return { code: "not-whole", rule };
    return { value: found.value };
  });
}

/** One of a few names; each may also be written in Chinese. */
export function choice<const T extends string>(label: Text, names: Readonly<Record<T, Text>>) {
  const ids = Object.keys(names) as T[];
  const rule: Text = { zh: ids.map((id) => `${names[id].zh}（${id}）`).join("、"), en: `One of ${ids.join(", ")}` };
  return scalar<T>(label, { type: "string", enum: ids }, (written) => {
    const found = ids.find((id) => id === written || names[id].zh === written);
    return found === undefined
      ? { code: "unknown-name", rule, names: [...ids, ...ids.map((id) => names[id].zh)] }
      : { value: found };
  });
}

/** A month, written 2027-01 or 2027年1月, as a month index. */
export function month(label: Text) {
  const rule: Text = { zh: "年月写作 2027-01 或 2027年1月", en: "A month is written 2027-01 or 2027年1月" };
  return scalar(label, { type: "string", examples: ["2027-01"] }, (written) => {
    try {
      if (typeof written === "string") return { value: parseMonth(written.normalize("NFKC")) };
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
    }
    return { code: "bad-month", rule };
  });
}

/** True or false; 是 and 否 are understood. */
export function flag(label: Text) {
  const rule: Text = { zh: "true或false（是、否）", en: "true or false" };
  const known: Readonly<Record<string, boolean>> = { true: true, false: false, 是: true, 否: false };
  return scalar(label, { type: ["boolean", "string"] }, (written) =>
    Object.hasOwn(known, String(written)) ? { value: known[String(written)] } : { code: "not-a-flag", rule },
  );
}

/** How values of a unit are written. */
export function unitRule(measured: readonly Measured[]): Text {
  const names: Record<Measured, Text> = {
    plain: { zh: "不带单位的数", en: "a number without unit" },
    share: { zh: "比例，如0.3或30%", en: "a share such as 0.3 or 30%" },
    yuan: { zh: "金额，如500或3000万元", en: "an amount in yuan such as 500" },
    persons: { zh: "人数，如1200或1.2万人", en: "a number of persons such as 1200" },
    things: { zh: "个数", en: "a count" },
    kilometres: { zh: "公里数", en: "kilometres" },
    months: { zh: "月数", en: "months" },
    years: { zh: "年数", en: "years" },
  };
  const allowed = measured.length === 0 ? [names.plain] : measured.map((each) => names[each]);
  return { zh: allowed.map(({ zh }) => zh).join("，或"), en: allowed.map(({ en }) => en).join(", or ") };
}

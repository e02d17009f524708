import type { z } from "zod";
import type { ParameterSpec } from "../kernel/parameter.ts";
import type { Text } from "../kernel/text.ts";
import { FEN, units } from "../kernel/unit.ts";
import { type Measured, quantity } from "./quantity.ts";
import { scalar, unitRule } from "./scalar.ts";

const measuredBy: Readonly<Partial<Record<ParameterSpec["unit"], readonly Measured[]>>> = {
  share: ["share"],
  rate: ["share"],
  ratio: ["share"],
  fen: ["yuan"],
  yuan: ["yuan"],
  months: ["months", "years"],
  count: ["persons", "things"],
  persons: ["persons"],
  kilometres: ["kilometres"],
  years: ["years"],
};

const wholeUnits = new Set<ParameterSpec["unit"]>(["fen", "count", "months"]);

/** The schema of a declared parameter's value: its unit, its range, whole where it must be. */
export function dose({ label, unit, range: [low, high] }: ParameterSpec) {
  const measured = measuredBy[unit] ?? [];
  const whole = wholeUnits.has(unit);
  const { zh, en } = units[unit];
  const rule: Text = {
    zh: `${whole ? "整数，" : ""}${low}—${high}（单位：${zh}）`,
    en: `${whole ? "A whole number, " : ""}${low} to ${high} (${en})`,
  };
  return scalar({ zh: shortName(label), en: label.en }, { type: ["number", "string"] }, (written) => {
    const found = quantity(written);
    if (!found) return { code: "not-a-number", rule };
    if (found.measured !== "plain" && !measured.includes(found.measured))
      return { code: "wrong-unit", rule: unitRule(measured) };
    const value = converted(found.value, found.measured, unit);
    if (value < low || value > high) return { code: "out-of-range", rule };
    return whole && !Number.isInteger(value) ? { code: "not-whole", rule } : { value };
  });
}

/** The schemas of parameters, each under its id and under its Chinese name. */
export function doses(specs: Readonly<Record<string, ParameterSpec>>): Record<string, z.ZodOptional> {
  return Object.fromEntries(
    Object.entries(specs).flatMap(([name, spec]) => {
      const schema = dose(spec).optional();
      return [name, shortName(spec.label)].map((key) => [key, schema] as const);
    }),
  );
}

/** A parameter's Chinese name without the unit in brackets. */
export function shortName(label: Text): string {
  return label.zh.replace(/（[^）]*）$/u, "");
}

function converted(value: number, measured: Measured, unit: ParameterSpec["unit"]): number {
  if (unit === "fen" && measured === "yuan") return value * FEN;
  return unit === "months" && measured === "years" ? value * 12 : value;
}

/** What the unit written after a number says it counts. */
export type Measured = "plain" | "share" | "yuan" | "persons" | "things" | "kilometres" | "months" | "years";

/** A number as written in a file, with what its unit says. */
export type Quantity = { readonly value: number; readonly measured: Measured };

/** Units by their sign: what they say and how much one is. */
const units: Readonly<Record<string, readonly [Measured, number]>> = {
  "": ["plain", 1],
  "%": ["share", 0.01],
  "‰": ["share", 0.001],
  元: ["yuan", 1],
  yuan: ["yuan", 1],
  人: ["persons", 1],
  名: ["persons", 1],
  个: ["things", 1],
  户: ["things", 1],
  家: ["things", 1],
  所: ["things", 1],
  公里: ["kilometres", 1],
  km: ["kilometres", 1],
  个月: ["months", 1],
  月: ["months", 1],
  年: ["years", 1],
};

const scales: Readonly<Record<string, number>> = { "": 1, 千: 1e3, 万: 1e4, 亿: 1e8, 万亿: 1e12 };
const pattern = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)(万亿|[千万亿]?)(.*)$/iu;

/** The quantity a cell or value states, such as 0.3, "30%", "3000万元", "1,234人"; undefined if it states none. */
export function quantity(written: unknown): Quantity | undefined {
  if (typeof written === "number") return Number.isFinite(written) ? { value: written, measured: "plain" } : undefined;
  if (typeof written !== "string") return undefined;
  const text = written
    .normalize("NFKC")
    .replace(/[\s,_]/gu, "")
    .replace(/^[−–]/u, "-");
  const found = pattern.exec(text);
  if (!found) return undefined;
  const unit = Object.hasOwn(units, found[3].toLowerCase()) ? units[found[3].toLowerCase()] : undefined;
  if (!unit) return undefined;
  const [measured, one] = unit;
  const factor = scales[found[2]] * one;
  const value = factor < 1 ? Number(found[1]) / (1 / factor) : Number(found[1]) * factor;
  return { value: tidy(value), measured };
}

// 2.2万 is 22000, not 22000.000000000004
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

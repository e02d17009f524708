function isLabel(value: object): boolean {
  const keys = Object.keys(value);
  return keys.length === 2 && "zh" in value && "en" in value;
}

/** Canonical JSON already made. */
export class Canonical {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** JSON with sorted keys and without labels (texts in two languages), so that equal contents give equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value instanceof Canonical) return value.text;
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined && !(typeof field === "object" && field !== null && isLabel(field)))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
    return `{${fields.join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}

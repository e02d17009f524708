import type { RunResult } from "./engine.ts";

type Head = Omit<RunResult, "values" | "groups" | "costs" | "months"> & {
  readonly months: number[];
  readonly cells: string[][];
  readonly groups: number;
  readonly instruments: string[];
  readonly costs: number;
};

/** Numbers each distinct list of names in the order in which it first comes. */
function numbering(): { readonly names: string[][]; number(...name: string[]): number } {
  const names: string[][] = [];
  const numbers = new Map<string, number>();
  return {
    names,
    number(...name) {
      const key = name.join("\0");
      const known = numbers.get(key) ?? names.push(name) - 1;
      numbers.set(key, known);
      return known;
    },
  };
}

/** A run's result as bytes: the length of a head, the head as JSON padded to 8 bytes, then one block of Float64. */
export function encodeRun(result: RunResult): Uint8Array<ArrayBuffer> {
  const cells = numbering();
  const instruments = numbering();
  const floats = new Float64Array(result.values.length + 3 * (result.groups.length + result.costs.length));
  floats.set(result.values);
  let at = result.values.length;
  for (const { indicator, dimension, group, month, value } of result.groups) {
    floats[at++] = cells.number(indicator, dimension, group);
    floats[at++] = month;
    floats[at++] = value;
  }
  for (const { instrument, month, fen } of result.costs) {
    floats[at++] = instruments.number(instrument);
    floats[at++] = month;
    floats[at++] = fen;
  }
  const head: Head = {
    indicators: result.indicators,
    months: [...result.months],
    reasons: result.reasons,
    fingerprint: result.fingerprint,
    cells: cells.names,
    groups: result.groups.length,
    instruments: instruments.names.map(([id]) => id),
    costs: result.costs.length,
  };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const start = Math.ceil((4 + text.length) / 8) * 8;
  const bytes = new Uint8Array(start + floats.byteLength);
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(text, 4);
  bytes.set(new Uint8Array(floats.buffer), start);
  return bytes;
}

/** The result that `encodeRun` made bytes of. */
export function decodeRun(bytes: Uint8Array): RunResult {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const head: Head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
  const floats = new Float64Array(bytes.slice(Math.ceil((4 + length) / 8) * 8).buffer);
  const values = floats.slice(0, head.months.length * head.indicators.length);
  let at = values.length;
  const groups = Array.from({ length: head.groups }, () => {
    const [indicator, dimension, group] = head.cells[floats[at]];
    at += 3;
    return { indicator, dimension, group, month: floats[at - 2], value: floats[at - 1] };
  });
  const costs = Array.from({ length: head.costs }, () => {
    at += 3;
    return { instrument: head.instruments[floats[at - 3]], month: floats[at - 2], fen: floats[at - 1] };
  });
  const { indicators, months, reasons, fingerprint } = head;
  return { indicators, months, values, reasons, groups, costs, fingerprint };
}

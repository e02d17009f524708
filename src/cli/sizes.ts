import type { Text } from "../kernel/text.ts";

/** A length of time for people. */
export function duration(seconds: number): Text {
  if (!Number.isFinite(seconds)) return { zh: "…", en: "…" };
  if (seconds < 90) return { zh: `${Math.ceil(seconds)}秒`, en: `${Math.ceil(seconds)} s` };
  if (seconds < 5400) return { zh: `${Math.ceil(seconds / 60)}分钟`, en: `${Math.ceil(seconds / 60)} min` };
  const hours = (seconds / 3600).toFixed(1);
  return { zh: `${hours}小时`, en: `${hours} h` };
}

/** Bytes for people. */
export function size(bytes: number): string {
  const [unit, one] = bytes < 1e6 ? ["kB", 1e3] : bytes < 1e9 ? ["MB", 1e6] : ["GB", 1e9];
  return `${(bytes / one).toPrecision(bytes / one < 10 ? 2 : 3)} ${unit}`;
}

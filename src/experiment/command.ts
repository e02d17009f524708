import process from "node:process";
import { originOf } from "../world/origin.ts";
import type { Plan } from "../world/plan.ts";

/** A word of a command line as a shell takes it: in quotes where it holds more than letters of a name. */
export function word(text: string, windows = process.platform === "win32"): string {
  if (/^[\w./=-]+$/.test(text)) return text;
  if (windows) return `"${text.replace(/(\\*)"/g, '$1$1\\"').replace(/\\+$/, "$&$&")}"`;
  // An interactive shell would read an exclamation mark in double quotes as history.
  return text.includes("!") ? `'${text.replaceAll("'", "'\\''")}'` : `"${text.replace(/["\\$`]/g, "\\$&")}"`;
}

/** An option with its value, which may begin as an option does. */
export const option = (name: string, value: string): string =>
  `--${name}${value.startsWith("-") ? "=" : " "}${word(value)}`;

/** Values given over those of files that plans share, but those that options of their own say. */
export function sharedSettings(plans: readonly Plan[]): Record<string, string> {
  const [first = {}, ...others] = plans.map((plan) => originOf(plan)?.set ?? {});
  const shared = Object.entries(first).filter(([key, value]) => others.every((set) => set[key] === value));
  return Object.fromEntries(shared.filter(([key]) => key !== "k" && key !== "end"));
}

/** Values as `--set` takes them. */
export const settingsOf = (values: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(values).map(([key, value]) => `--set ${word(`${key}=${value}`)}`);

/** The command that makes a run of a plan by itself, its file named otherwise than its origin says where that is given. */
export function runCommand(
  plan: Plan,
  seed: string,
  values: Readonly<Record<string, unknown>>,
  file = originOf(plan)?.file ?? plan.id,
): string {
  const { k, branch, end } = plan;
  return [
    "silian run",
    word(file),
    option("seed", seed),
    `--months ${end - branch}`,
    `--scale ${1 / k}`,
    ...settingsOf({ ...sharedSettings([plan]), ...values }),
  ].join(" ");
}

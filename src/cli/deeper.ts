import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Robust } from "../experiment/robust.ts";
import type { Why } from "../experiment/why.ts";
import type { Text } from "../kernel/text.ts";
import type { Input } from "./command.ts";
import { type Io, say } from "./io.ts";
import { planOf } from "./plans.ts";
import { textTable } from "./table.ts";

/** What a comparison was asked for besides: found, kept in its folder as JSON, and told as tables. */
export type Deeper = { readonly found: { readonly robust?: Robust; readonly why?: Why }; readonly texts: string[] };

const criteria: Readonly<Record<string, Text>> = {
  maximin: { zh: "最坏情形最好", en: "Maximin" },
  maximax: { zh: "最好情形最好", en: "Maximax" },
  hurwicz: { zh: "最好最坏各半", en: "Hurwicz" },
  laplace: { zh: "各情形平均", en: "Laplace" },
  "minimax-regret": { zh: "最大后悔最小", en: "Minimax regret" },
  percentile: { zh: "较差一成情形", en: "10th percentile" },
  satisficing: { zh: "达标情形最多", en: "Satisficing" },
};

const figure = (value: number): string => String(Number(value.toPrecision(3)));

/** How scenarios do over futures, with the rank of each under each criterion. */
export function robustText({ futures, scenarios, gains, criteria: by, sentence }: Robust, io: Io): string {
  const names = scenarios.map(({ name }) => say(io, name));
  const rows = [
    ...futures.map(({ name }, f) => [say(io, name), ...gains.map((row) => figure(row[f]))]),
    ...by.map(({ id, values, ranks }) => [
      say(io, criteria[id]),
      ...values.map((value, i) =>
        say(io, { zh: `${figure(value)}（第${ranks[i]}）`, en: `${figure(value)} (${ranks[i]})` }),
      ),
    ]),
  ];
  const head = say(io, { zh: "情形和准则（括号内为名次）", en: "Future or criterion (rank)" });
  const right = names.map((_, i) => i + 1);
  return `${textTable([head, ...names], rows, right)}\n\n${say(io, sentence)}`;
}

/** What each instrument of a package adds, the whole city first, then group by group. */
export function whyText({ instruments, whole, groups }: Why, io: Io): string {
  const head = [
    say(io, { zh: "对象", en: "Whose" }),
    ...instruments.map(({ name }) => say(io, name)),
    say(io, { zh: "合计", en: "Total" }),
  ];
  const rows = [{ group: say(io, { zh: "全部", en: "All" }), ...whole }, ...groups].map(({ group, parts, total }) => [
    group,
    ...[...parts, total].map(({ estimate }) => figure(estimate)),
  ]);
  return textTable(head, rows, head.map((_, i) => i).slice(1));
}

/** Runs what was asked for beyond the comparison: several futures, a package taken apart. */
export async function deeper({ words, values }: Input, folder: string, io: Io): Promise<Deeper> {
  if (!values.robust && values.why === undefined) return { found: {}, texts: [] };
  const { robust, why } = await import("../experiment/main.ts");
  const [baseline, ...scenarios] = words.map((word) => planOf(word, values));
  const options = {
    seed: values.seed,
    workers: values.workers,
    out: values.out,
    luckOnly: values["luck-only"],
    luck: "city" as const,
    signal: io.signal,
    pairs: values.pairs ?? 20,
  };
  const found = {
    ...(values.robust && { robust: await robust(baseline, scenarios, options) }),
    ...(values.why !== undefined && { why: await why(baseline, planOf(values.why, values), options) }),
  };
  for (const [name, content] of Object.entries(found))
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(content, undefined, 2)}\n`);
  const texts = [found.robust && robustText(found.robust, io), found.why && whyText(found.why, io)];
  return { found, texts: texts.filter((text) => text !== undefined) };
}

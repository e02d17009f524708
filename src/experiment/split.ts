import { fault } from "../kernel/fault.ts";
import { twoWay } from "../stats/compare/two-way.ts";
import type { Interval } from "../stats/interval.ts";
import type { Plan } from "../world/plan.ts";
import { decodeRun } from "./block.ts";
import type { Made } from "./compare.ts";
import { type Conduct, conduct } from "./conduct.ts";
import { wholeSpan } from "./dates.ts";
import type { Split } from "./deeper.ts";
import type { RunResult } from "./engine.ts";
import type { Laboratory } from "./laboratory.ts";
import { drawnParameters } from "./prior.ts";
import { meanOver } from "./sample.ts";
import { cellsOf, type Study } from "./study.ts";

/** Parameter draws, and seeds, of a split beside a comparison of so many pairs: twice as many cells as pairs, five each at least. */
const splitSize = (pairs: number): number => Math.max(5, Math.ceil(Math.sqrt(2 * pairs)));

const root = ({ estimate, low, high }: Interval): Interval => ({
  estimate: Math.sqrt(estimate),
  low: Math.sqrt(low),
  high: Math.sqrt(high),
});

/** Faults where no parameter would be drawn, before anything is run. */
export function checkSplit(lab: Laboratory, plans: readonly Plan[], luckOnly: boolean | undefined): void {
  if (!luckOnly && drawnParameters(lab.parameters, plans).length > 0) return;
  fault(
    "nothing-to-split",
    { zh: "参数取值没有变化，无从拆分", en: "No parameter is drawn, so there is nothing to split" },
    { key: { zh: "--split", en: "--split" }, hint: { zh: "去掉 --luck-only", en: "Leave out --luck-only" } },
  );
}

/**
 * Runs every parameter draw under every seed, the first draws and seeds of the comparison itself, so that its own runs are
 * used where the two meet, and splits the variance of differences from the baseline. Luck is what another seed changes at
 * given parameters, what it does only with certain parameters included.
 */
export async function splitIn(
  lab: Laboratory,
  { comparison, sample, study, journal }: Made,
  options: Conduct,
): Promise<Split> {
  const size = splitSize(study.pairs);
  const crossed: Study = { ...study, plans: study.plans.slice(0, -1), pairs: size * size, seeds: size };
  const failures = await conduct(lab, crossed, journal, options);
  const runs = new Map<string, RunResult>();
  for (const { id, arm, task } of cellsOf(lab, crossed)) {
    const bytes = journal.read(id);
    if (bytes) runs.set(`${arm} ${task.pair}`, { ...decodeRun(bytes), groups: [] });
  }
  const [{ branch, end, k }] = crossed.plans;
  const span = wholeSpan(branch, end);
  const chosen = comparison.indicators.filter(({ id, headline }) => headline || id === comparison.primary);
  const rows = chosen.flatMap(({ id: indicator }) =>
    crossed.plans.slice(1).flatMap((plan, i) => {
      const of = (arm: number, cell: number) => meanOver(runs.get(`${arm} ${cell}`), indicator, span);
      const table = Array.from({ length: size }, (_, draw) =>
        Array.from({ length: size }, (_, seed) => of(i + 1, draw * size + seed) - of(0, draw * size + seed)),
      ).filter((row) => !row.some(Number.isNaN));
      // Where the scenario changes nothing there is no spread to split.
      if (table.length < 3 || table.every((row) => row.every((difference) => difference === 0))) return [];
      const { rows: parameters, other, share, p } = twoWay(table, { scale: 1 / sample.luckScale });
      return [{ scenario: plan.id, indicator, parameters: root(parameters), luck: root(other), share, p }];
    }),
  );
  return {
    month: span.to,
    draws: size,
    seeds: size,
    failed: failures.length,
    holds: holdsOf(size, k, sample.luckScale),
    rows,
  };
}

function holdsOf(size: number, k: number, luckScale: number): Split["holds"] {
  const scaled =
    k === 1
      ? { zh: "", en: "" }
      : luckScale === 1
        ? { zh: `；随机因素为1:${k}抽样下的大小`, en: `; luck as in a sample of 1:${k}` }
        : { zh: "；随机因素已折算到真实规模", en: "; luck is scaled to a city of real size" };
  return {
    zh: `${size}组参数取值与${size}个种子两两组合测算；括号内的区间按正态波动推算，把握为95%${scaled.zh}。`,
    en: `${size} parameter draws, each under the same ${size} seeds; 95% confidence intervals for normal spreads${scaled.en}.`,
  };
}

import { maxT } from "../stats/compare/max-t.ts";
import { benjaminiHochberg } from "../stats/false-discovery.ts";
import { holm } from "../stats/holm.ts";
import { skewedP } from "../stats/skew.ts";
import type { Comparison } from "./comparison.ts";
import type { Span } from "./dates.ts";
import type { RunResult } from "./engine.ts";
import type { Measure } from "./laboratory.ts";
import type { Arm } from "./outcomes.ts";
import { differencesOf } from "./range.ts";
import { finite, meanOver, type Sample } from "./sample.ts";

/** How the primary outcome of several scenarios is corrected. */
export type Correction = "holm" | "max-t";

/** Chance of a false rejection that is borne: in any scenario for the primary outcome, as a share of rejections for the others. */
const BORNE = 0.05;

/**
 * Tests that mean differences from the baseline are 0 over a span, corrected for how many are made: scenarios in the primary
 * outcome by Holm or max-|t|, scenarios and all other outcomes together by Benjamini and Hochberg. Where a figure is
 * lacking there is no test.
 */
export function testsOf(
  sample: Sample,
  measures: readonly Measure[],
  primary: string,
  scenarios: readonly Arm[],
  span: Span,
  correction: Correction = "holm",
): NonNullable<Comparison["tests"]> {
  const found = measures.flatMap(({ id: indicator }) =>
    scenarios.flatMap(({ id: scenario, arm }) => {
      const all = differencesOf(sample, arm, (result: RunResult | undefined) => meanOver(result, indicator, span));
      const p = skewedP(finite(all));
      return Number.isNaN(p) ? [] : [{ scenario, indicator, p, all }];
    }),
  );
  const [first, others] = [true, false].map((is) => found.filter(({ indicator }) => (indicator === primary) === is));
  const rows = (family: typeof found, adjusted: readonly number[]) =>
    family.map(({ scenario, indicator, p }, i) => ({
      scenario,
      indicator,
      p,
      adjusted: adjusted[i],
      clear: adjusted[i] <= BORNE,
    }));
  const ps = (family: typeof found) => family.map(({ p }) => p);
  const main =
    correction === "max-t" && first.length > 0 ? maxT(first.map(({ all }) => all)).stepDown : holm(ps(first));
  return {
    month: span.to,
    primary: correction,
    rows: [...rows(first, main), ...rows(others, benjaminiHochberg(ps(others)))],
  };
}

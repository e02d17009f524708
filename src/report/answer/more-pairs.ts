import type { Outcome } from "../../experiment/comparison.ts";
import { outcomesOf, type View } from "../view.ts";
import { quoted } from "../words/names.ts";
import { estimate } from "../words/numbers.ts";

/** How many times the pairs run so far, beyond them: 1.5倍, 3倍. */
const times = (ratio: number): string =>
  ratio < 9.5 ? ratio.toFixed(1).replace(/\.0$/u, "") : String(Math.round(ratio));

/** The command of a comparison with another number of pairs. */
export const withPairs = (command: string, pairs: number): string =>
  /--pairs \d+/.test(command) ? command.replace(/--pairs \d+/, `--pairs ${pairs}`) : `${command} --pairs ${pairs}`;

/** Packages that can't be told from current policy in the primary outcome, and what would tell them. */
const untold = (view: View): Outcome[] =>
  outcomesOf(view, view.primary.id).filter(({ verdict, needed = 0 }) => verdict === "unsure" && needed > 0);

const namesOf = (view: View, outcomes: readonly Outcome[]): string =>
  quoted(
    view.packages.filter(({ id }) => outcomes.some(({ scenario }) => scenario === id)).map(({ name }) => name),
    view.lang,
  );

/** Which packages can't be told yet, and where the page says what would tell them; empty where all are told. */
export function pointToMore(view: View): string {
  const open = untold(view);
  if (open.length === 0) return "";
  return {
    zh: `${namesOf(view, open)}尚不足以判断，需要多少对、怎样测算见“可信度”一页。`,
    en: `${namesOf(view, open)} can't be told yet; Trust says what would tell.`,
  }[view.lang];
}

/**
 * What to run where packages can't be told from current policy in the primary outcome: pairs at which a mean change of the
 * size found, or of half the least worth talking about, would be told four times in five, how long that takes against what
 * was run, and the command. Where that many were run already, that more will hardly help. Empty where all are told.
 */
export function morePairs(view: View): string {
  const { lang, comparison, primary } = view;
  const open = untold(view);
  if (open.length === 0) return "";
  const pairs = comparison.pairs;
  const most = open.reduce((a, b) => ((b.needed ?? 0) > (a.needed ?? 0) ? b : a));
  const size = Math.max(Math.abs(most.mean?.estimate ?? 0), primary.delta / 2);
  const about = estimate({ estimate: size, low: size, high: size }, primary.unit, lang);
  const needed = most.needed ?? 0;
  const names = namesOf(view, open);
  if (needed <= pairs)
    return {
      zh: `${names}尚不足以判断；${pairs}对已有八成把握看出约${about}的平均变化，再加配对也未必分得清。`,
      en: `${names} can't be told yet, although ${pairs} pairs would show a mean change of about ${about} four times in five: more pairs may not settle it.`,
    }[lang];
  const longer = times(needed / pairs - 1);
  const command = withPairs(comparison.provenance.command, needed);
  return {
    zh: `${names}尚不足以判断：要有八成把握看出约${about}的平均变化，约需测算${needed}对，已算过的不重算，另需时间约为本次的${longer}倍：${command}`,
    en: `${names} can't be told yet: to show a mean change of about ${about} four times in five takes about ${needed} pairs, and ${longer} times as long again as this run, of which nothing is repeated: ${command}`,
  }[lang];
}

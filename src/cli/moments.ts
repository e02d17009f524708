import { formatMonth } from "../kernel/calendar.ts";
import type { Text } from "../kernel/text.ts";
import type { Choice, TraceEvent } from "../trace/event.ts";
import { type Io, say } from "./io.ts";

/** What is told of a moment of a life. */
export type Moment = { readonly month: number; readonly lines: readonly string[] };

/** Alternatives of a choice that are told one by one; the others are summed. */
const TOLD = 5;

/** Chance below which an alternative is not worth a word. */
const FAINT = 0.0005;

/** Choices met so often that they are told only where something came of them. */
const frequent: ReadonlySet<string> = new Set([
  "post",
  "year",
  "jobless",
  "search",
  "job-to-job",
  "closing",
  "course",
  "inactive",
  "own-account",
  "work-elsewhere",
  "exam",
  "drop-out",
  "start-up",
  "layoff",
  "fair",
]);

/** Outcomes that leave things as they are. */
const quiet: ReadonlySet<string> = new Set([
  "stays",
  "looks",
  "on",
  "search",
  "none",
  "lives",
  "no",
  "not",
  "kept",
  "failed",
]);

/** A life aloud: what happened with date and age, then what might have, with its chances. */
export function momentsOf(events: readonly TraceEvent[], io: Io): Moment[] {
  let spell: number[] = [];
  return events.flatMap((event) => {
    const chance = hiringChance(event);
    const choices = event.choices.filter((choice) => isTold(choice, event));
    const hired = choices.some(({ id }) => id === "search");
    const before = spell;
    if (chance !== undefined) spell = hired ? [] : [...spell, chance];
    if (!event.text && choices.length === 0) return [];
    const what = say(io, event.text ?? decided(choices[0]));
    const head = say(io, {
      zh: `${formatMonth(event.month, "zh")}，${event.age}岁：${what}`,
      en: `${formatMonth(event.month, "en")}, age ${event.age}: ${what}`,
    });
    const sought = hired && before.length > 0 ? [searched(before, io)] : [];
    return [{ month: event.month, lines: [head, ...sought, ...choices.flatMap((choice) => choiceLines(choice, io))] }];
  });
}

/** Chance of being hired in a month of search, over its rounds. */
function hiringChance({ choices }: TraceEvent): number | undefined {
  const rounds = choices.filter(({ id }) => id === "search");
  if (rounds.length === 0) return undefined;
  return (
    1 -
    rounds.reduce(
      (left, { alternatives }) => left * (alternatives.find(({ id }) => id === "none")?.probability ?? 1),
      1,
    )
  );
}

function searched(chances: readonly number[], io: Io): string {
  const [least, most] = [Math.min(...chances), Math.max(...chances)].map(percent);
  const range = least === most ? least : `${least}—${most}`;
  const months = chances.length;
  return say(io, {
    zh: `　　此前已求职${months}个月未成，每月被录用的可能性${range}`,
    en: `        After ${months} ${months === 1 ? "month" : "months"} in vain, each with a chance of ${range.replace("—", "–")}`,
  });
}

/** A decision in place of an event. */
function decided({ question, alternatives }: Choice): Text {
  const way = alternatives.find(({ chosen }) => chosen)?.text ?? { zh: "", en: "" };
  return { zh: `${question.zh}：${way.zh}`, en: `${question.en}: ${way.en}` };
}

/** A choice is told where it was one; of those met month after month, where something came of it. */
function isTold({ id, alternatives }: Choice, { text }: TraceEvent): boolean {
  if (alternatives.filter(({ probability }) => probability > 0).length < 2) return false;
  if (!frequent.has(id)) return true;
  const chosen = alternatives.find((way) => way.chosen);
  if (id === "exam" && chosen?.id === "failed") return true;
  return chosen !== undefined && !quiet.has(chosen.id) && (text !== undefined || id === "course" || id === "start-up");
}

function choiceLines({ question, alternatives, notes = [] }: Choice, io: Io): string[] {
  const order = [...alternatives].sort((a, b) => b.probability - a.probability);
  const told = order.filter(({ chosen, probability }, i) => chosen || (i < TOLD && probability >= FAINT));
  const parts = told.map(({ text, probability, chosen, refused }) => {
    const full = refused ? say(io, { zh: "（名额已满）", en: " (full)" }) : "";
    return `${chosen ? "√" : ""}${say(io, text)}${full} ${percent(probability)}`;
  });
  const rest = order.filter((way) => !told.includes(way));
  const others = rest.reduce((sum, { probability }) => sum + probability, 0);
  if (others >= FAINT)
    parts.push(
      say(io, {
        zh: `其他${rest.length}项 ${percent(others)}`,
        en: `${rest.length} ${rest.length === 1 ? "other" : "others"} ${percent(others)}`,
      }),
    );
  const head = say(io, { zh: `　当时的选择（${question.zh}）：`, en: `    Alternatives (${question.en}): ` });
  const lines = [`${head}${parts.join(io.lang === "zh" ? "；" : "; ")}`];
  return [...lines, ...notes.map((note) => say(io, { zh: `　　${note.zh}`, en: `        ${note.en}` }))];
}

/** A chance in per cent. */
export const percent = (p: number): string => `${(100 * p).toFixed(p >= 0.0995 ? 0 : 1)}%`;

import { formatMonth } from "../kernel/calendar.ts";
import type { Text } from "../kernel/text.ts";
import type { Choice, TraceEvent } from "../trace/event.ts";
import type { Plan } from "../world/plan.ts";
import { type Io, say } from "./io.ts";

/** A life under a scenario. */
export type Life = { readonly plan: Plan; readonly events: readonly TraceEvent[] };

/** Alternatives of a choice that are told one by one; the others are summed. */
const TOLD = 5;

/** Least chance at which a hazard that came to nothing is worth telling. */
const LIKELY = 0.2;

/** Lives aloud: what they share once, then each from the month in which they part. */
export function livesLines(lives: readonly Life[], io: Io): string[] {
  const told = lives.map(({ plan, events }) => ({ plan, moments: momentsOf(events, io) }));
  const [{ plan, moments: first }, ...others] = told;
  if (others.length === 0) return [say(io, plan.name), ...first.flatMap(({ lines }) => lines)];
  const same = (i: number) => others.every(({ moments }) => String(moments[i]?.lines) === String(first[i]?.lines));
  let shared = 0;
  while (shared < first.length && same(shared)) shared++;
  const names = lives.map((life) => say(io, life.plan.name)).join(io.lang === "zh" ? "、" : ", ");
  const past = first.slice(0, shared).flatMap(({ lines }) => lines);
  const head = say(io, { zh: `各方案下相同的经历（${names}）：`, en: `What is the same under ${names}:` });
  if (told.every(({ moments }) => moments.length === shared))
    return [head, ...past, say(io, { zh: "到测算期末没有不同。", en: "Nothing differs to the end of the run." })];
  const month = Math.min(...told.flatMap(({ moments }) => moments[shared]?.month ?? []));
  const from = formatMonth(month, io.lang);
  return [
    head,
    ...past,
    say(io, { zh: `从${from}起不同。`, en: `They differ from ${from}.` }),
    ...told.flatMap(({ plan: { name }, moments }) => [
      say(io, { zh: `【${name.zh}】`, en: `[${name.en}]` }),
      ...moments.slice(shared).flatMap(({ lines }) => lines),
    ]),
  ];
}

/** What is told of a moment. */
type Told = { readonly month: number; readonly lines: readonly string[] };

/** A life aloud: what happened with date and age, then what might have, with its chances. */
function momentsOf(events: readonly TraceEvent[], io: Io): Told[] {
  return events.flatMap((event) => {
    const choices = event.choices.filter((choice) => isTold(choice, event));
    if (!event.text && choices.length === 0) return [];
    const when = { zh: `${event.age}岁`, en: `age ${event.age}` };
    const what = say(io, event.text ?? decided(choices[0]));
    const head = `${formatMonth(event.month, io.lang)}${io.lang === "zh" ? `，${when.zh}：` : `, ${when.en}: `}${what}`;
    return [{ month: event.month, lines: [head, ...choices.flatMap((choice) => choiceLines(choice, io))] }];
  });
}

/** A decision in place of an event. */
function decided({ question, alternatives }: Choice): Text {
  const way = alternatives.find(({ chosen }) => chosen)?.text ?? { zh: "", en: "" };
  return { zh: `${question.zh}：${way.zh}`, en: `${question.en}: ${way.en}` };
}

/** A choice is told where something happened that it decided, or might well have. */
function isTold({ id, alternatives }: Choice, { text }: TraceEvent): boolean {
  if (alternatives.filter(({ probability }) => probability > 0).length < 2) return false;
  if (id !== "post" && id !== "year" && id !== "jobless" && id !== "search")
    return (
      text !== undefined || alternatives.some(({ probability }) => probability > LIKELY && probability < 1 - LIKELY)
    );
  return (
    text !== undefined &&
    !alternatives.some(({ id: way, chosen }) => chosen && (way === "stays" || way === "on" || way === "search"))
  );
}

function choiceLines({ question, alternatives, notes = [] }: Choice, io: Io): string[] {
  const order = [...alternatives].sort((a, b) => b.probability - a.probability);
  const told = order.filter(({ chosen, probability }, i) => chosen || (i < TOLD && probability >= 0.0005));
  const rest = alternatives.filter((a) => !told.includes(a));
  const parts = told.map(({ text, probability, chosen, refused }) => {
    const full = refused ? say(io, { zh: "（已无名额）", en: " (full)" }) : "";
    return `${chosen ? "√" : ""}${say(io, text)}${full} ${percent(probability)}`;
  });
  const others = rest.reduce((sum, { probability }) => sum + probability, 0);
  if (rest.length > 0 && others >= 0.0005) {
    const text: Text = { zh: `其他${rest.length}项`, en: `${rest.length} others` };
    parts.push(`${say(io, text)} ${percent(others)}`);
  }
  const head = say(io, { zh: `　当时的选择（${question.zh}）：`, en: `    Alternatives (${question.en}): ` });
  const stop = io.lang === "zh" ? "；" : "; ";
  return [
    `${head}${parts.join(stop)}`,
    ...notes.map((note) => say(io, { zh: `　　${note.zh}`, en: `        ${note.en}` })),
  ];
}

const percent = (p: number): string => (p >= 0.0995 ? `${(100 * p).toFixed(0)}%` : `${(100 * p).toFixed(1)}%`);

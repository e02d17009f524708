import type { Text } from "../kernel/text.ts";
import type { Choice, TraceEvent } from "./event.ts";
import type { Life } from "./life.ts";
import type { Touch } from "./touch.ts";

/** Where two lives of one person part. */
export type Parting = {
  readonly month: number;
  readonly process: string;
  /** What is different in that moment. */ readonly how: Text;
  /** Policies that act directly on the person, school or employer then in one life and not alike in the other. */
  readonly touches: readonly { readonly name: Text; readonly on: Text; readonly values: readonly [Text, Text] }[];
};

/** The first chance, of a way that stood open in both lives before they part, that differs by half a percentage point or more. */
export type Shift = {
  readonly month: number;
  readonly question: Text;
  readonly way: Text;
  readonly chances: readonly [number, number];
};

/** Months before the parting over which a policy that acted counts. */
const BEFORE = 12;

/** Least difference of chances that counts. */
const DIFFERENT = 0.005;

/** First moment in which what happens differs between two lives, amounts apart; nothing if they don't part. */
export function partingOf(a: Life, b: Life): Parting | undefined {
  for (let i = 0; i < Math.max(a.events.length, b.events.length); i++) {
    const [x, y] = [a.events[i], b.events[i]];
    if (alike(x, y)) continue;
    const { month, process } = earlier(x, y);
    const at = (e: TraceEvent | undefined) => (e?.month === month && e.process === process ? e : undefined);
    const how = difference(at(x), at(y));
    const touches = touching(a, b, month);
    return { month, process, how, touches };
  }
  return undefined;
}

/** The first chance that differs while the lives are still the same; nothing if none does. */
export function shiftOf(a: Life, b: Life): Shift | undefined {
  for (let i = 0; alike(a.events[i], b.events[i]); i++)
    for (const [j, { question, alternatives }] of a.events[i].choices.entries())
      for (const { text, probability } of alternatives) {
        const there = b.events[i].choices[j].alternatives.find((way) => bare(way.text) === bare(text));
        if (there && Math.abs(there.probability - probability) >= DIFFERENT)
          return { month: a.events[i].month, question, way: text, chances: [probability, there.probability] };
      }
  return undefined;
}

const alike = (x: TraceEvent | undefined, y: TraceEvent | undefined): boolean =>
  x !== undefined && y !== undefined && x.month === y.month && x.process === y.process && outcome(x) === outcome(y);

/** The event that comes first; within a month the order of processes is that of the life that has it. */
function earlier(x: TraceEvent | undefined, y: TraceEvent | undefined): TraceEvent {
  if (!x || !y) return (x ?? y) as TraceEvent;
  return y.month < x.month ? y : x;
}

const chosenOf = ({ alternatives }: Choice): Text =>
  alternatives.find(({ chosen }) => chosen)?.text ?? { zh: "", en: "" };

/** A text without amounts of pay and sizes of employers, which may differ a little where all else is the same. */
const bare = (text: Text | undefined): string => (text?.zh ?? "").replace(/\d+(?=元|人规模)/g, "");

const outcome = ({ text, choices }: TraceEvent): string =>
  JSON.stringify([bare(text), ...choices.map((choice) => [choice.id, bare(chosenOf(choice))])]);

const percent = (p: number): string => `${(100 * p).toFixed(p >= 0.0995 ? 0 : 1)}%`;

function difference(x: TraceEvent | undefined, y: TraceEvent | undefined): Text {
  if (x && y) {
    const pair = x.choices
      .map((choice) => [choice, y.choices.find(({ id }) => id === choice.id)] as const)
      .find(([one, other]) => other && bare(chosenOf(one)) !== bare(chosenOf(other)));
    if (pair?.[1]) return differentChoice(pair[0], pair[1]);
  }
  const said = (e: TraceEvent | undefined): Text =>
    e?.text ?? (e?.choices[0] ? chosenOf(e.choices[0]) : { zh: "没有这件事", en: "nothing of the kind" });
  return { zh: `前者：${said(x).zh}；后者：${said(y).zh}`, en: `First: ${said(x).en}; second: ${said(y).en}` };
}

function differentChoice(one: Choice, other: Choice): Text {
  const texts = ({ alternatives }: Choice) => alternatives.map(({ text }) => bare(text)).sort();
  const [a, b] = [chosenOf(one), chosenOf(other)];
  const chance = (choice: Choice, text: Text) =>
    choice.alternatives.find((way) => bare(way.text) === bare(text))?.probability ?? 0;
  if (String(texts(one)) === String(texts(other)))
    return {
      zh: `${one.question.zh}：前者${a.zh}，后者${b.zh}；“${a.zh}”的可能性前者${percent(chance(one, a))}，后者${percent(chance(other, a))}`,
      en: `${one.question.en}: first ${a.en}, second ${b.en}; the chance of “${a.en}” is ${percent(chance(one, a))} in the first, ${percent(chance(other, a))} in the second`,
    };
  return {
    zh: `${one.question.zh}：面前的选择不同，前者${a.zh}，后者${b.zh}`,
    en: `${one.question.en}: other alternatives stand open; first ${a.en}, second ${b.en}`,
  };
}

/** Policies that acted in the year up to the parting, and not alike in both lives. */
function touching(a: Life, b: Life, month: number): Parting["touches"] {
  const lately = ({ touches }: Life) => {
    const found = new Map<string, Touch>();
    for (let m = month - BEFORE; m <= month; m++)
      for (const touch of touches.get(m) ?? []) found.set(touch.instrument, touch);
    return found;
  };
  const [x, y] = [lately(a), lately(b)];
  const none = { zh: "无", en: "none" };
  return [...new Set([...x.keys(), ...y.keys()])].flatMap((id) => {
    const [one, other] = [x.get(id), y.get(id)];
    const either = (one ?? other) as Touch;
    if (one?.value === other?.value) return [];
    return [{ name: either.name, on: either.on, values: [one?.lever ?? none, other?.lever ?? none] as const }];
  });
}

import { formatMonth } from "../kernel/calendar.ts";
import type { Text } from "../kernel/text.ts";
import type { Life } from "../trace/life.ts";
import { type Parting, partingOf, shiftOf } from "../trace/parting.ts";
import { beside } from "./columns.ts";
import { type Io, say } from "./io.ts";
import { type Moment, momentsOf, percent } from "./moments.ts";

/** Width of each of two columns. */
const WIDTH = 58;

/** A life aloud; or two, what they share once, where and why they part, and from there side by side. */
export function livesLines([life, other]: readonly Life[], io: Io): string[] {
  const who = life.who ? [say(io, life.who)] : [];
  const moments = momentsOf(life.events, io);
  if (other === undefined) return [...who, say(io, life.plan.name), ...linesOf(moments)];
  const parting = partingOf(life, other);
  const names = `${say(io, life.plan.name)} │ ${say(io, other.plan.name)}`;
  const shift = shiftLines(life, other, io);
  if (parting === undefined)
    return [
      ...who,
      names,
      ...linesOf(moments),
      say(io, { zh: "两套方案下发生的事没有不同。", en: "What happens is the same under both scenarios." }),
      ...shift,
    ];
  const there = momentsOf(other.events, io);
  let shared = 0;
  while (shared < moments.length && String(moments[shared].lines) === String(there[shared]?.lines)) shared++;
  return [
    ...who,
    say(io, { zh: "两套方案下相同的经历：", en: "The same under both scenarios:" }),
    ...linesOf(moments.slice(0, shared)),
    "",
    ...amountsLines(moments[shared]?.month, parting, io),
    ...partingLines(life, other, parting, io),
    ...shift,
    "",
    ...beside([`【${say(io, life.plan.name)}】`], [`【${say(io, other.plan.name)}】`], WIDTH),
    ...sideBySide(moments.slice(shared), there.slice(shared)),
  ];
}

const linesOf = (moments: readonly Moment[]): string[] => moments.flatMap(({ lines }) => lines);

function sideBySide(a: readonly Moment[], b: readonly Moment[]): string[] {
  const months = [...new Set([...a, ...b].map(({ month }) => month))].sort((x, y) => x - y);
  const of = (moments: readonly Moment[], month: number) => linesOf(moments.filter((moment) => moment.month === month));
  return months.flatMap((month) => beside(of(a, month), of(b, month), WIDTH));
}

/** Amounts may differ before anything else does. */
function amountsLines(month: number | undefined, parting: Parting, io: Io): string[] {
  if (month === undefined || month >= parting.month) return [];
  return [
    say(io, {
      zh: `${formatMonth(month, "zh")}起工资等数字或可能性略有不同。`,
      en: `Pay, or a chance told, differs a little from ${formatMonth(month, "en")}.`,
    }),
  ];
}

/** The first chance that differed while what happened was still the same. */
function shiftLines(life: Life, other: Life, io: Io): string[] {
  const shift = shiftOf(life, other);
  if (shift === undefined) return [];
  const { month, question, way, chances } = shift;
  const [a, b] = chances.map(percent);
  return [
    say(io, {
      zh: `事情还相同时，可能性先有了差别：${formatMonth(month, "zh")}，${question.zh}，“${way.zh}”在“${life.plan.name.zh}”下为${a}，在“${other.plan.name.zh}”下为${b}。`,
      en: `While all was still the same, chances came to differ: ${formatMonth(month, "en")}, ${question.en}, “${way.en}” ${a} under ${life.plan.name.en}, ${b} under ${other.plan.name.en}.`,
    }),
  ];
}

function partingLines(life: Life, other: Life, parting: Parting, io: Io): string[] {
  const { month, how, touches } = parting;
  const [x, y] = [life.plan.name, other.plan.name];
  const when = formatMonth(month, io.lang);
  const lines: Text[] = [
    {
      zh: `${when}起两种经历不同（前者为“${x.zh}”，后者为“${y.zh}”）。${how.zh}。`,
      en: `The two part in ${when} (first: ${x.en}; second: ${y.en}). ${how.en}.`,
    },
  ];
  for (const { name, on, values } of touches)
    lines.push({
      zh: `此前一年直接作用于${on.zh}的政策：${name.zh}（前者：${values[0].zh}；后者：${values[1].zh}）。`,
      en: `In the year before, ${name.en} acted on ${on.en} (first: ${values[0].en}; second: ${values[1].en}).`,
    });
  if (touches.length === 0)
    lines.push({
      zh: "此前一年没有哪项政策只在其中一套方案下直接作用于其本人、就读学校或单位：差别是别人和别的单位变化带来的。",
      en: "In the year before no policy acted on the person, school or employer in one of the two alone: the difference came by way of others.",
    });
  return lines.map((text) => say(io, text));
}

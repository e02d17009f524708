import { fault } from "../../kernel/fault.ts";
import type { Command } from "../command.ts";
import { printJson, say } from "../io.ts";

/** `silian trace SCENARIO`: one life as events, beside the same life under another scenario if asked. */
export const trace: Command = {
  id: "trace",
  about: {
    zh: "讲述一个人的经历：发生了什么，当时有哪些选择、各有多大可能，可与另一方案并排对照",
    en: "One life: what happened, which alternatives there were with what chances, side by side under two scenarios",
  },
  words: [{ id: "scenario", count: "one", about: { zh: "方案文件或名称", en: "Scenario, by name or file" } }],
  options: ["person", "find", "against", "seed", "months", "scale", "set", "closure", "tables"],
  examples: [
    "trace baseline",
    "trace keep --against baseline --find differs",
    "trace train --find order-class --tables outputs/life",
    "trace train --person 1744830470 --against baseline --json",
  ],
  async run({ words: [word], values }, io) {
    const asked = values.person === undefined ? undefined : personKey(values.person);
    const { planOf } = await import("../plans.ts");
    const named = [word as string, ...(values.against === undefined ? [] : [values.against])];
    const plans = named.map((each) => planOf(each, values));
    const { trace: follow } = await import("../../trace/life.ts");
    const { seed = "1" } = values;
    const { chosenFor } = await import("../chosen.ts");
    const { person, how } =
      asked === undefined ? chosenFor(plans, seed, values.find ?? "graduate") : { person: asked, how: undefined };
    const lives = plans.map((plan) => follow(plan, seed, person));
    if (lives.every(({ events }) => events.length === 0)) nobody(person);
    if (values.tables !== undefined) {
      const { writeLives } = await import("../life-table.ts");
      io.note(await writeLives(values.tables, person, lives));
    }
    if (io.json) {
      const { partingOf, shiftOf } = await import("../../trace/parting.ts");
      const [life, other] = lives;
      printJson(io, {
        person,
        chosen: how ?? null,
        who: life.who,
        lives: lives.map(({ plan, events, touches }) => ({
          scenario: plan.id,
          events,
          touches: [...touches].map(([month, policies]) => ({ month, policies })),
        })),
        ...(other === undefined
          ? {}
          : { parting: partingOf(life, other) ?? null, shift: shiftOf(life, other) ?? null }),
      });
    } else {
      const { livesLines } = await import("../lives.ts");
      io.out(say(io, { zh: `个人编号：${person}`, en: `Person: ${person}` }));
      if (how) io.out(say(io, { zh: `选人办法：${how.zh}。`, en: `How chosen: ${how.en}.` }));
      for (const line of livesLines(lives, io)) io.out(line);
    }
    return 0;
  },
};

function personKey(given: string): number {
  const key = Number(given);
  if (given.trim() !== "" && Number.isInteger(key) && key >= 0 && key < 2 ** 32) return key;
  return fault(
    "bad-option",
    { zh: "选项的取值不对", en: "An option has a wrong value" },
    {
      key: { zh: "--person", en: "--person" },
      rule: { zh: "个人编号，0至4294967295之间的整数", en: "the key of a person, a whole number from 0 to 4294967295" },
      got: given,
    },
  );
}

function nobody(person: number): never {
  return fault(
    "unknown-person",
    { zh: "测算中没有这个人", en: "Nobody has this key in the simulation" },
    {
      key: { zh: "--person", en: "--person" },
      got: String(person),
      hint: {
        zh: "不写 --person 则自动选一名毕业生；抽样比例不同，样本中的人也不同",
        en: "Without --person a graduate is chosen; another scale samples other people",
      },
    },
  );
}

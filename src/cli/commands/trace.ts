import { fault } from "../../kernel/fault.ts";
import type { Command } from "../command.ts";
import { printJson } from "../io.ts";

/** `silian trace SCENARIO --person KEY`: one life as events, beside the same life under another scenario if asked. */
export const trace: Command = {
  id: "trace",
  about: {
    zh: "按月列出一个人的经历，可与另一方案并排对照",
    en: "One life as events, side by side under two scenarios",
  },
  words: [{ id: "scenario", count: "one", about: { zh: "方案文件或名称", en: "Scenario, by name or file" } }],
  options: ["person", "against", "seed", "months", "scale", "set", "closure"],
  examples: ["trace baseline --person 12345", "trace train --person 12345 --against baseline"],
  async run({ words: [word], values }, io) {
    const key = personKey(values.person);
    const { planOf } = await import("../plans.ts");
    const plans = [word as string, ...(values.against === undefined ? [] : [values.against])].map((each) =>
      planOf(each, values),
    );
    const { trace: follow } = await import("../../trace.ts");
    const lives = plans.map((plan) => ({ plan, events: follow(plan, values.seed ?? "1", key) }));
    if (io.json)
      printJson(
        io,
        lives.map(({ plan, events }) => ({ scenario: plan.id, events })),
      );
    else {
      const { livesTable } = await import("../lives.ts");
      io.out(livesTable(lives, io));
    }
    return 0;
  },
};

function personKey(given: string | undefined): number {
  const key = Number(given);
  if (given !== undefined && Number.isInteger(key) && key >= 0 && key < 2 ** 32) return key;
  return fault(
    "bad-option",
    { zh: "选项的取值不对", en: "An option has a wrong value" },
    {
      key: { zh: "--person", en: "--person" },
      rule: { zh: "个人编号，0至4294967295之间的整数", en: "the key of a person, a whole number from 0 to 4294967295" },
      got: given ?? "",
    },
  );
}

import type { Command } from "../command.ts";
import { tellFailures } from "../failures.ts";
import { printJson, say } from "../io.ts";

/** What `silian start` compares: the scenarios that ship, at equal money. */
const shipped = ["baseline", "train", "credit", "keep", "mix"];

/** Pairs that tell the packages that ship from current policy on average, within two minutes on two cores; asking for more later repeats none of them. */
const pairs = 8;

/** `silian start`: compares the policies that ship and says where the report is. */
export const start: Command = {
  id: "start",
  about: { zh: "比较自带的几套政策方案，写出报告", en: "Compare the policies that ship, and write a report" },
  words: [],
  options: ["pairs", "seed", "months", "scale", "set", "closure", "workers", "out"],
  examples: ["start", "start --pairs 20"],
  async run({ values }, io) {
    const { compared } = await import("../compared.ts");
    const { comparison, folder, report, seconds } = await compared(
      { words: shipped, values: { ...values, pairs: values.pairs ?? pairs }, head: "npm start --" },
      io,
    );
    const { answerLine } = await import("../comparison-text.ts");
    const { morePairs } = await import("../../report/answer/more-pairs.ts");
    const { viewOf } = await import("../../report/view.ts");
    const sentence = answerLine(comparison, io);
    const more = morePairs(viewOf(comparison, io.lang));
    if (io.json) printJson(io, { answer: sentence, ...(more !== "" && { more }), report, folder, seconds });
    else {
      const { simulation, report: reporting } = seconds;
      io.out(say(io, { zh: `测算用时 ${simulation.toFixed(1)} 秒`, en: `Simulation ${simulation.toFixed(1)} s` }));
      io.out(say(io, { zh: `报告用时 ${reporting.toFixed(1)} 秒`, en: `Report ${reporting.toFixed(1)} s` }));
      io.out(say(io, { zh: `报告：${report}`, en: `Report: ${report}` }));
      io.out(`\n${sentence}`);
      if (more !== "") io.out(`\n${more}`);
    }
    return tellFailures(comparison, io);
  },
};

import type { Command } from "../command.ts";
import { printJson, say } from "../io.ts";

/** `silian run SCENARIO`: one run, its headline figures and its tables. */
export const run: Command = {
  id: "run",
  about: { zh: "测算一次，列出主要指标", en: "Run a scenario once and show its headline figures" },
  words: [{ id: "scenario", count: "one", about: { zh: "方案文件或名称", en: "Scenario, by name or file" } }],
  options: ["seed", "months", "scale", "set", "closure", "out", "csv"],
  examples: ["run baseline", "run train --months 36 --scale 0.005 --seed 7", "run keep --set market.taste=0.3"],
  async run({ words: [word], values }, io) {
    const { planOf } = await import("../plans.ts");
    const plan = planOf(word as string, values);
    const { run: simulate } = await import("../../experiment/main.ts");
    const { seed = "1", out, csv } = values;
    const { id, folder, reused, result } = await simulate(plan, seed, { out, csv, signal: io.signal });
    const { headlineTable, headlines } = await import("../headlines.ts");
    if (io.json)
      printJson(io, { id, folder, reused, fingerprint: result.fingerprint, headlines: headlines(plan, result) });
    else {
      io.out(headlineTable(plan, result, io));
      const kept = reused ? { zh: "已有结果，未重算", en: "made before, not repeated" } : { zh: "结果", en: "results" };
      io.out(`\n${say(io, kept)}: ${folder}`);
      io.out(say(io, { zh: `结果校验码：${result.fingerprint}`, en: `fingerprint: ${result.fingerprint}` }));
    }
    return 0;
  },
};

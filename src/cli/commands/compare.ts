import type { Command } from "../command.ts";
import { tellFailures } from "../failures.ts";
import { printJson, say } from "../io.ts";

/** `silian compare BASELINE SCENARIO…`: paired runs, what may be said of the differences, and a report. */
export const compare: Command = {
  id: "compare",
  about: {
    zh: "成对测算，比较各方案与基线，写出报告",
    en: "Compare scenarios with a baseline by paired runs, and write a report",
  },
  words: [
    { id: "baseline", count: "one", about: { zh: "作基线的方案", en: "Scenario to compare with" } },
    { id: "scenarios", count: "several", about: { zh: "要比较的方案", en: "Scenarios to compare" } },
  ],
  options: [
    "pairs",
    "until",
    "seed",
    "months",
    "scale",
    "set",
    "closure",
    "luck-only",
    "several",
    "worth",
    "discount",
    "split",
    "robust",
    "why",
    "workers",
    "out",
    "csv",
  ],
  examples: [
    "compare baseline train keep",
    "compare baseline train --pairs 40 --closure fixed-jobs",
    "compare baseline train keep --several max-t --worth 50000 --discount 0.03",
    'compare baseline keep --until "stay-1y ±10%"',
  ],
  async run(input, io) {
    const { compared } = await import("../compared.ts");
    const { comparison, folder, report } = await compared(input, io);
    if (io.json) printJson(io, { folder, report, comparison });
    else {
      const { comparisonText } = await import("../comparison-text.ts");
      const { deeperTexts } = await import("../deeper.ts");
      io.out([comparisonText(comparison, io), ...deeperTexts(comparison, io)].join("\n\n"));
      io.out(`\n${say(io, { zh: "报告", en: "Report" })}: ${report}`);
    }
    return tellFailures(comparison, io);
  },
};

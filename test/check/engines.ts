import type { Check } from "./check.ts";
import { type Answer, inChromium, inNewerNode, inNode } from "./engines/engines.ts";

/** A fault that moves one engine's `Math.sqrt` by one part in 10¹⁵, as engines differ on functions that are not exact. */
const ulp = "const sqrt = Math.sqrt; Math.sqrt = (x) => sqrt(x) * (1 + Number.EPSILON);";

async function answers(fault: string | undefined): Promise<Answer[]> {
  return [inNode(process.execPath, fault === "one-ulp" ? ulp : ""), ...inNewerNode(), ...(await inChromium())];
}

export const check: Check = {
  id: "engines",
  claim: {
    zh: "同一测算在各版本 Node 和 Chromium 中得到相同的结果校验码",
    en: "The same computation has one fingerprint in every Node and in Chromium",
  },
  faults: {
    "one-ulp": {
      zh: "其中一个引擎的平方根末位差一",
      en: "One engine's square root is off by one in the last place",
    },
    "one-engine": { zh: "只剩一个引擎可比", en: "There is only one engine to compare" },
  },
  quickFaults: true,
  async run(fault) {
    const all = await answers(fault);
    const found = fault === "one-engine" ? all.slice(0, 1) : all;
    const kinds = new Set(found.map(({ fingerprints }) => JSON.stringify(fingerprints)));
    const lines = found.flatMap(({ engine, fingerprints }) =>
      Object.entries(fingerprints).map(([name, print]) => `${engine.padEnd(24)} ${name.padEnd(16)} ${print}`),
    );
    return { ok: kinds.size === 1 && found.length >= 3, lines };
  },
};

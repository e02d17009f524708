import { fileURLToPath } from "node:url";
import { loadScenario } from "../../src/scenario/scenario.ts";
import type { Check } from "./check.ts";
import { type Answer, inChromium, inNewerNode, inNode, inTwoWorkers } from "./engines/engines.ts";
import type { Kind, Task } from "./engines/job.ts";

/** One engine's square root is off in the last place, as engines differ on functions that are not exact. */
const ulp = "const sqrt = Math.sqrt; Math.sqrt = (x) => sqrt(x) * (1 + Number.EPSILON);";

const scenario = fileURLToPath(new URL("../scenarios/mix.yaml", import.meta.url));

/** What an engine does of a run besides running it plainly, where a fault lies there. */
const besides: Readonly<Record<string, Kind>> = { "row-matters": "shuffled", "observer-writes": "observed" };

/** The scenario with all instruments, small, and for three years after the branch; with a fault for one, after a short spin-up. */
function task(fault: string | undefined): Task {
  const plan = loadScenario(scenario, { k: 400, ...(fault ? { start: "2024-01" } : {}) });
  const also = besides[fault ?? ""];
  if (fault)
    return { plan: { ...plan, end: plan.branch + 12 }, kinds: ["kernel", "plain", ...(also ? [also] : [])], fault };
  return { plan: { ...plan, end: plan.branch + 36 }, kinds: ["kernel", "plain", "observed", "shuffled"] };
}

async function answers(fault: string | undefined): Promise<Answer[]> {
  const all = task(fault);
  const first = inNode(process.execPath, all, fault === "one-ulp" ? ulp : "");
  if (fault !== undefined) return [first, ...inNewerNode({ ...all, kinds: ["kernel"] })];
  return [
    first,
    ...inNewerNode(all),
    ...(await inChromium(all)),
    ...(await inTwoWorkers({ ...all, kinds: ["plain"] })),
  ];
}

export const check: Check = {
  id: "engines",
  claim: {
    zh: "同一方案和种子，在各版本 Node 和 Chromium 中、有无跟踪、行序如何、几个进程，结果校验码都相同",
    en: "One plan and seed have one fingerprint in every Node and in Chromium, traced or not, in any order of rows, in two workers",
  },
  faults: {
    "one-ulp": { zh: "其中一个引擎的平方根末位差一", en: "One engine's square root is off by one in the last place" },
    "row-matters": { zh: "相邻两行的人编号互换", en: "Persons in neighbouring rows have each other's key" },
    "observer-writes": { zh: "跟踪改动了随机种子", en: "The observer changes the seed" },
    "missing-engine": { zh: "缺少可比的引擎", en: "An engine is missing" },
  },
  quickFaults: true,
  async run(fault) {
    const found = await answers(fault);
    const done = found.flatMap(({ engine, done }) => done.map(([kind, print]) => ({ engine, kind, print })));
    const prints = new Set(done.map(({ kind, print }) => (kind === "kernel" ? `kernel ${print}` : print)));
    const needed = fault === undefined || fault === "missing-engine" ? 5 : 2;
    return {
      ok: prints.size === 2 && found.length >= needed,
      lines: done.map(({ engine, kind, print }) => `${engine.padEnd(24)} ${kind.padEnd(9)} ${print}`),
    };
  },
};

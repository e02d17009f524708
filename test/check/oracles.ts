import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadScenario } from "../../src/scenario/scenario.ts";
import { type Check, type Finding, thorough } from "./check.ts";
import { branching } from "./oracles/branching.ts";
import { market } from "./oracles/market.ts";
import { compareYuan, inOtherYuan, takeOffLimits } from "./oracles/money.ts";

const scenario = join(fileURLToPath(new URL("../scenarios/", import.meta.url)), "mix.yaml");

const percent = (x: number) => `${(100 * x).toFixed(2)} %`;

function degenerateMarket(fault: string | undefined): Finding {
  const plan = loadScenario(scenario, { k: thorough ? 100 : 200, start: "2024-01" });
  const { found, expected } = market(
    plan,
    fault === undefined ? ["a", "b", "c"] : ["a"],
    fault === "quits-by-tenure" ? 0.01 : 0,
  );
  const mean = found.reduce((a, b) => a + b) / found.length;
  const ok = Math.abs(mean / expected - 1) < 0.03;
  return {
    ok,
    lines: [
      `u = s / (s + f): ${percent(expected)} expected, ${found.map(percent).join(", ")} found; mean ${percent(mean)}`,
    ],
  };
}

/** Yuan of either city: so many that what is rounded to whole fen decides nothing. In ordinary yuan it turns somebody's choice within six years in one seed of six. */
const FINE = 100;

/** What people do is the same; figures differ by no more than purses rounded to whole fen can bring about. */
function otherYuan(fault: string | undefined): Finding {
  takeOffLimits();
  const plan = loadScenario(scenario, { k: 400, start: "2024-01", end: "2030-01" });
  const other = inOtherYuan(plan, 7 * FINE, fault === "fixed-yuan" ? "cooperation.seatCost" : undefined);
  const found = (fault === undefined ? ["7", "13", "14"] : ["7"]).map((seed) =>
    compareYuan(inOtherYuan(plan, FINE), other, seed, 7),
  );
  return {
    ok: found.every(({ months, alike, real, yuan }) => alike === months && real < 1e-6 && yuan < 1e-5),
    lines: found.map(
      ({ months, alike, real, yuan }) =>
        `yuan × 7: people do the same in ${alike} of ${months} months; largest relative difference ${real.toExponential(1)} of real figures, ${yuan.toExponential(1)} of those in yuan`,
    ),
  };
}

function oneGo(fault: string | undefined): Finding {
  const plan = loadScenario(scenario, { k: 400, start: "2024-01", end: "2030-01" });
  const ways = branching(plan, "branching", fault === "forgetful-copy");
  return {
    ok: new Set(ways.map(([, print]) => print)).size === 1,
    lines: ways.map(([way, print]) => `${way.padEnd(32)} ${print}`),
  };
}

/** Where the answer is known without simulating, the simulation gives it. */
export const check: Check = {
  id: "oracles",
  claim: {
    zh: "退化的劳动力市场失业率等于s/(s+f)；一切金额乘以7，实际路径不变；中途分叉与从头运行逐位相同",
    en: "A degenerate market has u = s/(s+f); every yuan times seven leaves the real path as it is; branching is running from the start, bit for bit",
  },
  faults: {
    "quits-by-tenure": { zh: "新入职者多一份离职风险", en: "New hires quit more readily" },
    "fixed-yuan": { zh: "企业培养成本没有随之乘7", en: "Firms' cost of training is not multiplied" },
    "forgetful-copy": { zh: "复制时丢失等待录取者", en: "Copies forget those who wait for admission" },
  },
  quickFaults: true,
  async run(fault) {
    const oracles = { "quits-by-tenure": degenerateMarket, "fixed-yuan": otherYuan, "forgetful-copy": oneGo };
    const found = Object.entries(oracles).flatMap(([of, oracle]) =>
      fault === undefined || fault === of ? oracle(fault) : [],
    );
    return { ok: found.every(({ ok }) => ok), lines: found.flatMap(({ lines }) => lines) };
  },
};

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { log } from "../../src/kernel/maths.ts";
import { loadScenario } from "../../src/scenario/scenario.ts";
import { swings } from "../../src/validation/probes/swings.ts";
import { askedFor, PART, payOf, SLOPE, type Way } from "../../src/validation/runs/closed.ts";
import type { Check } from "./check.ts";
import { cityOf } from "./city.ts";

const scenario = join(fileURLToPath(new URL("../scenarios/", import.meta.url)), "baseline.yaml");

/** Years from choosing a course of three years to the pay that its graduates are seen to earn. */
const DELAY = 4;

const shown = (x: number) => (Number.isNaN(x) ? "–" : x.toFixed(3));

/** Linear theory of the cobweb, held against the city's own rules of choice and expectation in a closed occupation. */
export const check: Check = {
  id: "cobweb",
  claim: {
    zh: "封闭职业的招生蛛网：静态预期下周期为滞后的两倍（8年），反应乘积小于1时收敛、大于1时发散，适应性预期收敛，全市看不到",
    en: "Enrolment in a closed occupation swings with twice its lag (8 years) under static expectations, damped below a product of responses of 1 and not above it, damped under adaptive ones, and not in the city",
  },
  faults: {
    "short-lag": { zh: "入学次年就按本届收入调整预期", en: "A cohort's pay is seen a year after it enrols" },
    "never-learns": { zh: "适应性预期实为静态预期", en: "Adaptive expectations are static" },
    "closed-city": { zh: "全市各专业类都按封闭职业计算", en: "Every field of the city is closed" },
    "deaf-choice": { zh: "志愿选择不看收入", en: "Choices don't respond to pay" },
  },
  quickFaults: true,
  async run(fault) {
    const plan = loadScenario(scenario, {
      k: 1000,
      start: "2024-01",
      ...(fault === "deaf-choice" ? { "schooling.payWeight": 0 } : {}),
    });
    const world = cityOf(plan, "cobweb");
    const asked = askedFor(world, plan);
    const response = log(asked(0.01) / asked(-0.01)) / 0.02;
    const delay = fault === "short-lag" ? 1 : DELAY;
    const lived = (way: Partial<Way>) => swings(payOf(asked, { weight: 1, slope: SLOPE, delay, ...way }));
    const still = lived({});
    const below = lived({ slope: 0.8 / response });
    const above = lived({ slope: 1.2 / response });
    const adaptive = lived(fault === "never-learns" ? {} : { weight: world.parameters.schooling.expectation });
    const open = lived(fault === "closed-city" ? {} : { slope: SLOPE * PART });
    return {
      ok:
        Math.abs(still.period - 2 * DELAY) < 0.01 &&
        below.left < 0.2 &&
        above.left > 1 &&
        adaptive.left < 0.1 &&
        open.left < 0.01,
      lines: [
        `log applications on log pay: ${shown(response)}; period ${shown(still.period)} years`,
        `swings left after sixty years: ${shown(below.left)} at a product of .8, ${shown(above.left)} at 1.2`,
        `adaptive ${shown(adaptive.left)}, as open as the city ${shown(open.left)}`,
      ],
    };
  },
};

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bestProgramme, postFor } from "../../src/process/firm/partners.ts";
import { type Retentions, retentionsOf } from "../../src/process/firm/retention.ts";
import { bestAgreement } from "../../src/process/firm/value.ts";
import { branchOff } from "../../src/run.ts";
import { loadScenario } from "../../src/scenario/scenario.ts";
import type { Firm } from "../../src/world/firms.ts";
import type { World } from "../../src/world/world.ts";
import type { Check } from "./check.ts";
import { cityOf } from "./city.ts";
import { type Candidate, setQuits, stayAt, worthOf } from "./training/reckon.ts";

const scenario = join(fileURLToPath(new URL("../scenarios/", import.meta.url)), "baseline.yaml");

/** Trust of partners who haven't worked together, monthly hazards of leaving that are tried, and halvings in search of a threshold. */
const TRUST = 0.3;
const QUITS = [0, 0.005, 0.01, 0.02, 0.03, 0.05] as const;
const HALVINGS = 40;

/** Firms that could cooperate this March. */
function candidatesIn(world: World): Candidate[] {
  const found: Candidate[] = [];
  for (let firm = 0 as Firm; firm < world.firms.capacity; firm++) {
    if (!world.firms.open[firm] || world.firms.stage[firm] < 1) continue;
    const programme = bestProgramme(world, firm, world.month);
    const post = programme < 0 ? -1 : postFor(world, firm, programme);
    if (post >= 0) found.push({ firm, programme, post: post as never });
  }
  return found;
}

/** What the model's firm agrees on; with a fault, as one who thinks that nobody leaves, or that pays no overheads. */
function agreed(world: World, { firm, programme, post }: Candidate, fault: string | undefined) {
  const cooperation = world.parameters.cooperation as { fixedCost: number };
  const declared = cooperation.fixedCost;
  if (fault === "no-overheads") cooperation.fixedCost = 0;
  const forever = { stay: stayAt(world, 0), spared: 0 };
  const retentions: Retentions = fault === "no-quits" ? { bound: forever, known: forever } : retentionsOf(world);
  const found = bestAgreement(world, firm, programme, post, TRUST, world.month, retentions);
  cooperation.fixedCost = declared;
  return found;
}

/** Firms whose choice isn't the mode worth most if that is above 0, and the largest gap in its worth, yuan. */
function choices(world: World, firms: readonly Candidate[], fault: string | undefined) {
  let [wrong, gap, train] = [0, 0, 0];
  for (const firm of firms) {
    const worth = worthOf(world, firm, TRUST);
    const best = Math.max(...worth);
    const found = agreed(world, firm, fault);
    if (found === undefined ? best > 1e-6 : worth.indexOf(best) !== found.mode) wrong++;
    else if (found) gap = Math.max(gap, Math.abs(found.worth - best));
    if (found) train++;
  }
  return { wrong, gap, train };
}

/** What training is worth, by our reckoning, at the hazard of leaving at which a firm stops to train: the largest, yuan, over firms that do stop. */
function margins(world: World, firms: readonly Candidate[], fault: string | undefined) {
  let [stops, worst] = [0, 0];
  const most = QUITS[QUITS.length - 1] as number;
  const trains = (firm: Candidate, q: number): boolean => {
    setQuits(world, q);
    return agreed(world, firm, fault) !== undefined;
  };
  for (const firm of firms) {
    if (!trains(firm, 0) || trains(firm, most)) continue;
    let [low, high] = [0, most];
    for (let i = 0; i < HALVINGS; i++) {
      const middle = (low + high) / 2;
      if (trains(firm, middle)) low = middle;
      else high = middle;
    }
    setQuits(world, low);
    worst = Math.max(worst, Math.abs(Math.max(...worthOf(world, firm, TRUST))));
    stops++;
  }
  return { stops, worst };
}

/** Firms train up to where the last bit of worth is gone, and less the more of the trained leave. */
export const check: Check = {
  id: "training",
  claim: {
    zh: "企业选择净收益最高且为正的合作方式，在边际净收益为零处止步；离职率越高，参与的企业越少（训练投资的一阶条件）",
    en: "Firms train in the way that is worth most, stop where its worth is 0, and fewer train the more of the trained leave (the first-order condition of training)",
  },
  faults: {
    "no-quits": { zh: "企业以为学员不会离职", en: "Firms believe that nobody leaves" },
    "no-overheads": { zh: "企业忘记固定成本", en: "Firms forget what cooperation costs them as such" },
  },
  quickFaults: true,
  async run(fault) {
    const whole = loadScenario(scenario, { k: 400, start: "2024-01" });
    const plan = { ...whole, branch: whole.branch + 2 };
    const world = branchOff(cityOf(plan, "training"), plan);
    (world.parameters.cooperation as { spread: number }).spread = 0;
    const firms = candidatesIn(world);
    const now = choices(world, firms, fault);
    const byQuits = QUITS.map((q) => {
      setQuits(world, q);
      return choices(world, firms, fault);
    });
    const { stops, worst } = margins(world, firms, fault);
    const all = [now, ...byQuits];
    const train = byQuits.map((each) => each.train);
    const falls =
      train.every((n, i) => i === 0 || n <= (train[i - 1] as number)) &&
      (train.at(-1) as number) < (train[0] as number);
    const wrong = all.reduce((sum, each) => sum + each.wrong, 0);
    const gap = Math.max(...all.map((each) => each.gap));
    return {
      ok: firms.length > 100 && stops > 10 && wrong === 0 && gap < 0.01 && worst < 0.01 && falls,
      lines: [
        `${firms.length} firms at ${all.length} rates of leaving: ${wrong} choices that aren't worth most; worth is off by at most ${gap.toExponential(1)} yuan`,
        `monthly rate of leaving ${QUITS.join(", ")}: ${train.join(", ")} firms train`,
        `${stops} firms stop in between, where training is worth ${worst.toExponential(1)} yuan at most`,
      ],
    };
  },
};

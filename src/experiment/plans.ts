import { fault } from "../kernel/fault.ts";
import { originOf, withOrigin } from "../world/origin.ts";
import type { Plan } from "../world/plan.ts";
import { canonicalJson } from "./canonical.ts";

/** The plans that a comparison runs: the baseline, the scenarios, and the placebo, each under an id and a name of its own. */
export function plansOf(baseline: Plan, scenarios: readonly Plan[]): Plan[] {
  const placebo: Plan = {
    ...baseline,
    id: "placebo",
    name: { zh: "安慰剂对照", en: "Placebo" },
    note: { zh: "维持现行政策，首月关闭一个岗位", en: "Current policy, one post closed in the first month" },
    placebo: true,
  };
  const ids = new Set<string>();
  const plans = [baseline, ...scenarios, placebo];
  return plans.map((plan, at) => {
    checkComparable(baseline, plan);
    let id = plan.id;
    for (let n = 2; ids.has(id); n++) id = `${plan.id}-${n}`;
    ids.add(id);
    // A file that was copied may have kept its name.
    const shared = plans.some(({ name }, other) => other !== at && name.zh === plan.name.zh);
    if (id === plan.id && !shared) return plan;
    const name = shared ? { zh: `${plan.name.zh}（${id}）`, en: `${plan.name.en} (${id})` } : plan.name;
    return withOrigin({ ...plan, id, name }, originOf(plan));
  });
}

function checkComparable(baseline: Plan, plan: Plan): void {
  const same = (["k", "begin", "branch", "end"] as const).every((key) => plan[key] === baseline[key]);
  if (same && (plan.region === baseline.region || canonicalJson(plan.region) === canonicalJson(baseline.region)))
    return;
  fault(
    "not-comparable",
    {
      zh: `方案“${plan.id}”与“${baseline.id}”不能比较`,
      en: `Scenario “${plan.id}” can't be compared with “${baseline.id}”`,
    },
    { rule: { zh: "地区、比例和起止月份须相同", en: "Region, scale and months must be the same" } },
  );
}

import type { Text } from "../kernel/text.ts";
import type { Plan } from "../world/plan.ts";
import type { Declared } from "./prior.ts";

/** One way in which the world may turn out: what differs from what the scenarios assume. */
export type Future = {
  readonly id: string;
  readonly name: Text;
  /** The parameter that stands at an end of its prior, and that end, where it is one. */ readonly parameter?: string;
  readonly end?: number;
  under(plan: Plan): Plan;
};

const closures = {
  elastic: { zh: "外部需求有弹性", en: "outside demand is elastic" },
  "fixed-jobs": { zh: "岗位总数随劳动力而定", en: "posts follow the labour force" },
} as const;
const rivals = {
  passive: { zh: "外地政策不变", en: "other places keep their policies" },
  matching: { zh: "外地跟进同样政策", en: "other places match the policy" },
} as const;

/** What no data identify and so must be tried at both ends of its prior. */
const unidentified = ["moving.payElasticity"];

/** The futures that a ranking has to survive: as assumed, then one assumption at a time otherwise. */
export function futuresOf(baseline: Plan, declared: readonly Declared[]): Future[] {
  const closure = baseline.closure === "elastic" ? "fixed-jobs" : "elastic";
  const rival = baseline.rivals === "passive" ? "matching" : "passive";
  const ends = declared.flatMap(({ id, spec }): Future[] =>
    !unidentified.includes(id) || spec.prior === undefined
      ? []
      : [spec.prior.low, spec.prior.high].map((value) => ({
          id: `${id}=${value}`,
          parameter: id,
          end: value,
          name: { zh: `${spec.label.zh}取${value}`, en: `${spec.label.en} ${value}` },
          under: (plan) => ({ ...plan, parameters: { ...plan.parameters, [id]: value } }),
        })),
  );
  return [
    { id: "as-assumed", name: { zh: "按方案所设", en: "As assumed" }, under: (plan) => plan },
    { id: `closure=${closure}`, name: closures[closure], under: (plan) => ({ ...plan, closure }) },
    { id: `rivals=${rival}`, name: rivals[rival], under: (plan) => ({ ...plan, rivals: rival }) },
    ...ends,
  ];
}

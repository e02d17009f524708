import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { indicators } from "../../src/indicator/registry.ts";
import { moyOf } from "../../src/kernel/calendar.ts";
import { log } from "../../src/kernel/maths.ts";
import type { Text } from "../../src/kernel/text.ts";
import { phases } from "../../src/month.ts";
import { branchOff, burnIn, type Observer, type RunResult, simulate } from "../../src/run.ts";
import { loadScenario } from "../../src/scenario/scenario.ts";
import { residuals } from "../../src/world/conserve.ts";
import { status } from "../../src/world/persons.ts";
import type { Plan } from "../../src/world/plan.ts";
import type { World } from "../../src/world/world.ts";
import type { Check } from "./check.ts";
import { about, emptyIn, type Groups, groupsOf } from "./extremes/groups.ts";
import { type Variant, variants } from "./extremes/variants.ts";

const scenario = join(fileURLToPath(new URL("../scenarios/", import.meta.url)), "mix.yaml");
const MONTHS = 24;
/** The process that ends a month. */
const LAST = phases.at(-1)?.processes.at(-1)?.id;

/** Faults, each of them put into the world at the end of the last month before it is measured; no row is left from the sixth on. */
const faults: Readonly<Record<string, { readonly text: Text; readonly plant: (world: World) => void }>> = {
  "no-yardstick": {
    text: {
      zh: "各岗位胜任产出归零，技能差距除以零",
      en: "What competent people produce is lost: the skill gap divides by nothing",
    },
    plant: ({ geometry }) => geometry.competent.fill(0),
  },
  "infinite-pay": {
    text: { zh: "一家企业的工资总额变为无穷大", en: "A firm's pay bill becomes infinite" },
    plant: ({ firms }) => {
      firms.bill[0 as never] = (1 / 0) as never;
    },
  },
  "lost-fen": {
    text: { zh: "市财政少一分钱", en: "The city's treasury loses a fen" },
    plant: ({ governments }) => governments.cash[0 as never]--,
  },
  "lost-person": {
    text: { zh: "一名居民无故消失", en: "A resident vanishes" },
    plant: ({ persons }) => {
      persons.status[1 as never] = status.gone as never;
    },
  },
  "no-rows": {
    text: { zh: "个人表再无空行", en: "No row is left for another person" },
    plant: ({ lists }) => {
      lists.freePersonCount = 0;
    },
  },
};

/** Moves every firm's demand by a factor. */
function scaleDemand({ firms }: World, factor: number): void {
  for (let f = 0; f < firms.capacity; f++) firms.shifter[f as never] += log(factor);
}

/** Leaves every firm content with the staff it has, so that no vacancy opens. */
function wantNoMore({ firms }: World): void {
  for (let f = 0; f < firms.capacity; f++)
    firms.target[f as never] = Math.min(firms.target[f as never], firms.posts[f as never]) as never;
}

/** What a run showed: its figures, and who was there at the end of each month. */
type Life = { readonly result: RunResult; readonly groups: readonly Groups[]; readonly lost: readonly string[] };

const at = ({ values }: RunResult, row: number, column: number) => values[row * indicators.length + column] as number;

/** Figures that no reader could use: infinite, a share outside 0–1, or missing though somebody is there to count. */
function unusable({ result, groups }: Life, ordinary: Life): string[] {
  const empty = emptyIn(groups);
  return indicators.flatMap(({ id, unit, moment }, column) => {
    const group = about[id];
    const wrong: string[] = [];
    const known = result.months.filter((month, row) => {
      const x = at(result, row, column);
      const due = moment === "monthly" || (moment === "quarterly" && moyOf(month) % 3 === 0);
      const there = group === null || (group !== undefined && (groups[row] as Groups)[group] > 0);
      if (Number.isNaN(x) && due && there) wrong.push(`${id}: no value in spite of ${group ?? "everything"}`);
      if (Math.abs(x) === 1 / 0 || (unit === "share" && (x < -1e-9 || x > 1 + 1e-9))) wrong.push(`${id}: ${x}`);
      return !Number.isNaN(x);
    });
    if (known.length > 0) return wrong.slice(0, 1);
    if (!result.reasons[id]) wrong.push(`${id}: no value and no reason`);
    const usual = ordinary.result.months.some((_, row) => !Number.isNaN(at(ordinary.result, row, column)));
    if (usual && empty.length === 0) wrong.push(`${id}: never a value, though no group is empty`);
    return wrong.slice(0, 1);
  });
}

/** Lives a plan through, with a fault in the world if one is named. */
function live(plan: Plan, variant: Omit<Variant, "make">, fault: string | undefined): Life {
  const lost = new Set<string>();
  const groups: Groups[] = [];
  const month = (world: World): void => {
    const since = world.month - plan.branch;
    if (variant.slump && since === 1) scaleDemand(world, 0.7);
    if (variant.slump && since === 13) scaleDemand(world, 1 / 0.7);
    for (const { id, residual } of residuals(world)) if (residual !== 0) lost.add(`${id}: residual ${residual}`);
    if (since > 0) groups.push(groupsOf(world));
  };
  const planted = faults[fault ?? ""];
  const plantAt = plan.branch + (fault === "no-rows" ? 6 : MONTHS - 1);
  const process = (world: World, { id }: { readonly id: string }): void => {
    if (id === LAST && world.month === plantAt) planted?.plant(world);
    if (variant.shut && id === "plan-posts" && world.month >= plan.branch) wantNoMore(world);
  };
  const observer: Observer = { month, process };
  const result = simulate(branchOff(burnIn(plan, "extremes", observer), plan), plan, observer);
  return { result, groups, lost: [...lost] };
}

/** What went wrong in a city at the edge, a crash among it; nothing, if nothing did. */
function survive(plan: Plan, variant: Variant, ordinary: Life, fault?: string): string[] {
  try {
    const life = live(variant.make(plan), variant, fault);
    return [...life.lost, ...unusable(life, ordinary)];
  } catch (error) {
    return [`crash: ${error instanceof Error ? error.message : error}`];
  }
}

/** Cities at the edge of what can be described live on, keep their accounts and have figures or reasons. */
export const check: Check = {
  id: "extremes",
  claim: {
    zh: "没有企业、只有一家企业、没有学校、没有外地吸引、没有空岗、届次翻倍、需求下降三成后恢复、零预算、十人之城：24个月不中断，账目逐月守恒，指标只在无人可计时没有值",
    en: "No firms, one firm, no schools, no outside pull, no vacancies, doubled cohorts, demand down 30 % and back, zero budgets, a city of ten: 24 months without a crash, accounts conserved each month, no figure missing while somebody is there to count",
  },
  faults: Object.fromEntries(Object.entries(faults).map(([id, { text }]) => [id, text])),
  quickFaults: true,
  async run(fault) {
    const whole = loadScenario(scenario, { k: 1000, start: "2025-01" });
    const plan = { ...whole, end: whole.branch + MONTHS };
    const ordinary = live(plan, { id: "ordinary" }, undefined);
    const found =
      fault === undefined
        ? variants.map((variant) => ({ id: variant.id, wrong: survive(plan, variant, ordinary) }))
        : [{ id: "ordinary city", wrong: survive(plan, { id: fault, make: (plan) => plan }, ordinary, fault) }];
    return {
      ok: found.every(({ wrong }) => wrong.length === 0),
      lines: found.flatMap(({ id, wrong }) => [
        `${id.padEnd(30)} ${wrong.length === 0 ? "sound" : `${wrong.length} wrong`}`,
        ...wrong.map((line) => `  ${line}`),
      ]),
    };
  },
};

import { existsSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { isoMonth } from "../../kernel/calendar.ts";
import { nearestName } from "../../kernel/fault.ts";
import { originOf, withOrigin } from "../../world/origin.ts";
import type { Plan } from "../../world/plan.ts";
import { fileIdOf, isPlanFile } from "../file-id.ts";
import { namesIn } from "../files.ts";
import { type Located, within } from "../located.ts";
import type { Overrides } from "../override.ts";
import type { Problems } from "../problems.ts";
import { loadScenario } from "../scenario.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** The plans of an experiment's scenarios, each under an id of its own; they must share region, scale and months. */
export function plansFor(
  file: Located,
  names: readonly string[],
  { years, ...overrides }: Overrides & { years?: number },
  folders: readonly string[],
  vocabulary: Vocabulary,
  problems: Problems,
): Plan[] {
  const plans: Plan[] = [];
  names.forEach((name, i) => {
    const path = scenarioAt(name, within(file, ["scenarios", i]), folders, problems);
    const load = (more: Overrides) =>
      problems.attempt(() => path && loadScenario(path, { ...overrides, ...more }, vocabulary)) || undefined;
    const first = load({});
    const plan = first && years !== undefined ? load({ end: isoMonth(first.branch + 12 * years) }) : first;
    if (!plan) return;
    const alike = plans.length === 0 || comparable(plan, plans[0]);
    const twice = plans.some(({ id }) => id === plan.id);
    if (!alike || twice) {
      const text = twice
        ? { zh: `方案“${name}”写了两处`, en: `The scenario "${name}" is given twice` }
        : { zh: `方案“${name}”与第一个方案不能比较`, en: `The scenario "${name}" can't be compared with the first` };
      problems.at(file, ["scenarios", i], twice ? "duplicate-id" : "not-comparable", text, {
        key: { zh: "方案", en: "scenarios" },
        rule: { zh: "名称各异，地区、比例和起止月份相同", en: "Different ids; the same region, scale and months" },
        got: name,
      });
    }
    const origin = { set: {}, ...originOf(plan), file: nameOf(path as string, folders) };
    plans.push(withOrigin(alike && plans.length > 0 ? { ...plan, region: plans[0].region } : plan, origin));
  });
  return plans;
}

/** How a command may name a scenario's file: by its id where the folders in which names are looked up give this very file, else by its path. */
function nameOf(path: string, folders: readonly string[]): string {
  const id = fileIdOf(path);
  return filesIn(folders).find((each) => fileIdOf(each) === id) === path ? id : path;
}

/** The files of scenarios and experiments in some folders, in the order in which names are looked up. */
const filesIn = (folders: readonly string[]): string[] =>
  folders.flatMap((folder) =>
    namesIn(folder)
      .filter(isPlanFile)
      .map((each) => join(folder, each)),
  );

function comparable(a: Plan, b: Plan): boolean {
  const same = (["k", "begin", "branch", "end"] as const).every((key) => a[key] === b[key]);
  return same && a.region.id === b.region.id && JSON.stringify(a.region) === JSON.stringify(b.region);
}

function scenarioAt(
  name: string,
  located: Located,
  folders: readonly string[],
  problems: Problems,
): string | undefined {
  const own = dirname(located.file);
  const places = [own, dirname(own), join(own, "scenarios"), ...folders];
  if (isPlanFile(name)) {
    const found = (isAbsolute(name) ? [name] : places.map((folder) => join(folder, name))).find(existsSync);
    if (found !== undefined) return found;
  }
  const there = filesIn(places);
  const found = there.find((path) => fileIdOf(path) === name.normalize("NFC"));
  if (found !== undefined) return found;
  const nearest = nearestName(name, there.map(fileIdOf));
  problems.at(
    located,
    [],
    "unknown-name",
    { zh: `没有名为“${name}”的方案`, en: `No scenario is called "${name}"` },
    { key: { zh: "方案", en: "scenarios" }, got: name, ...(nearest !== undefined && { nearest }) },
  );
  return undefined;
}

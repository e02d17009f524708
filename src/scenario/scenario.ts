import { dirname, join } from "node:path";
import { nearestName } from "../kernel/fault.ts";
import { withOrigin } from "../world/origin.ts";
import type { Plan } from "../world/plan.ts";
import type { Region } from "../world/region.ts";
import { keyNamed } from "./alias.ts";
import { type Chain, readChain } from "./chain.ts";
import { type Policies, readPolicies } from "./entries.ts";
import { namesIn } from "./files.ts";
import { layer } from "./layer.ts";
import { within } from "./located.ts";
import { type Overrides, readOverrides } from "./override.ts";
import { overrideDoses } from "./override-doses.ts";
import { readParameters } from "./parameters.ts";
import { Problems } from "./problems.ts";
import { withinReach } from "./reach.ts";
import { loadRegion } from "./region.ts";
import type { Settings } from "./settings.ts";
import { targetsOf } from "./target.ts";
import { timeOf } from "./time.ts";
import { vocabulary as everything, type Vocabulary } from "./vocabulary.ts";

/** The plan that a scenario file describes, with values overridden by dotted id; whatever is wrong is one InputFault. */
export function loadScenario(path: string, overrides: Overrides = {}, vocabulary: Vocabulary = everything): Plan {
  const problems = new Problems();
  const chain = readChain(path);
  const leaf = chain[chain.length - 1];
  const set = readOverrides(overrides, vocabulary, problems);
  const time = timeOf(chain, set.settings, problems);
  const folder = regionFolder(chain, set.settings, problems);
  problems.settle();
  const region = loadRegion(folder, vocabulary);
  const policies = policiesOf(chain, time.branch, region, vocabulary, problems);
  const parameters = readParameters(
    chain.map(({ located }) => located),
    vocabulary,
    problems,
  );
  problems.settle();
  const { closure, demography, finance, rivals, governance, placebo, k } = settled(chain, set.settings);
  const plan: Plan = {
    id: leaf.id,
    name: leaf.file.name,
    note: leaf.file.note ?? { zh: "", en: "" },
    region,
    k: k ?? 50,
    ...time,
    closure: closure ?? "elastic",
    demography: demography ?? "projected",
    finance: finance ?? "cut-other",
    rivals: rivals ?? "passive",
    governance: governance ?? "weak-lead",
    policies: overrideDoses(policies, set.doses, (id) => defaultsOf(id, vocabulary), time.branch),
    parameters: { ...parameters, ...set.parameters },
    placebo: placebo ?? false,
  };
  withinReach(plan, chain, set.settings, problems);
  problems.settle();
  const given = Object.entries(overrides).map(([key, value]) => [keyNamed(key), String(value)]);
  return withOrigin(plan, { file: path, set: Object.fromEntries(given) });
}

/** The doses of an instrument where nothing is said. */
function defaultsOf(instrument: string, { instruments }: Vocabulary): Record<string, number> {
  const specs = instruments.find(({ id }) => id === instrument)?.parameters ?? {};
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, spec.default]));
}

/** Settings of a chain, the nearest file's first, overrides before all. */
function settled(chain: Chain, set: Settings): Settings {
  return Object.assign({}, ...chain.map(({ file }) => file), set);
}

function policiesOf(
  chain: Chain,
  branch: number,
  region: Region,
  vocabulary: Vocabulary,
  problems: Problems,
): Policies {
  const targets = targetsOf(region);
  return chain.reduce<Policies>((under, { file, located }) => {
    const earliest = file.extends === undefined ? Number.NEGATIVE_INFINITY : branch;
    const own = readPolicies(within(located, ["policies"]), targets, vocabulary, problems, earliest);
    return layer(under, own, targets);
  }, region.policies);
}

/** A region is a folder of `regions` beside the scenario file that names it. */
function regionFolder(chain: Chain, set: Settings, problems: Problems): string {
  const naming = chain.findLast(({ file }) => file.region !== undefined) ?? chain[chain.length - 1];
  const name = set.region ?? naming.file.region;
  const folder = join(dirname(naming.located.file), "regions");
  const known = namesIn(folder).filter((each) => namesIn(join(folder, each)).includes("region.yaml"));
  if (name !== undefined && known.includes(name)) return join(folder, name);
  const nearest = name === undefined ? undefined : nearestName(name, known);
  const text =
    name === undefined
      ? { zh: "方案没有写明地区", en: "The scenario names no region" }
      : { zh: `没有名为“${name}”的地区`, en: `No region is called "${name}"` };
  problems.at(naming.located, ["region"], name === undefined ? "missing-key" : "unknown-name", text, {
    key: { zh: "地区", en: "region" },
    ...(name !== undefined && { got: name }),
    ...(nearest !== undefined && { nearest }),
  });
  return folder;
}

import { join } from "node:path";
import type { Region } from "../world/region.ts";
import { camelKeys } from "./camel.ts";
import { check } from "./check.ts";
import { readPolicies } from "./entries.ts";
import { readText } from "./files.ts";
import { institutionsOf } from "./institutions.ts";
import { type Located, within } from "./located.ts";
import { peopleOf } from "./people.ts";
import { Problems } from "./problems.ts";
import { registryOf, resolveNames } from "./refer.ts";
import { regionSchema } from "./region-schema.ts";
import { countStanding } from "./standing.ts";
import { readTables } from "./table-reader.ts";
import { targetsOf } from "./target.ts";
import { vocabulary as everything, type Vocabulary } from "./vocabulary.ts";
import { readYaml } from "./yaml.ts";

/** The region that a folder of region.yaml and sheets describes; whatever is wrong with it is one InputFault. */
export function loadRegion(dir: string, vocabulary: Vocabulary = everything): Region {
  const path = dir.endsWith(".yaml") ? dir : join(dir, "region.yaml");
  return regionOf(readYaml(path, readText(path)), vocabulary);
}

function regionOf(located: Located, vocabulary: Vocabulary): Region {
  const problems = new Problems();
  const file = check(regionSchema, located, problems);
  problems.settle();
  if (!file) throw new Error("a schema that fails names its issues");
  const written = readTables(located, file, problems);
  problems.settle();
  const registry = registryOf(written, problems);
  problems.settle();
  const read = resolveNames(written, registry, problems);
  problems.settle();
  const institutions = institutionsOf(read, problems);
  const people = peopleOf(read, problems);
  const standing = countStanding(located, file, read, problems);
  const policies = readPolicies(within(located, ["policies"]), targetsOf(institutions), vocabulary, problems);
  problems.settle();
  return {
    id: file.id,
    name: file.name,
    fictional: file.fictional,
    dataYear: file["data-year"],
    ...institutions,
    ...people,
    flows: camelKeys(file.flows) as Region["flows"],
    money: camelKeys(file.money) as Region["money"],
    policies,
    stated: file.stated,
    standing,
  };
}

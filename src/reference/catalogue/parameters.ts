import { declared, type ParameterSpec } from "../../kernel/parameter.ts";
import { units } from "../../kernel/unit.ts";
import { parameterGroups } from "../../world/parameters.ts";
import { type Catalogue, type Entry, type Fact, same } from "../entry.ts";
import { labels } from "../labels.ts";
import { sourceText } from "../source.ts";

const kinds = {
  uniform: { zh: "均匀", en: "uniform" },
  triangular: { zh: "三角", en: "triangular" },
  lognormal: { zh: "对数正态", en: "lognormal" },
} as const;

const actsOn = {
  "spin-up": { zh: "预热期起", en: "from the spin-up" },
  policy: { zh: "只影响政策效果", en: "on policy only" },
} as const;

/** The behavioural parameters, which `--set` and a scenario's `parameters:` change by id. */
export const parameterCatalogue: Catalogue = {
  id: "parameters",
  name: { zh: "行为参数", en: "Behavioural parameters" },
  about: {
    zh: "模型的行为参数：每个数字只在一处声明，带单位、范围和来源。",
    en: "The model's behavioural parameters, each declared once with unit, range and source.",
  },
  entries: declared(Object.values(parameterGroups)).map(({ id, spec }) => ({
    ...parameterEntry(id, spec),
    code: `src/world/parameters/${id.split(".")[0]}.ts`,
  })),
};

/** One parameter as an entry. */
export function parameterEntry(id: string, spec: ParameterSpec): Entry {
  return { id, name: spec.label, facts: parameterFacts(spec) };
}

function parameterFacts(spec: ParameterSpec): Fact[] {
  const [low, high] = spec.range;
  const facts: Fact[] = [
    { label: labels.unit, value: units[spec.unit] },
    { label: labels.default, value: same(spec.default) },
    { label: labels.range, value: same(`${low}—${high}`) },
  ];
  if (spec.prior) {
    const { kind, low: from, high: to } = spec.prior;
    facts.push({
      label: labels.prior,
      value: { zh: `${kinds[kind].zh} ${from}—${to}`, en: `${kinds[kind].en} ${from} to ${to}` },
    });
  }
  facts.push(
    { label: labels.acts, value: actsOn[spec.acts] },
    { label: labels.source, value: sourceText(spec.source) },
  );
  return facts;
}

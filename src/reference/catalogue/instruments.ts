import { indicators } from "../../indicator/registry.ts";
import type { Instrument } from "../../policy/instrument.ts";
import { instruments } from "../../policy/registry.ts";
import { type Catalogue, listed, same } from "../entry.ts";
import { labels } from "../labels.ts";
import { parameterEntry } from "./parameters.ts";
import { columnCatalogue } from "./tables.ts";

const grades = {
  A: { zh: "A（国内因果研究）", en: "A (causal estimate in China)" },
  B: { zh: "B（国外因果研究）", en: "B (causal elsewhere)" },
  C: { zh: "C（相关关系或典型材料）", en: "C (association)" },
  D: { zh: "D（假定）", en: "D (judgement)" },
} as const satisfies Record<Instrument["evidence"], unknown>;

const indicatorName = (id: string) => indicators.find((each) => each.id === id)?.name ?? same(id);
const columnName = (id: string) => columnCatalogue.entries.find((each) => each.id === id)?.name ?? same(id);

/** The policy instruments. */
export const instrumentCatalogue: Catalogue = {
  id: "instruments",
  name: { zh: "政策工具", en: "Instruments" },
  about: {
    zh: "政策只通过政策作用点起作用；支出以账上实付为准。",
    en: "A policy acts through levers alone; what it costs is what the ledger shows paid.",
  },
  entries: instruments.map(({ id, name, purpose, basis, evidence, aims, levers, parameters }) => ({
    id,
    name,
    about: purpose,
    facts: [
      { label: labels.evidence, value: grades[evidence] },
      { label: labels.basis, value: basis },
      { label: labels.aims, value: listed(aims.map(indicatorName)) },
      { label: labels.levers, value: listed(levers.map(columnName)) },
      {
        label: labels.parameters,
        value: same(
          Object.keys(parameters)
            .map((each) => `${id}.${each}`)
            .join(" "),
        ),
      },
    ],
    code: `src/policy/${id}.ts`,
  })),
};

/** The instruments' parameters, which scenario files dose by date. */
export const doseCatalogue: Catalogue = {
  id: "doses",
  name: { zh: "政策参数", en: "Doses" },
  about: {
    zh: "政策工具的参数，在方案文件里按起止日期和对象取值。",
    en: "The parameters of instruments, which a scenario file sets by date and target.",
  },
  entries: instruments.flatMap(({ id, parameters }) =>
    Object.entries(parameters).map(([name, spec]) => ({
      ...parameterEntry(`${id}.${name}`, spec),
      code: `src/policy/${id}.ts`,
    })),
  ),
};

/** The levers: where policy meets behaviour. */
export const leverCatalogue: Catalogue = {
  id: "levers",
  name: { zh: "政策作用点", en: "Levers" },
  about: {
    zh: "政策与行为相接之处，都是可以计数或开票的量。",
    en: "Where policy meets behaviour: quantities that could be counted or invoiced.",
  },
  entries: [...new Set(instruments.flatMap(({ levers }) => levers))].map((lever) => ({
    id: lever,
    name: columnName(lever),
    facts: [
      {
        label: labels.usedBy,
        value: listed(instruments.filter(({ levers }) => levers.includes(lever)).map(({ name }) => name)),
      },
    ],
  })),
};

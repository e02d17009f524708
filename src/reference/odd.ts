import type { Text } from "../kernel/text.ts";
import { phases } from "../month.ts";
import { schemas } from "../world/world.ts";
import { designConcepts, initialization, type Paragraph, purpose } from "./concepts.ts";
import { both, generated, markdownTable } from "./markdown.ts";

/** The page docs/odd.md: the model described by the ODD protocol, its lists taken from the declarations. */
export function oddPage(): string {
  return [
    "# 模型说明（ODD） · Model description (ODD)",
    "按ODD规范（Grimm等，2020，JASSS 23(2)7）说明模型。 · The model described by the ODD protocol (Grimm et al. 2020, JASSS 23(2)7).",
    section("1", { zh: "目的与评判依据", en: "Purpose and patterns" }, purpose),
    `## 2 实体、状态与尺度 · Entities, state variables and scales\n\n${scales}\n\n${entities()}`,
    `## 3 过程概览与时序 · Process overview and scheduling\n\n${schedule()}`,
    section("4", { zh: "设计概念", en: "Design concepts" }, designConcepts),
    `## 5 初始化 · Initialization\n\n${initialization.zh}\n\n${initialization.en}`,
    "## 6 输入数据 · Input data\n\n地区数据及其来源见 `scenarios/regions/`，政策方案见 `scenarios/`；测算中不读其他数据。\n\nA region's data with their sources are in `scenarios/regions/`, policies in `scenarios/`; nothing else is read while simulating.",
    `## 7 子模型 · Submodels\n\n${submodels()}\n\n参数见[行为参数](reference/parameters.md)，指标见[指标](reference/indicators.md)。 · Parameters: [parameters](reference/parameters.md); indicators: [indicators](reference/indicators.md).`,
    generated,
  ].join("\n\n");
}

const scales =
  "一步为一个月。每个被模拟的人和岗位代表k个真实的人和岗位；政府、园区、学校、专业、教师不缩放。每个事物一行，行的状态是下列各列（全表见[实体的属性](reference/columns.md)）。\n\n" +
  "A step is a month. Each simulated person and post stands for k real ones; governments, parks, schools, programmes and teachers never scale. Each thing is a row whose state is the columns below (in full: [columns](reference/columns.md)).";

function section(number: string, title: Text, paragraphs: readonly Paragraph[]): string {
  const bodies = paragraphs.map((each) => `### ${both(each.title)}\n\n${each.body.zh}\n\n${each.body.en}`);
  return [`## ${number} ${both(title)}`, ...bodies].join("\n\n");
}

function entities(): string {
  const rows = Object.values(schemas).map(({ id, label, columns }) => [
    `\`${id}\``,
    both(label),
    Object.keys(columns)
      .map((name) => `\`${name}\``)
      .join(" "),
  ]);
  return markdownTable(["", "实体 · Entity", "状态 · State"], rows);
}

function schedule(): string {
  const lines = phases.map(
    (phase, at) => `${at + 1}. **${both(phase.name)}**: ${phase.processes.map(({ name }) => both(name)).join("; ")}`,
  );
  return lines.join("\n");
}

function submodels(): string {
  return phases
    .flatMap(({ processes }) => processes)
    .map(({ id, name, does, draws }) => `### ${both(name)}\n\n\`${id}\`${drawn(draws)}\n\n${does.zh}\n\n${does.en}`)
    .join("\n\n");
}

function drawn(draws: readonly string[]): string {
  return draws.length === 0 ? "" : `，随机流 · draws: ${draws.map((stream) => `\`${stream}\``).join(" ")}`;
}

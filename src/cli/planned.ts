import { rowsOf } from "../experiment/sweep/design.ts";
import { units } from "../kernel/unit.ts";
import type { Experiment, Factor } from "../scenario/experiment/experiment.ts";
import { type Io, say } from "./io.ts";
import { textTable } from "./table.ts";

/** What an experiment varies and keeps, for people. */
export function plannedText(
  { factors, design, seed, scenarios, replicates, outcomes, primary }: Experiment,
  io: Io,
): string {
  const rows = rowsOf(design, factors, seed).length;
  const runs = rows * replicates * scenarios.length;
  const heads = [
    { zh: "变动的因素", en: "Varied" },
    { zh: "名称", en: "Name" },
    { zh: "取值", en: "Values" },
  ];
  const lines = factors.map((factor) => [factor.id, say(io, factor.name), valuesText(factor, inCube(design.kind), io)]);
  const table = textTable(
    heads.map((head) => say(io, head)),
    lines,
  );
  const kept = outcomes.map((id) => (id === primary ? `${id}*` : id)).join(io.lang === "zh" ? "、" : ", ");
  const all = say(io, {
    zh: `方案：${scenarios.map(({ id }) => id).join("、")}；保留指标：${kept}（*为首要指标）\n${rows}组取值 × ${replicates}次重复 × ${scenarios.length}套方案 = ${runs}次测算`,
    en: `Scenarios: ${scenarios.map(({ id }) => id).join(", ")}; indicators kept: ${kept} (* the primary one)\n${rows} × ${replicates} × ${scenarios.length} = ${runs} runs (rows × replicates × scenarios)`,
  });
  return factors.length > 0 ? `${table}\n${all}` : all;
}

/** Whether a design draws from distributions; the others take the values listed. */
const inCube = (kind: string): boolean => !["grid", "one-at-a-time", "rows"].includes(kind);

function valuesText({ target, spread, levels, base }: Factor, drawn: boolean, io: Io): string {
  const unit = target.kind === "setting" ? "" : say(io, units[target.spec.unit]);
  const values = spread && drawn ? `${spread.low}–${spread.high} (${spread.kind})` : levels.join(", ");
  const stands = base === null ? "" : say(io, { zh: `，基准${base}`, en: `, else ${base}` });
  return `${values}${unit === "" ? "" : ` ${unit}`}${stands}`;
}

import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import type { Text } from "../../kernel/text.ts";
import type { BalanceRow } from "../../scenario/balance.ts";
import type { Region } from "../../world/region.ts";
import type { Command } from "../command.ts";
import { type Io, printJson, say } from "../io.ts";

/** `silian check FILE`: whether a scenario or a region can be used, and whether the region's figures agree. */
export const check: Command = {
  id: "check",
  about: {
    zh: "检查方案、地区或实验文件，核对地区的存量、流量和资金是否平衡",
    en: "Check a scenario, region or experiment: its wording, and whether stocks, flows and money agree",
  },
  words: [
    {
      id: "file",
      count: "one",
      about: {
        zh: "方案或实验的文件或名称，或地区文件夹",
        en: "Scenario or experiment, by file or name, or a region's folder",
      },
    },
  ],
  options: [],
  examples: ["check train", "check first-look", "check scenarios/regions/lanjiang"],
  async run({ words: [file] }, io) {
    const { checkBalances } = await import("../../scenario/balance.ts");
    const { name, region, planned } = await read(file as string, io);
    const rows = checkBalances(region);
    const failed = rows.filter(({ ok }) => !ok).length;
    const { standing } = region;
    if (io.json) printJson(io, { name, ok: failed === 0, standing, balances: rows });
    else {
      const { textTable } = await import("../table.ts");
      io.out(say(io, name));
      if (planned) io.out(planned);
      io.out(say(io, figures(region)));
      io.out(
        textTable(
          headOf(io),
          rows.map((row) => lineOf(row, io)),
          [2, 3, 4],
        ),
      );
      io.out(say(io, summary(rows.length, failed)));
    }
    return failed === 0 ? 0 : 2;
  },
};

/** A file's name and region, and what is planned where it is an experiment. */
async function read(file: string, io: Io): Promise<{ name: Text; region: Region; planned?: string }> {
  if (existsSync(join(file, "region.yaml")) || basename(file) === "region.yaml") {
    const { loadRegion } = await import("../../scenario/region.ts");
    const region = loadRegion(file);
    return { name: region.name, region };
  }
  const { isExperiment, experimentOf } = await import("../experiments.ts");
  if (isExperiment(file)) {
    const experiment = experimentOf(file);
    const { plannedText } = await import("../planned.ts");
    return { name: experiment.name, region: experiment.scenarios[0].region, planned: plannedText(experiment, io) };
  }
  const { planOf } = await import("../plans.ts");
  const plan = planOf(file);
  return { name: plan.name, region: plan.region };
}

function figures({ standing: { data, derived, assumed } }: Region) {
  return {
    zh: `数据：实填${data}项，推算${derived}项，假定${assumed}项`,
    en: `Figures: ${data} filled in, ${derived} derived, ${assumed} assumed`,
  };
}

function headOf(io: Io): string[] {
  const names = [
    { zh: "核对事项", en: "Balance" },
    { zh: "一侧", en: "One side" },
    { zh: "另一侧", en: "The other" },
    { zh: "差", en: "Residual" },
  ];
  return ["", ...names.map((name) => say(io, name))];
}

function lineOf({ ok, name, left, right, residual }: BalanceRow, io: Io): string[] {
  return [ok ? "✓" : "✗", say(io, name), ...[left, right, residual].map(digits)];
}

function digits(value: number): string {
  if (!Number.isFinite(value)) return "…";
  return Math.abs(value) >= 100 ? Math.round(value).toString() : Number(value.toFixed(4)).toString();
}

function summary(all: number, failed: number) {
  return failed === 0
    ? { zh: `${all}项全部平衡`, en: `All ${all} balances hold` }
    : { zh: `${all}项中有${failed}项不平衡`, en: `${failed} of ${all} balances do not hold` };
}

import { z } from "zod";
import { choice, flag, numeric } from "../scalar.ts";
import { mostPersons } from "../settings.ts";
import { label, word } from "../words.ts";

const text = (zh: string, en: string) => ({ zh, en });
const whole = (zh: string, en: string, least: number, most: number) =>
  numeric(text(zh, en), { measured: ["things"], least, most, whole: true });

const designKinds = {
  "one-at-a-time": text("逐个变动", "one factor at a time"),
  grid: text("全组合", "every combination"),
  list: text("逐行列出", "rows listed here"),
  csv: text("表格文件", "rows of a CSV file"),
  "latin-hypercube": text("拉丁超立方", "Latin hypercube"),
  sobol: text("索博尔序列", "scrambled Sobol sequence"),
  morris: text("莫里斯", "Morris trajectories"),
  saltelli: text("萨尔泰利", "Saltelli's design for Sobol indices"),
  efast: text("扩展傅里叶", "eFAST search curves"),
} as const;

const size = (zh: string, en: string) => whole(zh, en, 1, 1_000_000);

const kind = choice(text("种类", "Kind"), designKinds);

/** The keys of each design besides its kind. */
export const designSchemas = {
  "one-at-a-time": z.strictObject({ kind }),
  grid: z.strictObject({ kind }),
  list: z.strictObject({ kind, rows: z.array(z.record(z.string(), z.unknown())).min(1) }),
  csv: z.strictObject({ kind, file: word(text("文件", "CSV file beside this one")) }),
  "latin-hypercube": z.strictObject({ kind, size: size("行数", "Rows") }),
  sobol: z.strictObject({ kind, size: size("行数", "Rows, best a power of two") }),
  morris: z.strictObject({
    kind,
    trajectories: size("轨迹条数", "Trajectories"),
    levels: whole("水平数", "Levels, an even number", 2, 100).optional(),
  }),
  efast: z.strictObject({
    kind,
    samples: whole("每条曲线点数", "Points on a curve, an odd number", 65, 1_000_000),
    curves: size("曲线条数", "Curves a factor").optional(),
  }),
  saltelli: z.strictObject({
    kind,
    size: size("行数", "Base rows, best a power of two"),
    "second-order": flag(text("二阶", "Second-order indices")).optional(),
  }),
} as const satisfies Record<keyof typeof designKinds, z.ZodType>;

/** How the values of a factor may be spread between `low` and `high`. */
export const spreadKinds = {
  uniform: text("均匀", "uniform"),
  "log-uniform": text("对数均匀", "log-uniform"),
  triangular: text("三角", "triangular"),
  lognormal: text("对数正态", "lognormal"),
  normal: text("正态", "normal"),
  beta: text("贝塔", "beta"),
  prior: text("先验", "the declared prior"),
} as const;

/** What a run of the experiment is like. */
const run = z.strictObject({
  years: numeric(text("年数", "Years simulated after policies part"), {
    measured: ["years"],
    least: 1,
    most: 50,
    whole: true,
  }).optional(),
  k: numeric(text("比例尺", "Real persons for each simulated one"), {
    measured: ["persons"],
    least: 1,
    most: mostPersons,
    whole: true,
  }).optional(),
  start: word(text("起始", "First month of the spin-up")).optional(),
  every: choice(text("间隔", "Figures kept"), {
    year: text("年", "year"),
    quarter: text("季", "quarter"),
    month: text("月", "month"),
  }).optional(),
  workers: whole("线程数", "Worker threads", 1, 256).optional(),
  "time-limit": numeric(text("时限", "Seconds a run may take"), {
    measured: [],
    least: 0.1,
    most: 604_800,
  }).optional(),
  memory: numeric(text("内存", "Megabytes a run may take"), { measured: [], least: 16, most: 1_000_000 }).optional(),
  patience: whole("连续失败上限", "Failures in a row that stop the sweep", 1, 1_000_000).optional(),
});

/** The schema of an experiment file; factors, designs and names are checked against what they refer to. */
export const experimentSchema = z.strictObject({
  $schema: z.string().optional(),
  name: label(text("名称", "Name")),
  note: label(text("说明", "Note")).optional(),
  scenarios: z.array(word(text("方案", "Scenario"))).min(1),
  uncertainties: z.record(z.string(), z.unknown()).optional(),
  levers: z.record(z.string(), z.unknown()).optional(),
  relationships: z.record(z.string(), z.unknown()).optional(),
  outcomes: z.array(word(text("考察指标", "Indicator"))).min(1),
  primary: word(text("主要指标", "Indicator that conclusions are about")).optional(),
  groups: z.array(word(text("分组维度", "Dimension"))).optional(),
  design: z.looseObject({ kind }),
  seed: word(text("种子", "Seed, any text")).optional(),
  replicates: whole("重复次数", "Runs of a row, each with its own seed", 1, 100_000).optional(),
  run: run.optional(),
});

/** An experiment file as read. */
export type ExperimentFile = z.output<typeof experimentSchema>;

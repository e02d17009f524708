import type { Text } from "../kernel/text.ts";
import { lives, livesText } from "../trace/kinds.ts";
import { choice, flag, type OptionSpec, positive, text, texts, whole } from "./option.ts";

/** Every option of the program; a command names those it takes. */
export const options = {
  lang: choice({ zh: "语言", en: "Language" }, ["zh", "en"]),
  json: flag({ zh: "以JSON输出结果，供程序读取", en: "Print results as JSON, for programs" }),
  seed: text({ zh: "随机种子，任意文字", en: "Seed, any text" }, "1"),
  months: whole({ zh: "政策起点之后测算的月数", en: "Months simulated after policies part" }, 1, 600),
  scale: positive({ zh: "测算比例：0.02即1比50", en: "Scale: 0.02 simulates one person in 50" }, 1),
  set: texts({
    zh: "改一个参数，可重复，如 --set closure=fixed-jobs",
    en: "Change one parameter; may be repeated, e.g. --set closure=fixed-jobs",
  }),
  closure: choice({ zh: "用工需求的闭合方式", en: "How demand for labour closes" }, ["elastic", "fixed-jobs"]),
  pairs: whole(
    {
      zh: "同种子配对的次数，start默认8，compare默认20",
      en: "Number of pairs: 8 for start, 20 for compare unless said",
    },
    2,
    10_000,
  ),
  until: text({
    zh: '加测到区间够窄为止，如 --until "stay-1y ±10%"',
    en: 'Add pairs until an interval is this narrow, e.g. --until "stay-1y ±10%"',
  }),
  several: choice(
    {
      zh: "主要指标同时比较多套方案时的校正方法，默认holm",
      en: "How the primary outcome of several scenarios is corrected; holm by default",
    },
    ["holm", "max-t"],
  ),
  worth: positive(
    {
      zh: "愿意为每年多留住一名毕业生花多少元，如 --worth 50000",
      en: "Yuan that one more graduate who stays a year is worth, e.g. --worth 50000",
    },
    1e9,
  ),
  discount: positive(
    { zh: "年贴现率，如0.03；默认不贴现", en: "Real discount rate a year, e.g. 0.03; none by default" },
    1,
  ),
  split: flag({
    zh: "把区间拆成参数取值和随机因素两部分（每组参数各配同一批种子，测算次数约为两倍）",
    en: "Split the spread into parameters and luck (each parameter draw under the same seeds; about twice the runs)",
  }),
  robust: flag({
    zh: "在几种情形下各比一遍（两种闭合方式、外地跟进与否、流动弹性高低），看排序是否成立",
    en: "Compare in several futures (closures, rivals, moving elasticity) to see whether the order survives",
  }),
  why: text({
    zh: "把一套方案的效果按政策工具拆开，如 --why mix",
    en: "Share out what a scenario does among its instruments, e.g. --why mix",
  }),
  workers: whole({ zh: "并行的线程数，默认用满各核", en: "Worker threads; all cores by default" }, 1, 256),
  out: text({ zh: "结果存放的文件夹", en: "Folder for the results" }, "outputs"),
  csv: flag({ zh: "另存CSV表（带BOM，Excel可直接打开）", en: "Also write tables as CSV (with BOM, for Excel)" }),
  "luck-only": flag({
    zh: "各对只换种子、不换参数：区间只含随机因素",
    en: "Pairs differ by seed, not by parameters: intervals hold luck alone",
  }),
  "dry-run": flag({ zh: "只列出测算次数、时间和空间，不测算", en: "Only say how many runs, how long and how large" }),
  shard: text({ zh: "只做其中一份，如 --shard 1/3", en: "Make only one part, e.g. --shard 1/3" }),
  keep: choice({ zh: "all：保留全部指标、逐月、各分组", en: "all: keep every indicator, month and group" }, ["all"]),
  tables: text({ zh: "表格存放的文件夹", en: "Folder for the tables" }),
  seeds: whole(
    {
      zh: "换种子重复的次数，默认16；每个种子约需半分钟处理器时间",
      en: "Replicates, each with its own seed; 16 unless said, about half a minute of processor time each",
    },
    1,
    1000,
  ),
  write: flag({ zh: "同时更新docs/validation.md", en: "Also refresh docs/validation.md" }),
  person: text({ zh: "个人编号，不写则自动选一名毕业生", en: "Key of the person; without it, a graduate is chosen" }),
  find: choice(
    { zh: `跟踪哪一类人：${livesText.zh}`, en: `Whom to follow, somebody who – ${livesText.en}` },
    Object.keys(lives),
  ),
  against: text({ zh: "作对照的方案", en: "Scenario to set beside" }),
} as const satisfies Record<string, OptionSpec<unknown>>;

/** The name of an option. */
export type OptionId = keyof typeof options;

/** The options' values once checked; those not given and without default are undefined. */
export type Values = {
  readonly [Id in OptionId]: (typeof options)[Id] extends OptionSpec<infer Value> ? Value : never;
};

/** Options that every command takes. */
export const common: readonly OptionId[] = ["lang", "json"];

/** The heading above options in the help. */
export const heading: Text = { zh: "选项：", en: "Options:" };

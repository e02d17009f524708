import { records } from "./records.ts";
import { type Columns, tables } from "./tables.ts";

const keys: Readonly<Record<string, string>> = {
  标识: "id",
  名称: "name",
  说明: "note",
  虚构: "fictional",
  数据年份: "data-year",
  来源表: "sources",
  数据表: "tables",
  文件: "file",
  来源: "source",
  分列来源: "columns",
  依据: "standing",
  题名: "title",
  文号: "number",
  理由: "why",
  县区表: "places",
  外地: "tiers",
  园区表: "parks",
  技能: "skills",
  专业大类表: "clusters",
  职业表: "occupations",
  行业表: "sectors",
  岗位结构: "posts",
  行业分布: "sector-places",
  单位规模: "employers",
  学校表: "schools",
  专业表: "programmes",
  年龄: "ages",
  就业状况: "statuses",
  受教育程度: "attainment",
  各届人数: "cohorts",
  在外人员: "diaspora",
  全国: "nation",
  升学: "flows",
  财政: "money",
  校核数: "stated",
  沿用: "extends",
  地区: "region",
  起始: "start",
  分叉: "branch",
  结束: "end",
  比例尺: "k",
  闭合: "closure",
  人口: "demography",
  筹资: "finance",
  外地应对: "rivals",
  治理方式: "governance",
  政策: "policies",
  参数: "parameters",
  自: "from",
  至: "to",
  范围: "where",
  县区: "place",
  园区: "park",
  行业: "sector",
  学历: "level",
  生源: "origin",
  方案表: "scenarios",
  不确定因素: "uncertainties",
  政策取值: "levers",
  结构假定: "relationships",
  考察指标: "outcomes",
  主要指标: "primary",
  分组维度: "groups",
  实验设计: "design",
  种类: "kind",
  列表: "rows",
  行数: "size",
  轨迹条数: "trajectories",
  水平数: "levels",
  二阶: "second-order",
  每条曲线点数: "samples",
  曲线条数: "curves",
  权重: "weights",
  种子: "seed",
  重复次数: "replicates",
  测算: "run",
  年数: "years",
  间隔: "every",
  线程数: "workers",
  时限: "time-limit",
  内存: "memory",
  连续失败上限: "patience",
  取值: "values",
  最小值: "low",
  最大值: "high",
  步数: "steps",
  分布: "distribution",
  众数: "mode",
  均值: "mean",
  标准差: "sd",
  基准值: "base",
  分组: "group",
};

/** The Chinese names of keys in region and scenario files, with the keys they stand for. */
export const keyAliases: ReadonlyMap<string, string> = new Map(Object.entries(keys));

/** The key of a map that a name stands for: Chinese names become keys, all else stays. */
export function keyNamed(written: string): string {
  return keyAliases.get(written) ?? recordAliases.get(written) ?? written;
}

const recordAliases: ReadonlyMap<string, string> = new Map(
  [
    ...Object.values(records),
    ...["tiers", "parks", "skills", "clusters"].map((name) => tables[name as "tiers"]),
  ].flatMap((columns: Columns) => Object.entries(columns).map(([key, { label }]) => [label.zh, key] as const)),
);

/** The column that a sheet's heading stands for, as `key` or `key-zh` and `key-en`; undefined if none. */
export function columnNamed(heading: string, columns: Columns): string | undefined {
  const plain = heading
    .normalize("NFKC")
    .replace(/\s*[((].*[))]\s*$/u, "")
    .trim()
    .toLowerCase();
  if (plain === "source" || plain === "来源") return "source";
  for (const [key, { label, bilingual }] of Object.entries(columns)) {
    if (plain === key || plain === label.zh || plain === label.en.toLowerCase()) return bilingual ? `${key}-zh` : key;
    if (bilingual && [`${key}-zh`, `中文${label.zh}`].includes(plain)) return `${key}-zh`;
    if (bilingual && [`${key}-en`, `英文${label.zh}`].includes(plain)) return `${key}-en`;
  }
  return undefined;
}

import type { Text } from "../../kernel/text.ts";
import type { Region } from "../../world/region.ts";
import { type Catalogue, type Entry, type Fact, listed, same } from "../entry.ts";

type Named = { readonly id: string; readonly name: Text };

/** What a region is made of, by kind: its places, sectors, occupations, schools and so on. */
export function regionCatalogues(region: Region): Catalogue[] {
  const named = (list: readonly Named[], ids: readonly string[]) =>
    listed(ids.map((id) => list.find((each) => each.id === id)?.name ?? same(id)));
  const standsIn = { zh: "所在地", en: "Place" };
  const kind = <Item extends Named>(
    id: string,
    name: Text,
    items: readonly Item[],
    facts: (item: Item) => readonly Fact[],
  ): Catalogue => ({
    id,
    name,
    about: { zh: `${region.name.zh}的${name.zh}。`, en: `${name.en} of ${region.name.en}.` },
    entries: items.map((item): Entry => ({ id: item.id, name: item.name, facts: facts(item) })),
  });
  return [
    kind("places", { zh: "区县", en: "Places" }, region.places, (place) => [
      { label: { zh: "常住人口", en: "Residents" }, value: same(place.population) },
      { label: { zh: "执行力度", en: "Rigour" }, value: same(place.rigour) },
    ]),
    kind("parks", { zh: "园区", en: "Parks" }, region.parks, (park) => [
      { label: standsIn, value: named(region.places, [park.place]) },
      { label: { zh: "主要行业", en: "Sectors" }, value: named(region.sectors, Object.keys(park.tenancy)) },
    ]),
    kind("tiers", { zh: "外地", en: "Outside" }, region.tiers, (tier) => [
      { label: { zh: "工资（本市为1）", en: "Pay, here 1" }, value: same(tier.pay) },
      { label: { zh: "生活成本（本市为1）", en: "Living cost, here 1" }, value: same(tier.livingCost) },
      { label: { zh: "距离（公里）", en: "Distance, kilometres" }, value: same(tier.distance) },
    ]),
    kind("sectors", { zh: "行业", en: "Sectors" }, region.sectors, (sector) => [
      { label: { zh: "国标门类", en: "Official section" }, value: same(sector.code) },
      { label: { zh: "市场", en: "Market" }, value: markets[sector.market] },
    ]),
    kind("occupations", { zh: "职业", en: "Occupations" }, region.occupations, (occupation) => [
      { label: { zh: "专业大类", en: "Cluster" }, value: named(region.clusters, [occupation.cluster]) },
      { label: { zh: "技能层次", en: "Level of skill" }, value: skillLevels[occupation.level] },
    ]),
    kind("clusters", { zh: "专业大类", en: "Programme clusters" }, region.clusters, (cluster) => [
      { label: { zh: "目录代码", en: "Catalogue code" }, value: same(cluster.code) },
      {
        label: { zh: "技能方向", en: "Direction of skills" },
        value: named(region.skills, Object.keys(cluster.direction)),
      },
    ]),
    kind("skills", { zh: "技能", en: "Skills" }, region.skills, (skill) => [
      { label: { zh: "每月干中学", en: "Learning by doing a month" }, value: same(skill.learning) },
      { label: { zh: "每年过时", en: "Obsolescence a year" }, value: same(skill.obsolescence) },
      { label: { zh: "闲置时每年另减", en: "Further loss a year unused" }, value: same(skill.atrophy) },
    ]),
    kind("schools", { zh: "学校", en: "Schools" }, region.schools, (school) => [
      { label: { zh: "类别", en: "Kind" }, value: schoolKinds[school.kind] },
      { label: standsIn, value: named(region.places, [school.place]) },
      { label: { zh: "在校生", en: "Students" }, value: same(school.students) },
    ]),
    kind("programmes", { zh: "专业", en: "Programmes" }, region.programmes, (programme) => [
      { label: { zh: "学校", en: "School" }, value: named(region.schools, [programme.school]) },
      { label: { zh: "专业大类", en: "Cluster" }, value: named(region.clusters, [programme.cluster]) },
      { label: { zh: "每年招生", en: "Seats a year" }, value: same(programme.seats) },
    ]),
  ];
}

const markets = {
  tradable: { zh: "外向型", en: "tradable" },
  local: { zh: "本地型", en: "local" },
  public: { zh: "公共", en: "public" },
} as const satisfies Record<Region["sectors"][number]["market"], Text>;

const skillLevels = [
  { zh: "初等", en: "elementary" },
  { zh: "技能", en: "skilled" },
  { zh: "技术", en: "technician" },
  { zh: "专业", en: "professional" },
] as const satisfies readonly Text[];

const schoolKinds = {
  secondary: { zh: "中等职业学校", en: "secondary vocational school" },
  technician: { zh: "技工院校", en: "technician school" },
  "higher-vocational": { zh: "高等职业学校", en: "higher vocational school" },
  "applied-university": { zh: "应用型本科高校", en: "applied university" },
} as const satisfies Record<Region["schools"][number]["kind"], Text>;

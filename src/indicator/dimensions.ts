import type { Text } from "../kernel/text.ts";
import type { Region } from "../world/region.ts";

/** A way of dividing persons, with its groups in the order in which they are shown. */
export type Dimension = {
  readonly id: string;
  readonly name: Text;
  readonly groups: readonly { readonly id: string; readonly name: Text }[];
};

type Named = Readonly<Record<string, Text>>;

const sexes: Named = { men: { zh: "男性", en: "Men" }, women: { zh: "女性", en: "Women" } };
const ages: Named = {
  "16-24": { zh: "16—24岁", en: "16–24" },
  "25-29": { zh: "25—29岁", en: "25–29" },
  "30-49": { zh: "30—49岁", en: "30–49" },
  "50-plus": { zh: "50岁及以上", en: "50 and over" },
};
const levels: Named = {
  none: { zh: "初中及以下", en: "Lower secondary or less" },
  "upper-secondary": { zh: "高中阶段", en: "Upper secondary" },
  "higher-vocational": { zh: "高职", en: "Higher vocational" },
  undergraduate: { zh: "本科及以上", en: "Undergraduate or more" },
};
const hukou: Named = { urban: { zh: "城镇户籍", en: "Urban" }, rural: { zh: "农村户籍", en: "Rural" } };
const origins: Named = { local: { zh: "本市生源", en: "From here" }, other: { zh: "外地生源", en: "From elsewhere" } };
const sizes: Named = {
  own: { zh: "个体经营", en: "Own account" },
  "4-19": { zh: "4—19人单位", en: "4–19 staff" },
  "20-299": { zh: "20—299人单位", en: "20–299 staff" },
  "300-plus": { zh: "300人及以上单位", en: "300 staff or more" },
};

const listed = (groups: Named) => Object.entries(groups).map(([id, name]) => ({ id, name }));
const fixed: readonly Dimension[] = [
  { id: "sex", name: { zh: "性别", en: "Sex" }, groups: listed(sexes) },
  { id: "age", name: { zh: "年龄", en: "Age" }, groups: listed(ages) },
  { id: "level", name: { zh: "学历", en: "Level of education" }, groups: listed(levels) },
  { id: "hukou", name: { zh: "户籍", en: "Household registration" }, groups: listed(hukou) },
  { id: "origin", name: { zh: "生源地", en: "Origin" }, groups: listed(origins) },
  { id: "size", name: { zh: "单位规模", en: "Size of employer" }, groups: listed(sizes) },
];

/** Every dimension of figures by group, with its groups in a region. */
export function dimensionsOf({ places, sectors, clusters, skills, occupations }: Region): Dimension[] {
  const own = { id: "own", name: sizes.own };
  return [
    ...fixed,
    { id: "sector", name: { zh: "行业", en: "Industry" }, groups: [...sectors, own] },
    { id: "cluster", name: { zh: "专业大类", en: "Programme cluster" }, groups: clusters },
    { id: "place", name: { zh: "居住县区", en: "Place of residence" }, groups: places },
    { id: "skill", name: { zh: "技能", en: "Skill" }, groups: skills },
    { id: "occupation", name: { zh: "职业", en: "Occupation" }, groups: occupations },
  ].map(({ id, name, groups }) => ({ id, name, groups: groups.map((each) => ({ id: each.id, name: each.name })) }));
}

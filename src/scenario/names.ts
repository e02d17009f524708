import { nearestName } from "../kernel/fault.ts";
import type { Text } from "../kernel/text.ts";
import type { Kind } from "./column.ts";
import type { Located, Path } from "./located.ts";
import type { Problems } from "./problems.ts";

type Named = { readonly id: string; readonly name: Text };

/** The kinds of things that may be referred to, for readers. */
export const kinds: Readonly<Record<Kind, Text>> = {
  place: { zh: "县区", en: "place" },
  tier: { zh: "外地层级", en: "tier" },
  skill: { zh: "技能", en: "skill" },
  cluster: { zh: "专业大类", en: "cluster" },
  occupation: { zh: "职业", en: "occupation" },
  sector: { zh: "行业", en: "sector" },
  school: { zh: "学校", en: "school" },
  park: { zh: "园区", en: "park" },
  programme: { zh: "专业", en: "programme" },
};

/** Ids of one kind of things by id and by name in either language. */
export class Names {
  private readonly ids = new Map<string, string>();
  private readonly what: Text;

  constructor(what: Text, things: readonly Named[]) {
    this.what = what;
    for (const { id, name } of things) {
      for (const each of [name.zh, name.en, name.en.toLowerCase()]) if (!this.ids.has(each)) this.ids.set(each, id);
    }
    for (const { id } of things) this.ids.set(id, id);
  }

  /** The id that a name in a file stands for; an unknown one is a problem with the nearest name. */
  find(written: string, located: Located, path: Path, problems: Problems, part?: "key"): string {
    const id = this.ids.get(written) ?? this.ids.get(written.toLowerCase());
    if (id !== undefined) return id;
    const nearest = nearestName(written, [...this.ids.keys()]);
    const text = { zh: `没有名为“${written}”的${this.what.zh}`, en: `No ${this.what.en} is called "${written}"` };
    const details = { key: this.what, got: written, ...(nearest !== undefined && { nearest }) };
    problems.at(located, path, "unknown-name", text, details, part);
    return written;
  }
}

/** Problems for ids that occur twice. */
export function checkUnique(ids: readonly string[], located: Located, problems: Problems): void {
  ids.forEach((id, i) => {
    if (ids.indexOf(id) === i) return;
    problems.at(
      located,
      [i, "id"],
      "duplicate-id",
      { zh: `标识“${id}”重复`, en: `The id "${id}" is given twice` },
      { got: id },
    );
  });
}

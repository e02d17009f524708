import type { Text } from "../kernel/text.ts";
import type { Programme } from "../world/education.ts";
import type { Cell } from "../world/firms.ts";
import type { World } from "../world/world.ts";

/** A place of the region, or a tier beyond it. */
export const placeName = ({ plan, geometry }: World, home: number): Text =>
  home < geometry.places ? plan.region.places[home].name : plan.region.tiers[home - geometry.places].name;

/** A programme with its school. */
export function programmeName({ programmes, plan }: World, r: Programme): Text {
  const name = plan.region.programmes[r]?.name ?? plan.region.clusters[programmes.cluster[r]].name;
  const school = plan.region.schools[programmes.school[r]].name;
  return { zh: `${school.zh}${name.zh}专业`, en: `${name.en} at ${school.en}` };
}

/** A group of posts: sector, size of the employer, occupation. */
export function postName({ firms, cells, plan }: World, c: Cell): Text {
  const f = cells.firm[c];
  const sector = plan.region.sectors[firms.sector[f]].name;
  const occupation = plan.region.occupations[cells.occupation[c]].name;
  const size = Math.round(firms.size[f]);
  return {
    zh: `${sector.zh}${size}人规模单位${occupation.zh}`,
    en: `${occupation.en.toLowerCase()}, ${sector.en.toLowerCase()}, an employer of ${size}`,
  };
}

/** Yuan of an amount in fen. */
export const yuan = (fen: number): string => String(Math.round(fen / 100));

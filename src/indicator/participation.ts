import type { Link } from "../world/education.ts";
import { mode, modes, runs, side } from "../world/modes.ts";
import { indicator, type Survey } from "./indicator.ts";
import { shareOfFirms } from "./private-firms.ts";

/** Sizes by which taking part is told: id, name, staff from and below, least difference that matters. */
const sizes = [
  { id: "", zh: "百人以上", en: "100 and more", from: 100, to: Number.POSITIVE_INFINITY, delta: 0.01 },
  { id: "-medium", zh: "20—99人", en: "20–99", from: 20, to: 100, delta: 0.005 },
  { id: "-small", zh: "不足20人", en: "fewer than 20", from: 0, to: 20, delta: 0.001 },
] as const;

/** Of private firms of from–to staff (real firms), the share with a running partnership that `counts`. */
function shareTaking({ world }: Survey, from: number, to: number, counts: (l: Link) => boolean): number {
  const { firms, links, lists } = world;
  const taking = new Uint8Array(firms.capacity);
  for (let l = 0 as Link; l < lists.linkEnd; l++) if (runs(world, l) && counts(l)) taking[links.firm[l]] = 1;
  return shareOfFirms(
    world,
    (f) => taking[f] === 1,
    (f) => firms.size[f] >= from && firms.size[f] < to,
  );
}

const kind = { theme: "firms", unit: "share", scale: "biased", moment: "quarterly" } as const;

const signed = sizes.map(({ id, zh, en, from, to, delta }) =>
  indicator({
    ...kind,
    id: `participation${id}`,
    name: { zh: `${zh}企业参与校企合作的比例`, en: `Firms of ${en} staff that cooperate with schools` },
    better: "higher",
    delta,
    headline: id === "",
    definition: {
      zh: `${zh}非公企业（按实际户数）中，季度末以企业导师及以上任一方式与学校合作者的比例；按协议计，不论是否实际投入。`,
      en: `Of private firms of ${en} staff (real firms), those that cooperate with a school in any mode from mentors up, at the end of the quarter; agreements count whether or not carried out.`,
    },
    measure: (s) => shareTaking(s, from, to, (l) => s.world.links.mode[l] > mode.none),
  }),
);

const carriedOut = sizes.map(({ id, zh, en, from, to, delta }) =>
  indicator({
    ...kind,
    id: `real-participation${id}`,
    name: {
      zh: `${zh}企业实际投入校企合作的比例`,
      en: `Firms of ${en} staff that make an effort in cooperation with schools`,
    },
    better: "higher",
    delta,
    definition: {
      zh: `${zh}非公企业（按实际户数）中，季度末与学校合作且本年按协议实际投入者的比例，不论学校是否投入。`,
      en: `Of private firms of ${en} staff (real firms), those that cooperate with a school at the end of the quarter and make the effort they signed for this year, whether or not the school does.`,
    },
    measure: (s) => shareTaking(s, from, to, (l) => (s.world.links.effort[l] & side.firm) !== 0),
  }),
);

const closest = modes.slice(1).map(({ id, name }, i) =>
  indicator({
    ...kind,
    id: `firms-${id}`,
    name: {
      zh: `百人以上企业以“${name.zh}”方式合作的比例`,
      en: `Firms of 100 staff and more whose closest mode is: ${name.en.toLowerCase()}`,
    },
    better: "none",
    delta: 0.005,
    definition: {
      zh: `百人以上非公企业（按实际户数）中，季度末最深一级合作方式为${name.zh}者的比例。`,
      en: `Of private firms of 100 staff and more (real firms), those whose closest mode of cooperation is this one, at the end of the quarter.`,
    },
    measure: (s) => shareTaking(s, 100, Number.POSITIVE_INFINITY, (l) => s.world.links.mode[l] === i + 1),
  }),
);

/** Which firms cooperate with schools: on paper, in fact, and how closely. */
export const participation = [...signed, ...carriedOut, ...closest];

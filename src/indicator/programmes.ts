import type { Programme } from "../world/education.ts";
import type { Cell } from "../world/firms.ts";
import type { City } from "../world/governments.ts";
import { indicator, type Survey } from "./indicator.ts";

const yearly = (id: string, zh: string, en: string, measure: (s: Survey) => number) =>
  indicator({
    id,
    name: { zh: `当年${zh}专业`, en: `Programmes ${en} this year` },
    theme: "education",
    unit: "index",
    better: "none",
    delta: 1,
    scale: "biased",
    moment: "quarterly",
    definition: {
      zh: `最近一个5月${zh}的专业点数（实际）；模拟规模越小，报考和就业的读数越向同类平均靠拢，数目随之不同。`,
      en: `Programmes ${en} last May, real; at a smaller simulated scale what schools read of applications and employment is drawn more to the mean, and the number differs.`,
    },
    measure,
  });

/** Programmes: how many open and close, and how far they cover the city's posts. */
export const programmes = [
  yearly("programmes-opened", "新设", "opened", ({ world }) => world.city.opened[0 as City]),
  yearly("programmes-closed", "停招", "closed", ({ world }) => world.city.closed[0 as City]),
  indicator({
    id: "programme-coverage",
    name: { zh: "专业结构与岗位结构重合度", en: "Overlap of programmes with the city's posts" },
    theme: "match",
    unit: "share",
    better: "higher",
    delta: 0.01,
    scale: "biased",
    moment: "quarterly",
    definition: {
      zh: "各专业类在本市技能以上岗位（含空岗）中的占比与在学位中的占比，取较小者求和；1为结构完全一致。",
      en: "Sum over clusters of the smaller of their share of posts above elementary level, vacant ones included, and their share of seats; 1 if the two are alike.",
    },
    measure: ({ world }) => coverage(world),
  }),
] as const;

function coverage({ cells, programmes: P, geometry }: Survey["world"]): number {
  const posts = new Float64Array(geometry.clusters);
  const seats = new Float64Array(geometry.clusters);
  for (let c = 0 as Cell; c < cells.capacity; c++) {
    const o = cells.occupation[c];
    if (geometry.levelOf[o] > 0) posts[geometry.clusterOf[o]] += cells.filled[c] + cells.vacant[c];
  }
  for (let r = 0 as Programme; r < P.capacity; r++) seats[P.cluster[r]] += P.seats[r];
  const [allPosts, allSeats] = [posts, seats].map((x) => x.reduce((a, b) => a + b, 0));
  return allPosts > 0 && allSeats > 0
    ? Math.min(
        1,
        posts.reduce((sum, n, c) => sum + Math.min(n / allPosts, seats[c] / allSeats), 0),
      )
    : Number.NaN;
}

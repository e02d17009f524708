import { movesOfYear } from "../world/moves.ts";
import type { Census } from "./census.ts";
import { cohortFigure } from "./cohort-figure.ts";
import { indicator, shareOf } from "./indicator.ts";
import { total } from "./register.ts";

/** Residents in age bands from–to of the census, whatever they do. */
function residents(census: Census, from: number, to: number): number {
  let sum = 0;
  for (let s = 1; s < 12; s++) sum += census.number(s, from, to);
  return sum;
}

const net = (id: string, band: number, from: number, to: number) => {
  const ages = { zh: id.replace("-", "—"), en: id.replace("-", "–") };
  return indicator({
    id: `net-migration-${id}`,
    name: { zh: `${ages.zh}岁净迁入率（每百人）`, en: `Net migration at ${ages.en}, per hundred` },
    theme: "work",
    unit: "index",
    better: "higher",
    delta: 0.1,
    scale: "linear",
    moment: "quarterly",
    definition: {
      zh: `近十二个月${ages.zh}岁迁入和返回的人次减去迁出人次，除以季度末该年龄常住人口，再乘100；到外地就读和来本市就读不计。`,
      en: `Moves in and returns at ${ages.en} less moves out over the last twelve months, over residents of these ages, times 100; moves to study don't count.`,
    },
    measure: ({ world, census }) =>
      100 * ((movesOfYear(world, "back", band) - movesOfYear(world, "out", band)) / residents(census, from, to)),
  });
};

/** Moves across the city's border. */
export const moving = [
  net("15-24", 0, 0, 2),
  net("25-29", 1, 3, 3),
  net("30-49", 2, 4, 5),
  indicator({
    id: "outflow-near",
    name: { zh: "迁出者去最近一层外地的比例", en: "Movers who go to the nearest tier" },
    theme: "work",
    unit: "share",
    better: "none",
    delta: 0.01,
    scale: "linear",
    moment: "monthly",
    definition: {
      zh: "近十二个月迁出人次中去往第一层外地（通常为省会城市）的比例，到外地就读不计。",
      en: "Of moves out over the last twelve months, those to the first tier of outside cities (usually the provincial capital); moves to study don't count.",
    },
    measure: ({ world }) => shareOf(movesOfYear(world, "near"), movesOfYear(world, "out")),
  }),
  cohortFigure(
    6,
    {
      id: "jobless-away-6m",
      name: { zh: "外出毕业生半年时失业的比例", en: "Graduates away who are jobless after 6 months" },
      better: "lower",
      definition: {
        zh: "本市学校毕业、未升学、毕业半年时居住在外地者中，没有工作的比例。",
        en: "Of graduates of schools here who did not go on studying and live elsewhere six months later, those without work.",
      },
    },
    (c) => 1 - shareOf(total(c.working) - total(c.employedHere), total(c.all) - total(c.here)),
  ),
] as const;

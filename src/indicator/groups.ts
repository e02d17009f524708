import { moyOf } from "../kernel/calendar.ts";
import { status } from "../world/persons.ts";
import type { Census } from "./census.ts";
import { type Survey, shareOf } from "./indicator.ts";
import { type Cohort, total } from "./register.ts";
import { atWorkByGroup, type Headcount, stayersByGroup } from "./who.ts";

/** The value of an indicator in one group of a dimension. */
export type GroupFigure = {
  readonly indicator: string;
  readonly dimension: Headcount["dimension"] | "skill" | "occupation";
  readonly group: string;
  readonly value: number;
};

const levels = ["none", "upper-secondary", "higher-vocational", "undergraduate"] as const;
const origins = ["local", "other"] as const;

/** Age bands of the census by name, as first and last band. */
const ages = { "16-24": [1, 2], "25-29": [3, 3], "30-49": [4, 5], "50-plus": [6, 7] } as const;

/** Figures by group of a month: those at work, unemployment and shortfalls of skill each December, what became of graduates each July. */
export function groupFigures({ world, month, census, register, shortfall: found }: Survey): GroupFigure[] {
  const { places, skills, occupations } = world.plan.region;
  if (moyOf(month) === 12) {
    const shortfall = (
      dimension: "skill" | "occupation",
      of: readonly { readonly id: string }[],
      values: Float64Array | undefined,
    ) =>
      of.flatMap(({ id: group }, i) => {
        const value = values?.[i] ?? Number.NaN;
        return Number.isNaN(value) ? [] : [{ indicator: "skill-shortfall", dimension, group, value }];
      });
    return [
      ...atWorkByGroup(world, month),
      ...unemployment(census, places),
      ...shortfall("skill", skills, found?.bySkill),
      ...shortfall("occupation", occupations, found?.byOccupation),
    ];
  }
  const cohort = register.get(12);
  return cohort ? [...graduates(cohort), ...stayersByGroup(world, month)] : [];
}

function unemployment(census: Census, places: readonly { readonly id: string }[]): GroupFigure[] {
  const found: GroupFigure[] = places.map(({ id }, place) => ({
    indicator: "unemployment",
    dimension: "place",
    group: id,
    value: census.unemployment(0, 7, place),
  }));
  for (const [group, [from, to]] of Object.entries(ages))
    found.push({ indicator: "unemployment", dimension: "age", group, value: census.unemployment(from, to) });
  levels.forEach((group, level) => {
    const [seeking, working, own] = [status.unemployed, status.employed, status.ownAccount].map((s) =>
      census.ofLevel(s, level),
    );
    const value = shareOf(seeking, seeking + working + own);
    found.push({ indicator: "unemployment", dimension: "level", group, value });
  });
  return found;
}

function graduates(c: Cohort): GroupFigure[] {
  const figures = (dimension: "level" | "origin", group: string, from: number, to: number, origin: number) => {
    const all = total(c.all, from, to, origin);
    return [
      { indicator: "stay-1y", dimension, group, value: shareOf(total(c.employedHere, from, to, origin), all) },
      { indicator: "outflow-1y", dimension, group, value: 1 - shareOf(total(c.here, from, to, origin), all) },
      { indicator: "at-work-1y", dimension, group, value: shareOf(total(c.working, from, to, origin), all) },
    ];
  };
  return [
    ...[1, 2, 3].flatMap((level) => figures("level", levels[level] as string, level, level, -1)),
    ...origins.flatMap((group, origin) => figures("origin", group, 1, 3, origin)),
  ];
}

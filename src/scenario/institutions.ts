import type { ClusterSpec, Region } from "../world/region.ts";
import { camelKeys } from "./camel.ts";
import type { Problems } from "./problems.ts";
import { nested, wholeShares } from "./shares.ts";
import type { Tables } from "./table-reader.ts";

type Made = Pick<
  Region,
  | "places"
  | "tiers"
  | "parks"
  | "skills"
  | "clusters"
  | "occupations"
  | "sectors"
  | "employers"
  | "schools"
  | "programmes"
>;

/** Places, parks, firms, schools and the space of skills they share. */
export function institutionsOf(read: Tables, problems: Problems): Made {
  const { places, tiers, parks, skills, occupations, employers, schools, programmes } = read;
  limits(read, problems);
  column("places", "fiscal-share", { zh: "财政收入份额", en: "Shares of revenue" });
  column("tiers", "study-share", { zh: "外出求学份额", en: "Shares of study away" });
  column("tiers", "send-share", { zh: "来学份额", en: "Shares of those who come to study" });
  classes(read, problems);
  return {
    places: places.rows.map(camelKeys),
    tiers: tiers.rows.map(camelKeys),
    parks: parks.rows,
    skills: skills.rows,
    clusters: clustersOf(read, problems),
    occupations: occupations.rows,
    sectors: sectorsOf(read, problems),
    employers: employers.rows,
    schools: schools.rows,
    programmes: programmes.rows,
  };

  function column(table: "places" | "tiers", key: string, what: { zh: string; en: string }): void {
    const { rows, located } = read[table];
    const shares = rows.map((row) => (row as unknown as Record<string, number>)[key]);
    if (rows.length > 0) wholeShares(shares, what, located, [0, key], problems);
  }
}

function sectorsOf(read: Tables, problems: Problems): Region["sectors"] {
  const { posts, sectors } = read;
  const staff = read["sector-places"];
  const mix = nested(
    posts.rows,
    (row) => row.sector,
    (row) => row.occupation,
    { zh: "岗位份额", en: "Shares of posts" },
    posts.located,
    problems,
  );
  const map = nested(
    staff.rows,
    (row) => row.sector,
    (row) => row.place,
    { zh: "从业人员份额", en: "Shares of staff" },
    staff.located,
    problems,
  );
  return sectors.rows.map((row, i) => {
    if (!mix.has(row.id) || !map.has(row.id)) {
      const text = { zh: `行业“${row.id}”没有岗位结构或地区分布`, en: `The sector "${row.id}" has no posts or places` };
      problems.at(sectors.located, [i, "id"], "sector-without-posts", text, { got: row.id });
    }
    return { ...row, posts: mix.get(row.id) ?? {}, places: map.get(row.id) ?? {} };
  });
}

function clustersOf({ clusters, skills }: Tables, problems: Problems): ClusterSpec[] {
  const technical = new Set(skills.rows.filter(({ kind }) => kind === "technical").map(({ id }) => id));
  return clusters.rows.map((row, i) => {
    const entries = Object.entries(row.direction);
    const length = Math.sqrt(entries.reduce((sum, [, x]) => sum + x * x, 0));
    const wrong = entries.find(([skill]) => !technical.has(skill));
    if (length === 0 || wrong) {
      problems.at(
        clusters.located,
        [i, "direction"],
        "bad-direction",
        { zh: "方向只含技术类技能，且不全为零", en: "A direction holds technical skills only and isn't zero" },
        {
          got: wrong?.[0] ?? "0",
        },
      );
    }
    return { ...row, direction: Object.fromEntries(entries.map(([skill, x]) => [skill, length > 0 ? x / length : x])) };
  });
}

/** Firms of a size class must be able to hold the staff the class states. */
function classes({ employers }: Tables, problems: Problems): void {
  employers.rows.forEach(({ least, most, firms, staff }, i) => {
    if (least <= most && staff >= firms * least && staff <= firms * most) return;
    problems.at(
      employers.located,
      [i, "staff"],
      "staff-outside-class",
      { zh: "从业人员与单位数、规模不符", en: "The staff can't belong to so many firms of this size" },
      {
        rule: { zh: `${firms * least}—${firms * most}人`, en: `${firms * least} to ${firms * most} persons` },
        got: String(staff),
      },
    );
  });
}

/** Numbers of things that the engine can tell apart. */
function limits(read: Tables, problems: Problems): void {
  const most = {
    places: 32,
    tiers: 8,
    parks: 64,
    skills: 16,
    clusters: 32,
    occupations: 64,
    sectors: 64,
    schools: 64,
    programmes: 4000,
  } as const;
  for (const [table, limit] of Object.entries(most)) {
    const { rows, located } = read[table as keyof typeof most];
    if (rows.length <= limit) continue;
    problems.at(
      located,
      [limit],
      "too-many-rows",
      { zh: "行数超出上限", en: "There are too many rows" },
      {
        rule: { zh: `不超过${limit}行`, en: `At most ${limit} rows` },
        got: String(rows.length),
      },
    );
  }
}

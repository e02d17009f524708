import { yearOf } from "../kernel/calendar.ts";
import type { Plan } from "../world/plan.ts";
import type { Chain } from "./chain.ts";
import { settingAt } from "./override.ts";
import type { Problems } from "./problems.ts";
import type { Settings } from "./settings.ts";

/** Most persons that one run simulates. */
const MOST_PERSONS = 5_000_000;

/** Problems for a run that outlasts its region's cohorts or simulates more persons than fit a machine. */
export function withinReach(plan: Plan, chain: Chain, set: Settings, problems: Problems): void {
  const { region, begin, end, k } = plan;
  const lasts = yearOf(end - 1);
  for (const years of [region.cohorts, region.nation].map((rows) => rows.map(({ year }) => year))) {
    const [first, last] = [Math.min(...years), Math.max(...years)];
    if (first <= yearOf(begin) && last >= lasts) continue;
    problems.at(
      settingAt(chain, set, "end"),
      ["end"],
      "beyond-data",
      { zh: "测算期超出地区数据的年份", en: "The run goes beyond the years of the region's data" },
      {
        key: { zh: "结束", en: "end" },
        rule: { zh: `${first}—${last}年`, en: `${first} to ${last}` },
        got: `${yearOf(begin)}-${lasts}`,
      },
    );
    break;
  }
  const persons = region.ages.reduce((sum, { residents }) => sum + residents, 0) / k;
  if (persons <= MOST_PERSONS) return;
  problems.at(
    settingAt(chain, set, "k"),
    ["k"],
    "too-many-persons",
    { zh: "模拟人数过多", en: "Too many persons would be simulated" },
    {
      key: { zh: "比例尺", en: "k" },
      rule: { zh: `不超过${MOST_PERSONS}人，请加大k`, en: `At most ${MOST_PERSONS}; raise k` },
      got: String(Math.round(persons)),
    },
  );
}

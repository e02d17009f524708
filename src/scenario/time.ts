import { isoMonth } from "../kernel/calendar.ts";
import type { Plan } from "../world/plan.ts";
import type { Chain } from "./chain.ts";
import { settingAt } from "./override.ts";
import type { Problems } from "./problems.ts";
import type { Settings } from "./settings.ts";

/** Longest run from spin-up to end, months. */
const LONGEST = 600;

/** The months of a run; missing, disordered or too distant ones are problems. */
export function timeOf(chain: Chain, set: Settings, problems: Problems): Pick<Plan, "begin" | "branch" | "end"> {
  const [begin, branch, end] = (["start", "branch", "end"] as const).map((key) => {
    const naming = chain.findLast(({ file }) => file[key] !== undefined);
    const found = set[key] ?? naming?.file[key];
    if (found === undefined) {
      const { located } = chain[0];
      problems.at(
        located,
        [key],
        "missing-key",
        { zh: `缺少“${names[key]}”（${key}）`, en: `"${key}" is missing` },
        { key: { zh: names[key], en: key } },
      );
    }
    return found ?? Number.NaN;
  });
  after("branch", begin, branch);
  after("end", branch, end);
  if (end - begin > LONGEST) {
    wrong(
      "end",
      "too-long",
      { zh: "测算期过长", en: "The run is too long" },
      { zh: `预热期和测算期合计不超过${LONGEST}个月`, en: `At most ${LONGEST} months from start to end` },
      end,
    );
  }
  return { begin, branch, end };

  function after(key: "branch" | "end", earlier: number, later: number): void {
    if (!(later <= earlier)) return;
    const text = { zh: `“${names[key]}”不晚于前一个日期`, en: `"${key}" isn't after the date before it` };
    wrong(key, "dates-backwards", text, { zh: `晚于${isoMonth(earlier)}`, en: `After ${isoMonth(earlier)}` }, later);
  }

  function wrong(
    key: "branch" | "end",
    code: string,
    text: { zh: string; en: string },
    rule: { zh: string; en: string },
    got: number,
  ): void {
    const located = settingAt(chain, set, key);
    problems.at(located, [key], code, text, { key: { zh: names[key], en: key }, rule, got: isoMonth(got) });
  }
}

const names = { start: "起始", branch: "分叉", end: "结束" } as const;

import type { Text } from "../kernel/text.ts";
import type { Located, Path } from "./located.ts";
import type { Problems } from "./problems.ts";

/** How far written shares may miss one, for rounding. */
const SLACK = 0.005;

/** Shares scaled to sum to one exactly; a sum further off than rounding explains is a problem. */
export function wholeShares(
  shares: readonly number[],
  what: Text,
  located: Located,
  path: Path,
  problems: Problems,
): number[] {
  const sum = shares.reduce((all, each) => all + each, 0);
  if (Math.abs(sum - 1) > SLACK) {
    problems.at(
      located,
      path,
      "shares-not-one",
      { zh: `${what.zh}之和不等于1`, en: `${what.en} don't add up to 1` },
      {
        rule: { zh: "份额之和为1（允许千分之五的四舍五入）", en: "Shares add up to 1, rounding of .005 allowed" },
        got: String(Number(sum.toFixed(6))),
      },
    );
  }
  return shares.map((each) => (sum > 0 ? each / sum : each));
}

/** Rows of (owner, member, share) as shares by member for each owner, each summing to one. */
export function nested<R extends { readonly share: number }>(
  rows: readonly R[],
  owner: (row: R) => string,
  member: (row: R) => string,
  what: Text,
  located: Located,
  problems: Problems,
): Map<string, Record<string, number>> {
  const found = new Map<string, { member: string; share: number; row: number }[]>();
  rows.forEach((row, i) => {
    const list = found.get(owner(row)) ?? [];
    if (list.some((each) => each.member === member(row))) {
      problems.at(located, [i], "duplicate-row", {
        zh: `“${owner(row)}”的“${member(row)}”出现两次`,
        en: `"${member(row)}" of "${owner(row)}" is given twice`,
      });
    }
    list.push({ member: member(row), share: row.share, row: i });
    found.set(owner(row), list);
  });
  return new Map(
    [...found].map(([name, list]) => {
      const about = { zh: `“${name}”的${what.zh}`, en: `${what.en} of "${name}"` };
      const shares = wholeShares(
        list.map(({ share }) => share),
        about,
        located,
        [list[0].row, "share"],
        problems,
      );
      return [name, Object.fromEntries(list.map((each, i) => [each.member, shares[i]]))];
    }),
  );
}

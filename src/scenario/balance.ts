import type { Region } from "../world/region.ts";
import { flowBalances } from "./balance-flows.ts";
import type { BalanceRow } from "./balance-row.ts";
import { stockBalances } from "./balance-stocks.ts";

export type { BalanceRow } from "./balance-row.ts";

/** Whether a region's stocks, flows, shares and money agree with each other; a figure that isn't stated gives a row that isn't ok. */
export function checkBalances(region: Region): BalanceRow[] {
  return [...stockBalances(region), ...flowBalances(region)];
}

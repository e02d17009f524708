import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { installedAt } from "./root.ts";

/** Ids of shipped scenarios whose own rule ends their spending short of equal money, as `npm run doses` found and stored it. */
export function atCeiling(): string[] {
  const record = join(installedAt(), "scenarios", "equal-money.json");
  if (!existsSync(record)) return [];
  const { packages } = JSON.parse(readFileSync(record, "utf8")) as { packages: Record<string, { ceiling?: boolean }> };
  return Object.keys(packages).filter((id) => packages[id].ceiling);
}

import type { Fact } from "./fact.ts";
import { cooperation } from "./facts/cooperation.ts";
import { firms } from "./facts/firms.ts";
import { graduates } from "./facts/graduates.ts";
import { matching } from "./facts/matching.ts";
import { pay } from "./facts/pay.ts";
import { region } from "./facts/region.ts";
import { unemployment } from "./facts/unemployment.ts";

/** Every statement that the baseline or the code is held against, by family. */
export const facts: readonly Fact[] = [
  ...unemployment,
  ...matching,
  ...graduates,
  ...pay,
  ...firms,
  ...cooperation,
  ...region,
];

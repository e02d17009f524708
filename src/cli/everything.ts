import { catalogues } from "../reference/catalogue.ts";
import type { Catalogue } from "../reference/entry.ts";

/** All that can be listed and explained: what the model declares. */
export async function everything(): Promise<readonly Catalogue[]> {
  return catalogues;
}

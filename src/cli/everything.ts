import { join } from "node:path";
import type { Catalogue } from "../reference/entry.ts";
import { installedAt } from "./root.ts";

/** All that can be listed and explained, the quickest to read first: what the model declares, scenarios, the city that ships, checks. */
export async function* everything(): AsyncGenerator<Catalogue> {
  const { catalogues } = await import("../reference/catalogue.ts");
  yield* catalogues;
  const { checkCatalogue, experimentCatalogue, scenarioCatalogue } = await import("./shipped.ts");
  yield scenarioCatalogue();
  yield experimentCatalogue();
  const { regionCatalogues } = await import("../reference/catalogue/region.ts");
  const { loadRegion } = await import("../scenario/region.ts");
  yield* regionCatalogues(loadRegion(join(installedAt(), "scenarios", "regions", "lanjiang")));
  yield await checkCatalogue();
}

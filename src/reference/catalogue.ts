import { parameterCatalogue } from "./catalogue/parameters.ts";
import { streamCatalogue } from "./catalogue/streams.ts";
import { columnCatalogue, tableCatalogue } from "./catalogue/tables.ts";
import type { Catalogue } from "./entry.ts";

/** Everything the model declares, by kind. */
export const catalogues: readonly Catalogue[] = [parameterCatalogue, tableCatalogue, columnCatalogue, streamCatalogue];

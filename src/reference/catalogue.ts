import { indicatorCatalogue } from "./catalogue/indicators.ts";
import { doseCatalogue, instrumentCatalogue, leverCatalogue } from "./catalogue/instruments.ts";
import { accountCatalogue, reasonCatalogue } from "./catalogue/money.ts";
import { parameterCatalogue } from "./catalogue/parameters.ts";
import { processCatalogue } from "./catalogue/processes.ts";
import { streamCatalogue } from "./catalogue/streams.ts";
import { columnCatalogue, tableCatalogue } from "./catalogue/tables.ts";
import type { Catalogue } from "./entry.ts";

/** Everything the model declares, by kind. */
export const catalogues: readonly Catalogue[] = [
  instrumentCatalogue,
  doseCatalogue,
  leverCatalogue,
  indicatorCatalogue,
  parameterCatalogue,
  processCatalogue,
  tableCatalogue,
  columnCatalogue,
  streamCatalogue,
  accountCatalogue,
  reasonCatalogue,
];

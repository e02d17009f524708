import { toSvg } from "../../src/chart/render.ts";
import type { Comparison } from "../../src/experiment/comparison.ts";
import type { Lang } from "../../src/kernel/text.ts";
import { figuresOf } from "../../src/report/figures/all.ts";
import { drawn } from "../../src/report/figures/drawn.ts";
import { page } from "../../src/report/html/page.ts";
import { viewOf } from "../../src/report/view.ts";
import { fixture, type Variant } from "./fixture.ts";

/** The report of a comparison as one HTML file that opens without a network. */
export async function reportHtml(comparison: Comparison, lang: Lang): Promise<string> {
  const view = viewOf(comparison, lang);
  return page(view, await drawn(figuresOf(view), async ({ spec }) => ({ svg: await toSvg(spec) })));
}

const made = new Map<string, Promise<string>>();

/** The report of a fixture as it stands, made once for all tests of a worker. */
export function reportOf(variant: Variant, lang: Lang): Promise<string> {
  const name = `${variant} ${lang}`;
  const found = made.get(name) ?? reportHtml(fixture(variant), lang);
  made.set(name, found);
  return found;
}

import * as vega from "vega";
import { compile } from "vega-lite";
import { describe, expect, test } from "vitest";
import { acceptability } from "../../src/chart/acceptability.ts";
import { byGroup } from "../../src/chart/by-group.ts";
import { characters } from "../../src/chart/characters.ts";
import { costEffect } from "../../src/chart/cost-effect.ts";
import { destinations } from "../../src/chart/destinations.ts";
import { differences } from "../../src/chart/differences.ts";
import type { Spec } from "../../src/chart/frame.ts";
import { path } from "../../src/chart/path.ts";
import { render, toSvg } from "../../src/chart/render.ts";
import { spending } from "../../src/chart/spending.ts";
import {
  acceptabilitySample,
  byGroupSample,
  costEffectSample,
  destinationsSample,
  differencesSample,
  type Kind,
  pathSample,
  spendingSample,
} from "./samples.ts";
import { overlaps, textLines } from "./svg-texts.ts";

const gallery: [string, number, Spec][] = (["usual", "extreme"] as Kind[]).flatMap((kind) =>
  (["zh", "en"] as const).flatMap((lang): [string, number, Spec][] => [
    [`differences, ${kind}, ${lang}`, 640, differences(differencesSample(kind, lang, 1))],
    [`differences of three indicators, ${kind}, ${lang}`, 1120, differences(differencesSample(kind, lang, 3))],
    [`path, ${kind}, ${lang}`, 1120, path(pathSample(kind, lang))],
    [`cost and effect, ${kind}, ${lang}`, 600, costEffect(costEffectSample(kind, lang))],
    [`spending, ${kind}, ${lang}`, 1120, spending(spendingSample(kind, lang))],
    [`acceptability, ${kind}, ${lang}`, 1120, acceptability(acceptabilitySample(kind, lang))],
    [`by group, ${kind}, ${lang}`, 1120, byGroup(byGroupSample(kind, lang))],
    [`destinations, ${kind}, ${lang}`, 1120, destinations(destinationsSample(kind, lang))],
  ]),
);

describe.each(gallery)("%s", (_, width, spec) => {
  const drawn = toSvg(spec);

  test("Vega-Lite has nothing to warn of", () => {
    const said: unknown[] = [];
    const logger = vega.logger(vega.Warn);
    logger.warn = (...words) => {
      said.push(words);
      return logger;
    };
    compile(spec, { logger });
    expect(said).toEqual([]);
  });

  test("the same spec gives the same bytes, in any order and at the same time", async () => {
    const svg = await drawn;
    expect(await toSvg(spec)).toBe(svg);
    expect(svg).not.toMatch(/\sid="|NaN|undefined|Infinity/u);
  });

  test("no text lies over another, is empty of meaning, or lacks a glyph", async () => {
    const lines = textLines(await drawn);
    expect(lines.length).toBeGreaterThan(10);
    expect(overlaps(lines)).toEqual([]);
    const held = characters();
    expect([...lines.map((line) => line.text).join("")].filter((char) => !held.has(char))).toEqual([]);
  });

  test("text stays inside a picture about as wide as was asked", async () => {
    const svg = await drawn;
    const outer = Number(/<svg[^>]* width="(\d+)"/u.exec(svg)?.[1]);
    expect(Math.abs(outer - width)).toBeLessThanOrEqual(60);
    for (const line of textLines(svg)) {
      expect(line.left, line.text).toBeGreaterThanOrEqual(-1);
      expect(line.right, line.text).toBeLessThanOrEqual(outer + 1);
    }
  });
});

test("a picture is SVG that names its fonts and PNG of twice the size", async () => {
  const { svg, png } = await render(differences(differencesSample("usual", "zh", 1)));
  expect(svg).toContain("Microsoft YaHei");
  expect([...png.subarray(1, 4)]).toEqual([..."PNG"].map((char) => char.charCodeAt(0)));
  const view = new DataView(png.buffer, png.byteOffset);
  expect(view.getUint32(16)).toBe(2 * Number(/ width="(\d+)"/u.exec(svg)?.[1]));
});

test("a placebo far wider than every difference stays on the axis", async () => {
  const sample = differencesSample("usual", "zh", 1);
  const wide = { estimate: 0, low: -500, high: 400 };
  const panels = sample.panels.map((panel) => ({
    ...panel,
    rows: panel.rows.map((row) => ({ ...row, ends: { estimate: 0, low: 0, high: 0 }, placebo: wide })),
  }));
  const [, width] = /viewBox="0 0 ([\d.]+)/.exec(await toSvg(differences({ ...sample, panels }))) as RegExpExecArray;
  expect(Number(width)).toBeLessThanOrEqual(660);
});

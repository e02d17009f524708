import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../../.ci/chromium.mjs";
import type { Lang } from "../../src/kernel/text.ts";
import type { Variant } from "../report/fixture.ts";
import { reportOf } from "../report/report-html.ts";

let browser: Browser;
let folder: string;
const heard: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "报告 "));
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
  browser = await chromium.launch({ executablePath: findChromium() ?? "", args });
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

async function open(variant: Variant, lang: Lang, height = 768): Promise<Page> {
  const file = join(folder, `${variant}-${lang}.html`);
  await writeFile(file, await reportOf(variant, lang));
  const page = await browser.newPage({ viewport: { width: 1366, height } });
  page.on("console", (message) => heard.push(message.text()));
  page.on("pageerror", (error) => heard.push(error.message));
  page.on("request", (request) => {
    if (!/^(?:file|data|blob):/u.test(request.url())) heard.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  return page;
}

const shown = (page: Page) =>
  page
    .locator('[role="tabpanel"]')
    .evaluateAll((panels) => panels.filter((p) => !(p as HTMLElement).hidden).map((p) => p.id));

describe.each([
  ["usual", "zh", 700],
  ["unclear", "zh", 700],
  ["tie", "zh", 768],
  ["single", "zh", 700],
  ["usual", "en", 768],
  ["early", "en", 768],
] as const)("the first screen of %s in %s at %i pixels", (variant, lang, height) => {
  test("needs no scrolling, and its answer is set large", async () => {
    const page = await open(variant, lang, height);
    const size = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.scrollHeight,
    ]);
    expect(size[0]).toBeLessThanOrEqual(1366);
    expect(size[1]).toBeLessThanOrEqual(height);
    const font = await page.locator(".answer").evaluate((element) => getComputedStyle(element).fontSize);
    expect(Number.parseFloat(font)).toBeGreaterThanOrEqual(28);
    expect(await page.locator(".card:visible").count()).toBe(4);
    expect(await page.locator("figure:visible").count()).toBe(2);
    await page.close();
  });
});

describe("the page", () => {
  test("is driven by the keyboard: tabs and packages", async () => {
    const page = await open("usual", "zh");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    expect(await shown(page)).toEqual(["effects"]);
    await page.keyboard.press("End");
    expect(await shown(page)).toEqual(["definitions"]);
    await page.keyboard.press("ArrowRight");
    expect(await shown(page)).toEqual(["conclusion"]);
    const before = await page.locator(".card:visible .value").first().textContent();
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowUp");
    expect(await page.locator('[role="radio"][aria-checked="true"]').textContent()).toBe("人才住房");
    expect(await page.locator(".card:visible .value").first().textContent()).not.toBe(before);
    await page.close();
  });

  test("hands out a chart's data for Excel and its picture", async () => {
    const page = await open("usual", "zh");
    const figure = page.locator('figure[data-id="differences"]');
    const [data] = await Promise.all([page.waitForEvent("download"), figure.getByText("下载数据").click()]);
    expect(data.suggestedFilename()).toBe("differences.csv");
    const bytes = await readFile(await data.path());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString("utf8")).toContain("订单培养＋人才住房");
    // A page that may not use the clipboard saves the picture instead.
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    const [picture] = await Promise.all([page.waitForEvent("download"), figure.getByText("复制图片").click()]);
    const png = await readFile(await picture.path());
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
    await figure.getByText("口径").click();
    expect(await figure.locator(".about").isVisible()).toBe(true);
    await page.close();
  });

  test("prints every part, without what only works on a screen", async () => {
    const page = await open("usual", "zh");
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    expect(await page.locator("figure:visible").count()).toBe(11);
    expect(await page.locator("table:visible").count()).toBe(await page.locator("table").count());
    expect(await page.locator("button:visible").count()).toBe(0);
    await page.close();
  });

  test("was silent all the while: no error, no request beyond the file", () => {
    expect(heard).toEqual([]);
  });
});

import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import subsetFont from "subset-font";
import { characters } from "../../src/chart/characters.ts";

const fonts = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/noto-sans-sc"));

const MEMBERS = { 400: "400Regular", 700: "700Bold" };

/** Where the committed subset of a weight lies. */
export const subsetPath = (weight: 400 | 700): URL =>
  new URL(`../../src/chart/fonts/NotoSansSC-${weight}.ttf`, import.meta.url);

/** Noto Sans SC of one weight, cut down to the characters that charts may use. */
export async function subset(weight: 400 | 700): Promise<Uint8Array> {
  const member = MEMBERS[weight];
  const whole = await readFile(join(fonts, member, `NotoSansSC_${member}.ttf`));
  return subsetFont(whole, [...characters()].join(""), { targetFormat: "truetype" });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  for (const weight of [400, 700] as const) await writeFile(subsetPath(weight), await subset(weight));

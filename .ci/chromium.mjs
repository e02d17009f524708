import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { say } from "./project.mjs";

const { env, platform } = process;

const places = [
  env.CHROMIUM,
  ...["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].flatMap((name) =>
    (env.PATH ?? "").split(path.delimiter).map((folder) => path.join(folder, name)),
  ),
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...[env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].flatMap((folder) =>
    folder
      ? ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"].map((file) =>
          path.join(folder, file),
        )
      : [],
  ),
];

/** The path of a Chromium on this machine, if there is one; the variable CHROMIUM goes first. */
export const findChromium = () => places.find((place) => place && existsSync(place));

/** As `findChromium`, but installs one where that needs nobody's leave, and else says what to install. @param {{ mayInstall: boolean }} options */
export function ensureChromium({ mayInstall }) {
  const found = findChromium();
  if (found || !mayInstall) return found;
  if (platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log(say("正在安装 Chromium 与中文字体……", "Installing Chromium and Chinese fonts …"));
    const options = { stdio: /** @type {const} */ ("inherit"), env: { ...env, DEBIAN_FRONTEND: "noninteractive" } };
    spawnSync("apt-get", ["-q", "update"], options);
    spawnSync("apt-get", ["-qq", "-y", "install", "chromium", "fonts-noto-cjk"], options);
  }
  const now = findChromium();
  if (!now) {
    console.error(
      say(
        "找不到 Chromium。请安装 Chrome、Edge 或 Chromium（Debian：apt-get install chromium fonts-noto-cjk），或用环境变量 CHROMIUM 指明其路径。",
        "No Chromium was found. Install Chrome, Edge or Chromium (Debian: apt-get install chromium fonts-noto-cjk), or name its path in the variable CHROMIUM.",
      ),
    );
  }
  return now;
}

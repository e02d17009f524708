import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { npm } from "../../.ci/install.mjs";
import { filesBelow, root } from "../../.ci/project.mjs";
import type { Check } from "./check.ts";

/** What `npm start` may take without the installation, in seconds on two cores. */
const LIMIT = 60;

const parts = ["Install", "Build", "Simulation", "Report"];

/** What a clone has: the rooms and the files at the top, in a folder with a Chinese name and a space. */
function clone(): string {
  const folder = mkdtempSync(join(tmpdir(), "四链 start-"));
  const top = ["package.json", "package-lock.json", "tsconfig.json", "biome.json", ".gitignore"];
  for (const file of filesBelow("src", "scenarios", "test", "bench", ".ci", ...top)) {
    const copy = join(folder, file.slice(root.length));
    cpSync(file, copy, { recursive: true });
  }
  return folder;
}

function plant(fault: string | undefined, folder: string): void {
  if (fault === "broken-source") appendFileSync(join(folder, "src", "run.ts"), "export const = 1;\n");
  if (fault === "stale-lock") {
    const file = join(folder, "package.json");
    writeFileSync(file, readFileSync(file, "utf8").replace(/"yaml": "[^"]+"/, '"yaml": "2.0.0"'));
  }
}

/** Runs `npm start` as a user does, with none of this process's settings for npm. */
function start(folder: string): { code: number | null; out: string } {
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|CI$)/i.test(name));
  const env = { ...Object.fromEntries(kept), LC_ALL: "en_US.UTF-8" };
  const options = { cwd: folder, env, encoding: "utf8", timeout: 600_000 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [npm(), "start"], options);
  return { code: status, out: stdout + (status === 0 ? "" : stderr) };
}

export const check: Check = {
  id: "start",
  claim: {
    zh: `新克隆的项目只需 npm start 一条命令即得到报告，除安装外不超过${LIMIT}秒（双核）`,
    en: `In a fresh clone npm start alone ends in a report, within ${LIMIT} s besides the installation, on two cores`,
  },
  faults: {
    "broken-source": { zh: "源码有语法错误", en: "A source file does not parse" },
    "stale-lock": { zh: "锁定文件与依赖清单不符", en: "The lockfile disagrees with package.json" },
  },
  slow: true,
  async run(fault) {
    const folder = clone();
    try {
      plant(fault, folder);
      const { code, out } = start(folder);
      const took = parts.map((part) => Number(new RegExp(`^${part} ([\\d.]+) s`, "m").exec(out)?.[1] ?? Number.NaN));
      const besides = took[1] + took[2] + took[3];
      const report = /^Report: (.+)$/m.exec(out)?.[1] ?? "";
      const path = join(folder, report);
      const found = [path, report].find((file) => report !== "" && existsSync(file) && statSync(file).isFile());
      return {
        ok: code === 0 && besides <= LIMIT && found !== undefined,
        lines: [...out.trim().split("\n").slice(-12), `${besides.toFixed(1)} s besides the installation`],
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

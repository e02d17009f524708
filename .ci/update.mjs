import path from "node:path";
import { largestChanges, numbersIn } from "./changes.mjs";
import { at, filesBelow, root, runNode, say, textOf } from "./project.mjs";

function goldens() {
  const files = filesBelow("scenarios", "test").filter((file) => file.endsWith(".golden.json"));
  return numbersIn(Object.fromEntries(files.map((file) => [path.relative(root, file), textOf(file)])));
}

/** Rewrites what is derived from the sources (reference pages, golden results) and lists the ten largest changes of numbers. */
export async function update() {
  const before = goldens();
  const vitest = at("node_modules", "vitest", "vitest.mjs");
  const code = await runNode([vitest, "run", "test/golden", "--config", "test/vitest.config.ts", "--update=all"]);
  const changes = largestChanges(before, goldens(), 10);
  console.log(
    changes.length > 0
      ? say("相对变动最大的数（请写入 CHANGELOG.md）：", "Largest relative changes, for CHANGELOG.md:")
      : say("基准结果没有变动。", "No golden number changed."),
  );
  for (const { path: name, from, to, change } of changes) {
    const share = Number.isFinite(change) ? `${(100 * change).toPrecision(3)}%` : say("新增或删除", "new or gone");
    console.log(`  ${name}: ${from ?? "—"} → ${to ?? "—"} (${share})`);
  }
  return code;
}

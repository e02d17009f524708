import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

const elsewhere = ["test/tidy/**", "test/browser/**"];
// Files share their workers: no test changes what another sees, and each would else load the sources anew.
const common = { pool: "forks" as const, isolate: false, testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...common, name: "tidy", include: ["test/tidy/**/*.test.ts"] } },
      {
        test: {
          ...common,
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...elsewhere],
        },
      },
      { test: { ...common, name: "browser", include: ["test/browser/**/*.test.ts"], fileParallelism: false } },
    ],
  },
});

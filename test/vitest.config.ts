import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

const elsewhere = ["test/tidy/**", "test/browser/**"];
const common = { pool: "forks" as const, testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...common, name: "tidy", isolate: false, include: ["test/tidy/**/*.test.ts"] } },
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

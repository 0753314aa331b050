import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

const alias = {
  "server-only": resolve("node_modules/server-only/empty.js"),
  "@": resolve("."),
};
const env = {
  APP_URL: "http://localhost:3000",
  AUTH_SECRET: "only-for-tests-only-for-tests-only-for-tests",
  LOG_LEVEL: "silent",
  TZ: "UTC",
};

/** Generous: a busy machine is slow, not wrong. */
const patience = { testTimeout: 30_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { resolve: { alias }, test: { name: "rules", env, ...patience, isolate: false, include: ["{domain,components}/**/*.test.{ts,tsx}"] } },
      {
        resolve: { alias },
        test: {
          name: "house",
          env,
          ...patience,
          include: ["{db,platform,commands,queries,bin}/**/*.test.ts"],
          globalSetup: ["db/testing/template.ts"],
          setupFiles: ["db/testing/each-file.ts"],
        },
      },
    ],
  },
});

import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

const alias = { "server-only": resolve("node_modules/server-only/empty.js"), "@": resolve(".") };
const env = {
  APP_URL: "http://localhost:3000",
  AUTH_SECRET: "only-for-tests-only-for-tests-only-for-tests",
  LOG_LEVEL: "silent",
  TZ: "UTC",
};

/** Generous: a busy machine is slow, not wrong. */
const patience = { testTimeout: 30_000, hookTimeout: 60_000 };

const memory = { setupFiles: ["db/testing/each-file.ts"] };

/** Set the environment of their process before the code under test reads it. */
const needsOwnProcess = [
  "commands/mail/send-waiting-mails.test.ts",
  "platform/sign-in/session-cookie.test.ts",
];

/**
 * Slow because of what they try: servers, archives, pictures, thousands of rows. `npm test` runs them, `npm
 * run check` does not.
 */
const machinery = [
  "bin/**/*.test.ts",
  "bench/**/*.test.ts",
  "db/embedded.test.ts",
  "db/demo/fill.test.ts",
  "platform/images/prepare-picture.test.ts",
  "platform/pdf/share-picture.test.ts",
  "queries/portal/crop.test.ts",
  "platform/pdf/**/*.test.ts",
  "queries/portal/channel-outputs.test.ts",
];

export default defineConfig({
  resolve: { alias },
  test: {
    maxWorkers: Math.max(3, availableParallelism() - 1),
    globalSetup: ["db/testing/template.ts"],
    projects: [
      {
        resolve: { alias },
        test: {
          name: "rules",
          env,
          ...patience,
          isolate: false,
          include: ["{domain,components,docs}/**/*.test.{ts,tsx}", "commands/verbs.test.ts"],
        },
      },
      {
        resolve: { alias },
        test: {
          name: "database",
          env,
          ...patience,
          ...memory,
          include: ["db/**/*.test.ts", ...needsOwnProcess],
          exclude: machinery,
        },
      },
      {
        resolve: { alias },
        // Modules stay loaded from file to file: loading them costs more than the tests.
        test: {
          name: "shared",
          env,
          ...patience,
          ...memory,
          isolate: false,
          include: ["{commands,queries,platform}/**/*.test.ts"],
          exclude: ["commands/verbs.test.ts", ...needsOwnProcess, ...machinery],
        },
      },
      { resolve: { alias }, test: { name: "machinery", env, ...patience, ...memory, include: machinery } },
    ],
  },
});

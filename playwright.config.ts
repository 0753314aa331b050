import { defineConfig } from "@playwright/test";
import { desktop, phone } from "./e2e/viewports";

// No graphics card draws on a server: leaving it out saves the detour.
const quiet = [
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Started by `npm run e2e`, which brings server, database and browser and says where they are. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/result.json" }]],
  use: {
    baseURL: process.env.APP_URL,
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    screenshot: "only-on-failure",
    // A trace costs a sixth of the time; `npm run e2e -- … --trace on` writes one when it is needed.
    trace: "off",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: process.getuid?.() === 0 ? ["--no-sandbox", ...quiet] : quiet,
    },
  },
  projects: [
    { name: "desktop", use: { viewport: desktop } },
    { name: "phone", use: { viewport: phone }, grep: /@phone/ },
  ],
});

/**
 * `npm run e2e`: the browser tests against a production build with a database of its own. Arguments go to
 * Playwright.
 */
import { script } from "./script";

await script(
  async () => {
    const { withTestServer } = await import("./test-server");
    const { runProgram } = await import("./program");
    await withTestServer((environment) =>
      runProgram("playwright", ["test", ...process.argv.slice(2)], { environment }),
    );
  },
  { readsEnvFile: false },
);

/** `npm run check`: what should hold before every commit, in under a minute. */
import { runChecks } from "./checks";
import { conclude, sum } from "./outcome";
import { script } from "./script";

await script(async () => conclude(sum(await runChecks({ isWhole: false }))), { readsEnvFile: false });

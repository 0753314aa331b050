/**
 * `npm run demo:draw`: draws the pictures of the demo anew, for when one of the drawings or the formats
 * change.
 */
import { drawAll } from "@/db/demo/illustration/draw";
import { script, step } from "./script";

await script(() => step("Bilder der Vorführung zeichnen", drawAll), { readsEnvFile: false });

import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const routes = fileURLToPath(new URL("../../app", import.meta.url));

/**
 * The words that stand in addresses of this portal: the names of the route folders, read once. Whatever else
 * stands in an address was made from a title or a token, or typed by somebody. Empty where the folder is
 * missing.
 */
export const fixedSegments: ReadonlySet<string> = new Set(
  existsSync(routes)
    ? readdirSync(routes, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !/^[[(]/.test(entry.name))
        .map(({ name }) => name)
    : [],
);

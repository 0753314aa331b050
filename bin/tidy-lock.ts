/**
 * `npm run lock:tidy`: after `npm install` of another package. Takes out of the lock file what npm would
 * compare with the wrong Node: our programs run on the one in node_modules, npm on whatever the machine has
 * (decision 67).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { type LockFile, withoutEngines } from "./lock-file";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as LockFile;
writeFileSync("package-lock.json", `${JSON.stringify(withoutEngines(lock), null, 2)}\n`);

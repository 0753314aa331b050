import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { satisfies } from "semver";
import { expect, test } from "vitest";
import { type LockFile, withoutEngines } from "./lock-file";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as LockFile;
const paths = Object.keys(lock.packages).filter((path) => path !== "");

test("npm ci has no engine to warn about (after npm install: npm run lock:tidy)", () => {
  expect(lock).toEqual(withoutEngines(lock));
});

test("the lock file names no registry", () => {
  expect(paths.filter((path) => lock.packages[path]?.resolved)).toEqual([]);
});

test("every installed package runs on the Node that came with npm ci", () => {
  const manifests = paths.map((path) => join(path, "package.json")).filter((path) => existsSync(path));
  expect(manifests.length).toBeGreaterThan(100);
  const unfit = manifests.filter((path) => {
    const { engines } = JSON.parse(readFileSync(path, "utf8")) as { engines?: { node?: string } };
    return engines?.node && !satisfies(process.version, engines.node);
  });
  expect(unfit).toEqual([]);
});

test("a lock file is tidied without touching anything but the engines of packages", () => {
  const engines = { node: ">=22" };
  const packages = { "": { name: "ours", engines }, "node_modules/a": { version: "1.0.0", engines } };
  expect(withoutEngines({ packages })).toEqual({
    packages: { "": { name: "ours", engines }, "node_modules/a": { version: "1.0.0" } },
  });
});

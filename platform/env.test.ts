import { expect, test } from "vitest";
import { readEnvironment, storageSettings } from "./env";

test("needs nothing for development", () => {
  const read = readEnvironment({});
  expect(read).toMatchObject({
    PORT: 3000,
    APP_URL: "http://localhost:3000",
    STORAGE: "folder",
    DEMO: false,
  });
});

test("derives the address from the port and drops a trailing slash", () => {
  expect(readEnvironment({ PORT: "8080" }).APP_URL).toBe("http://localhost:8080");
  expect(readEnvironment({ APP_URL: "https://portal.example/" }).APP_URL).toBe("https://portal.example");
});

test("treats an empty variable as not set", () => {
  expect(readEnvironment({ DATABASE_URL: "", PORT: "" }).PORT).toBe(3000);
});

test.each([
  [{ PORT: "abc" }, "PORT muss eine ganze Zahl sein"],
  [{ PORT: "70000" }, "PORT darf höchstens 65535 sein"],
  [{ DATABASE_URL: "mysql://x" }, "DATABASE_URL muss die Form postgres://"],
  [{ NODE_ENV: "production" }, "AUTH_SECRET fehlt"],
  [{ NODE_ENV: "production" }, "APP_URL fehlt"],
  [{ NODE_ENV: "production" }, "PUBLISHER_RESPONSIBLE fehlt"],
  [{ NODE_ENV: "production", AUTH_SECRET: "short" }, "AUTH_SECRET muss mindestens 32"],
  [{ STORAGE: "s3", S3_BUCKET: "b" }, "S3_ACCESS_KEY_ID fehlt"],
  [{ STORAGE: "ftp" }, "STORAGE muss folder oder s3 sein"],
  [{ OIDC_ISSUER: "https://login.example" }, "OIDC_CLIENT_ID fehlt"],
  [{ APP_URL: "portal.example" }, "APP_URL muss eine Adresse sein"],
  [{ DEMO: "maybe" }, "DEMO muss 1 oder 0 sein"],
])("refuses %o with a German message", (source, sentence) => {
  expect(() => readEnvironment(source)).toThrow(sentence);
});

test("needs no secret in the demo", () => {
  expect(readEnvironment({ NODE_ENV: "production", DEMO: "1" }).DEMO).toBe(true);
});

test("returns the bucket or the folder for files", () => {
  const bucket = readEnvironment({
    STORAGE: "s3",
    S3_BUCKET: "b",
    S3_ACCESS_KEY_ID: "k",
    S3_SECRET_ACCESS_KEY: "s",
  });
  expect(storageSettings(bucket)).toMatchObject({ kind: "s3", name: "b", region: "eu-central-1" });
  expect(storageSettings(readEnvironment({ DATA_DIR: "/data" }))).toEqual({
    kind: "folder",
    root: "/data/files",
  });
});

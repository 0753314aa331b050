import { expect, test } from "vitest";
import { loggablePath } from "./access-log";

test.each([
  ["/suche?q=Erika+Muster", "/suche"],
  [
    "/jobcenter/emsland/vom-minijob-in-die-ausbildung-zur-pflegefachfrau",
    "/jobcenter/emsland/vom-minijob-in-die-ausbildung-zur-pflegefachfrau",
  ],
  [
    "/redaktion/beitraege/0b4f5a52-8a1e-4a0e-9f58-7b7f1f1f1f1f",
    "/redaktion/beitraege/0b4f5a52-8a1e-4a0e-9f58-7b7f1f1f1f1f",
  ],
  ["/einladung/Zx81kQd0aPq3vR7sT9uWyA2bC4dE6fG8", "/einladung/…"],
  ["/konto/erika%40emsland.example", "/konto/…"],
])("writes %s as %s", (url, path) => {
  expect(loggablePath(url)).toBe(path);
});

import { expect, test } from "vitest";
import { loggablePath } from "./access-log";

test.each([
  ["/", "/"],
  ["/suche?q=Erika+Muster", "/suche"],
  ["/jobcenter/emsland/erika-muster-packt-an", "/jobcenter/…/…"],
  ["/jobcenter/emsland/erika-muster-packt-an/pdf", "/jobcenter/…/…/pdf"],
  ["/jobcenter/emsland/erika-muster-packt-an/leichte-sprache?x=1", "/jobcenter/…/…/leichte-sprache"],
  ["/jobcenter/erika-muster-packt-an", "/jobcenter/…"],
  ["//jobcenter//emsland/erika", "//jobcenter//…/…"],
  ["/Jobcenter/emsland/erika", "/…/…/…"],
  ["/erika-muster#erika", "/…"],
  ["/_next/data/build/jobcenter/emsland/erika.json", "/…/…/…/jobcenter/…/…"],
  ["/_next/static/chunks/4bd1b696-100b9d70.js", "/_next/static/chunks/4bd1b696-100b9d70.js"],
  ["/reihen/erikas-weg", "/reihen/…"],
  ["/aktionswoche/2022", "/aktionswoche/2022"],
  ["/bilder/8f14e45fceea167a5a36dedd4bea2543/640.avif", "/bilder/…/…"],
  ["/ansehen/zx81kqd0apq3vr7st9uwya2bc4de6fg8", "/ansehen/…"],
  ["/einwilligung-widerrufen?code=W-7K3M-9QPT", "/einwilligung-widerrufen"],
  [
    "/redaktion/beitraege/0b4f5a52-8a1e-4a0e-9f58-7b7f1f1f1f1f",
    "/redaktion/beitraege/0b4f5a52-8a1e-4a0e-9f58-7b7f1f1f1f1f",
  ],
  ["/konto/erika%40emsland.example", "/konto/…"],
])("writes %s as %s", (url, path) => {
  expect(loggablePath(url)).toBe(path);
});

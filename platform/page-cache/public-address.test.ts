import { expect, it } from "vitest";
import { publicAddress } from "./public-address";

const keyOf = (url: string) => publicAddress(url)?.key;

it("knows every question that pages of the portal ask in their addresses", () => {
  expect(keyOf("/aktionswoche?jahr=alle")).toBe("/aktionswoche?jahr=alle");
  expect(
    keyOf(
      "/aktionswoche/2022?land=Hessen&barrierefrei=ja&kostenfrei=ja&ohne-anmeldung=ja&tag=alle&form=online&seite=2",
    ),
  ).toContain("seite=2&tag=alle");
  expect(keyOf("/suche?zeit=30&q=Bus&art=article&jobcenter=emsland&thema=jugend")).toBe(
    "/suche?art=article&jobcenter=emsland&q=Bus&thema=jugend&zeit=30",
  );
  expect(keyOf("/zahlen.csv?form=excel&utm_source=x&constructor=1")).toBe("/zahlen.csv?form=excel");
});

it.each(["/suche?q=a&land=b", "/suche?land=b&q=a", "/suche?%71=a&land=b&x", "/suche?q=%61&&land=b&seite="])(
  "has one spelling for %s and its like",
  (url) => {
    expect(keyOf(url)).toBe("/suche?land=b&q=a");
  },
);

it.each([
  "/fehler-melden",
  "/barriere-melden?adresse=/",
  "/einwilligung-widerrufen",
  "/meldung?nummer=F-1",
  "/meldung/x",
  "/teilen?adresse=/a&server=b",
  `/suche?q=${"a".repeat(400)}`,
])("keeps nothing of %s", (url) => {
  expect(publicAddress(url)?.isKeepable).toBe(false);
});

it.each([
  "/redaktion",
  "/anmelden?hinweis=x",
  "/api/health/live",
  "/_next/static/a.js",
  "/bilder/a/640.avif",
  "/gebaerdensprache/film.mp4",
])("leaves %s to others", (url) => {
  expect(publicAddress(url)).toBeNull();
});

it.each(["/", "/meldungen", "/redaktionelles", "/gebaerdensprache", "/teilen.png", "/bildersuche"])(
  "takes %s for everybody's",
  (url) => {
    expect(publicAddress(url)).toEqual({ key: url, isKeepable: true });
  },
);

import { expect, it } from "vitest";
import { publicAddress } from "./public-address";

const keyOf = (url: string) => publicAddress(url)?.key;

it("keeps every query parameter of public pages", () => {
  expect(keyOf("/aktionswoche?jahr=alle")).toBe("/aktionswoche?jahr=alle");
  const programme = "/aktionswoche/2022?land=Hessen&barrierefrei=ja&kostenfrei=ja&ohne-anmeldung=ja";
  expect(keyOf(`${programme}&tag=alle&form=online&seite=2`)).toContain("seite=2&tag=alle");
  expect(keyOf("/suche?zeit=30&q=Bus&art=article&jobcenter=emsland&thema=jugend")).toBe(
    "/suche?art=article&jobcenter=emsland&q=Bus&thema=jugend&zeit=30",
  );
  expect(keyOf("/zahlen.csv?form=excel&utm_source=x&constructor=1")).toBe("/zahlen.csv?form=excel");
});

it.each(["/suche?q=a&land=b", "/suche?land=b&q=a", "/suche?%71=a&land=b&x", "/suche?q=%61&&land=b&seite="])(
  "gives %s one spelling",
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
])("does not store %s", (url) => {
  expect(publicAddress(url)?.isStorable).toBe(false);
});

it.each([
  "/redaktion",
  "/anmelden?hinweis=x",
  "/api/health/live",
  "/_next/static/a.js",
  "/bilder/a/640.avif",
  "/gebaerdensprache/film.mp4",
])("finds no public page at %s", (url) => {
  expect(publicAddress(url)).toBeNull();
});

it.each(["/", "/meldungen", "/redaktionelles", "/gebaerdensprache", "/teilen.png", "/bildersuche"])(
  "stores %s for everybody",
  (url) => {
    expect(publicAddress(url)).toEqual({ key: url, isStorable: true });
  },
);

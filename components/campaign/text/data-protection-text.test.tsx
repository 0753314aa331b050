import { globSync, readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { cookiePeriods } from "@/domain/cookie-periods";
import { retentions } from "@/domain/retention";
import { DataProtectionText } from "./data-protection-text";

const page = renderToStaticMarkup(
  <DataProtectionText
    publisher={{
      name: "Herausgeber",
      address: ["Straße 1", "12345 Ort"],
      phone: "1",
      email: "post@portal.example",
      isSample: false,
    }}
  />,
);

const code = globSync("{app,platform}/**/*.{ts,tsx}").filter((file) => !file.includes(".test."));

it("names every cookie that the code sets, and how long it is kept", () => {
  const set = code.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/cookieName\("([^"]+)"\)/g)].map(([, name]) => name ?? ""),
  );
  expect(new Set(set).size).toBeGreaterThanOrEqual(4);
  for (const name of set) expect(Object.keys(cookiePeriods)).toContain(name);
  for (const [name, { kept }] of Object.entries(cookiePeriods)) {
    expect(page).toContain(name);
    expect(page).toContain(kept);
  }
});

it("sets cookies nowhere but through cookieName", () => {
  const setting = code.filter((file) => /cookies\(\)\)\.set\(/.test(readFileSync(file, "utf8")));
  for (const file of setting) expect(readFileSync(file, "utf8")).toContain("cookieName(");
});

it("says of every kind of data how long it is kept", () => {
  for (const { what, kept } of retentions) {
    expect(page).toContain(what);
    expect(page).toContain(kept);
  }
});

it("names both associations, and no legitimate interest of an authority", () => {
  expect(page).toContain("Städtetag");
  expect(page).not.toMatch(/Buchstabe[^.]* f\b/);
});

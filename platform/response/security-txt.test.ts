import { expect, test } from "vitest";
import { securityTxt } from "./security-txt";

test("has a contact, and expires in more than a month and less than a year (RFC 9116)", () => {
  const now = new Date("2026-11-22T12:34:56Z");
  const lines = securityTxt("https://portal.example", "kontakt@portal.example", now).trim().split("\n");
  expect(lines.every((line) => /^[A-Z][A-Za-z-]+: \S/.test(line))).toBe(true);
  expect(lines).toContain("Contact: mailto:kontakt@portal.example");
  expect(lines).toContain("Canonical: https://portal.example/.well-known/security.txt");
  const expires = Date.parse(lines.find((line) => line.startsWith("Expires: "))!.slice(9));
  const inDays = (expires - now.getTime()) / 86_400_000;
  expect(inDays).toBeGreaterThan(30);
  expect(inDays).toBeLessThan(365);
});

import { expect, test } from "vitest";
import { normalEmail } from "./email-address";

test.each([
  ["Erika.Muster@Emsland.example", "erika.muster@emsland.example"],
  ["  presse+101@jobcenter-saalekreis.example ", "presse+101@jobcenter-saalekreis.example"],
  ["Probe@Jobcenter-München.example", "probe@xn--jobcenter-mnchen-tzb.example"],
  ["a＠landkreistag.example", "a@landkreistag.example"],
])("keeps %s as %s", (typed, kept) => expect(normalEmail(typed)).toBe(kept));

test.each([
  "",
  "erika",
  "erika@",
  "@emsland.example",
  "erika@emsland",
  '"a@evil.example"@amt.example',
  "a@evil.example＠amt.example",
  "a@b@c.example",
  "a@amt.example\r\nBcc: b@evil.example",
  "a b@amt.example",
  "a..b@amt.example",
  ".a@amt.example",
  "a@-amt.example",
  "a@аmt.example",
  "<a@amt.example>",
  "a@amt.example,b@evil.example",
  `${"a".repeat(250)}@amt.example`,
  "a@127.0.0.1",
])("refuses %s", (typed) => expect(normalEmail(typed)).toBeNull());

import { expect, it } from "vitest";
import { bytesOfCode, normalCode, withdrawalCode } from "./withdrawal-code";

const code = withdrawalCode(Uint8Array.from({ length: bytesOfCode }, (_, index) => index));

it("has at least 128 bits, in groups that can be read aloud", () => {
  expect(code).toBe("0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV");
  expect(bytesOfCode * 5).toBeGreaterThanOrEqual(128);
});

it.each([
  code.toLowerCase(),
  code.replaceAll("-", " "),
  ` ${code.replaceAll("-", "")}\n`,
  code.replaceAll("-", "–"),
  code.replace("0", "O").replace("1", "l"),
  code.replace("0123", "０１２３"),
])("is recognised as %j", (typed) => {
  expect(normalCode(typed)).toBe(code);
});

it.each(["", "W-7K3M-9QXT-2WHD", code.slice(1), `${code}0`, code.replace("A", "U")])(
  "does not take %j for a code",
  (typed) => {
    expect(normalCode(typed)).toBeNull();
  },
);

import { expect, it } from "vitest";
import { inQuotes } from "./in-quotes";

it("puts single marks inside the double ones", () => {
  expect(inQuotes("Ein Jahr „Drei Wege“")).toBe("„Ein Jahr ‚Drei Wege‘“");
});

import { expect, it } from "vitest";
import { codeTicket, readCodeTicket } from "./code-ticket";

const now = new Date("2026-12-01T03:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

it("gives back the hash for half an hour, and to nobody who changed the ticket", () => {
  const ticket = codeTicket("abc123", now);
  expect(readCodeTicket(ticket, later(29))).toBe("abc123");
  expect(readCodeTicket(ticket, later(31))).toBeNull();
  expect(readCodeTicket(ticket.replace("abc123", "abc124"), now)).toBeNull();
  expect(readCodeTicket("", now)).toBeNull();
});

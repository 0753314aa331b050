import { expect, test } from "vitest";
import { endedUses, externalUseKinds, removalDueOn, type RemovalTask } from "./external-use";
import { mailAddressIn, removalLetter } from "./removal-letter";

const task: RemovalTask = {
  id: "t",
  jobcenter: "Jobcenter Emsland",
  kind: "social",
  place: "Mastodon",
  address: "https://social.example/@kreis/1",
  usedOn: "2026-11-02",
  dueOn: "2026-11-05",
  doneAt: null,
  answer: null,
  path: "/jobcenter/emsland/neuer-weg",
};

test("the letter names the address, the day and the wish, and nothing about the person", () => {
  const letter = removalLetter(task, "https://portal.example");
  for (const words of [
    "https://portal.example/jobcenter/emsland/neuer-weg",
    task.address,
    "5. November 2026",
  ])
    expect(letter).toContain(words);
  expect(removalLetter({ ...task, path: null, address: "" }, "https://portal.example")).not.toMatch(
    /null|undefined|portal\.example/,
  );
});

test("a mail address is one, and nothing that adds fields to a mail", () => {
  expect(mailAddressIn(" redaktion@zeitung.example ")).toBe("redaktion@zeitung.example");
  for (const other of ["https://social.example/@kreis", "a@b.example?bcc=c@d.example", "", "Zeitung"])
    expect(mailAddressIn(other)).toBeNull();
});

test("one working day for a social network, three for all others; over a weekend and a holiday", () => {
  expect(removalDueOn("social", "2026-12-23")).toBe("2026-12-24");
  expect(removalDueOn("press", "2026-12-23")).toBe("2026-12-29");
});

test("a withdrawal ends every use, a closed channel its own", () => {
  expect(endedUses(null)).toEqual(externalUseKinds);
  expect(endedUses(["press", "pdf"])).toEqual(["press", "print"]);
});

import { expect, test } from "vitest";
import { withoutValues } from "./log";

test("logs the code of a database error without the values it quotes", () => {
  const error = Object.assign(new Error("Key (email)=(erika@emsland.example) already exists"), {
    code: "23505",
    constraint: "accounts_email",
  });
  const written = withoutValues(error);
  expect(written).toMatchObject({ code: "23505", constraint: "accounts_email" });
  expect(JSON.stringify(written)).not.toContain("erika");
});

test("does not log the text that a parser quotes", () => {
  const parse = () => JSON.parse('{"title": Erika Muster packt an}') as unknown;
  expect(parse).toThrow("Erika");
  try {
    parse();
  } catch (error) {
    expect(JSON.stringify(withoutValues(error))).not.toContain("Erika");
  }
});

test("logs the message and the stack of our own errors", () => {
  expect(withoutValues(new Error("Kein Platz"))).toMatchObject({
    message: "Kein Platz",
    places: expect.arrayContaining([expect.stringContaining("log.test")]),
  });
});

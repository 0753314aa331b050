import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { letterNames } from "@/domain/mail/letter";

const commands = readdirSync("commands", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !/\.test\.ts$|^testing|compose-letter/.test(file))
  .map((file) => readFileSync(`commands/${file}`, "utf8"))
  .join("\n");

it.each(letterNames)("some command queues the letter %s", (name) => {
  expect(commands).toContain(`"${name}"`);
});

// The addresses of both sheets: who gets them, and as what.
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { GET as impact } from "@/app/redaktion/datenschutz/folgenabschaetzung/route";
import { GET as record } from "@/app/redaktion/datenschutz/verzeichnis/route";
import { db } from "@/db/client";
import { anAccount } from "@/db/factories";
import { roles, type Person, type Role } from "@/domain/account/role";
import { stopRenderer } from "@/platform/pdf/renderer";

const signedIn = vi.hoisted(() => ({ actor: null as unknown }));
// The sign-in itself needs a running server.
vi.mock("@/platform/sign-in/session", () => ({ currentActor: () => Promise.resolve(signedIn.actor) }));

const sheets = { verzeichnis: record, folgenabschaetzung: impact };
const mayRead: Role[] = ["lead", "moderator", "admin", "datenschutz"];
const actors = new Map<Role, Person>();

beforeAll(async () => {
  for (const role of roles) actors.set(role, (await anAccount(db, role)).actor);
});
afterAll(stopRenderer);

function ask(sheet: keyof typeof sheets, format: string, role: Role | null) {
  signedIn.actor = role && actors.get(role);
  return sheets[sheet](new Request(`http://localhost:3000/redaktion/datenschutz/${sheet}?als=${format}`));
}

describe.each(["verzeichnis", "folgenabschaetzung"] as const)("/redaktion/datenschutz/%s", (sheet) => {
  it.each(roles)("answers the role %s as the page does", async (role) => {
    const answer = await ask(sheet, "json", role);
    expect(answer.status).toBe(mayRead.includes(role) ? 200 : 404);
  });

  it("does not exist for whoever is not signed in", async () => {
    const answer = await ask(sheet, "pdf", null);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([404, "no-store"]);
  });

  it("is a PDF when asked for one", async () => {
    const answer = await ask(sheet, "pdf", "datenschutz");
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("cache-control")).toContain("no-store");
  });
});

it("says in the facts how many consents there are", async () => {
  const answer = (await (await ask("folgenabschaetzung", "json", "admin")).json()) as {
    sections: { table: string; rows: object[] }[];
  };
  expect(answer.sections.at(-1)).toMatchObject({ table: "extent", rows: [{ valid_consents: 0 }] });
});

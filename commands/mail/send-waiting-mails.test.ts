import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { lettersTo } from "@/commands/testing";
import { db } from "@/db/client";
import { aPost, anEditor, aModerator } from "@/db/factories";
import { accounts, jobcenters, mails, revisions } from "@/db/schema";
import { theClock } from "@/domain/account/role";
import { NotAllowed } from "@/domain/refusals";
import { hashOfReference } from "@/platform/secret";
import { queueMail } from "./step/queue-mail";
import { sendWaitingMails } from "./send-waiting-mails";

const received: { to: string[]; raw: string }[] = [];
let refusal: { responseCode: number } | null = null;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onRcptTo: (_address, _session, done) => done(refusal && Object.assign(new Error("no"), refusal)),
  onData(stream, session, done) {
    const parts: Buffer[] = [];
    stream.on("data", (part: Buffer) => parts.push(part));
    stream.on("end", () => {
      received.push({
        to: session.envelope.rcptTo.map((one) => one.address),
        raw: Buffer.concat(parts).toString(),
      });
      done();
    });
  },
});
await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
process.env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as { port: number }).port}`;
process.env.MAIL_FROM = "Stark. Sozial. Vor Ort. <redaktion@portal.example>";
afterAll(() => new Promise<void>((done) => server.close(() => done())));

beforeEach(async () => {
  received.length = 0;
  refusal = null;
  await db.delete(mails);
});

const send = () => sendWaitingMails(theClock);
const waiting = async () => (await db.select().from(mails))[0]!;

describe("the mail job", () => {
  it("sends an invitation with a link of which only the hash is stored", async () => {
    const editor = await anEditor(db, { name: "Erika Schöneberg" });
    await queueMail(db as never, { accountId: editor.id, letter: "invitation", facts: {} });
    expect(await send()).toEqual({ sent: 1, failed: 0 });
    const { to, raw } = received[0]!;
    const mail = await PostalMime.parse(raw);
    expect(to).toEqual([editor.email]);
    expect(mail.to).toEqual([{ name: "Erika Schöneberg", address: editor.email }]);
    expect(mail.subject).toBe("Ihre Einladung in die Redaktion");
    expect(mail.text).toContain("Landkreis Emsland");
    const token =
      /http:\/\/localhost:3000\/anmelden\/link\?schluessel=([\w-]{43})/.exec(mail.text ?? "")?.[1] ?? "";
    expect(mail.html).toContain(token);
    const { rows } = await db.execute<{ hash: string }>(
      sql`select token_hash as hash from one_time_links where account_id = ${editor.id}`,
    );
    expect(rows).toEqual([{ hash: hashOfReference(token) }]);
    expect(JSON.stringify(await db.select().from(mails))).not.toContain(token);
    expect(await send()).toEqual({ sent: 0, failed: 0 });
  });

  it("escapes the reason and the title, and sends to exactly one recipient", async () => {
    const editor = await anEditor(db, { name: "Erika\r\nBcc: alle@evil.example <b>" });
    const {
      post: { id: postId, jobcenterId },
    } = await aPost(db);
    await db
      .update(jobcenters)
      .set({ name: "Landkreis „Emsland“ <i>\r\nBcc: alle@evil.example" })
      .where(eq(jobcenters.id, jobcenterId));
    const [revision] = await db
      .update(revisions)
      .set({
        state: "sent_back",
        title: "Neue „Wege“ <i>\r\nBcc: alle@evil.example",
        sentBackBecause: "Bitte das <Alter> weglassen.\nDanke",
      })
      .where(eq(revisions.postId, postId))
      .returning();
    await queueMail(db as never, {
      accountId: editor.id,
      letter: "post_sent_back",
      facts: { postId, revisionId: revision!.id },
    });
    expect(await send()).toEqual({ sent: 1, failed: 0 });
    const { to, raw } = received[0]!;
    const mail = await PostalMime.parse(raw);
    expect(to).toEqual([editor.email]);
    expect(mail.bcc).toBeUndefined();
    expect(raw.split("\r\n\r\n")[0]).not.toMatch(/^bcc:/im);
    expect(mail.subject).toBe(
      "Bitte noch einmal ansehen: Bericht, Landkreis „Emsland“ <i> Bcc: alle@evil.example",
    );
    expect(mail.text).toContain("„Neue ‚Wege‘ <i> Bcc: alle@evil.example“");
    expect(mail.text).toContain("> Bitte das <Alter> weglassen.\n> Danke");
    expect(mail.html).toContain("Bitte das &#60;Alter&#62; weglassen.<br>Danke");
    expect(mail.html).not.toContain("<i>");
  });

  it("retries while the mail server is busy, gives up after a day, and stores the problem", async () => {
    refusal = { responseCode: 451 };
    await queueMail(db as never, { accountId: (await anEditor(db)).id, letter: "password_reset", facts: {} });
    expect(await send()).toEqual({ sent: 0, failed: 1 });
    expect(await send()).toEqual({ sent: 0, failed: 0 });
    expect(await waiting()).toMatchObject({
      tries: 1,
      sentAt: null,
      givenUpAt: null,
      lastProblem: "EENVELOPE 451",
    });
    await db.update(mails).set({ nextTryAt: sql`now()` });
    refusal = null;
    expect(await send()).toEqual({ sent: 1, failed: 0 });

    refusal = { responseCode: 451 };
    await db
      .update(mails)
      .set({ sentAt: null, nextTryAt: sql`now()`, createdAt: sql`now() - interval '25 hours'` });
    await send();
    expect((await waiting()).givenUpAt).not.toBeNull();
  });

  it("gives up at once on an address that does not exist, and stores no link", async () => {
    refusal = { responseCode: 550 };
    const editor = await anEditor(db);
    await queueMail(db as never, { accountId: editor.id, letter: "invitation", facts: {} });
    await send();
    expect(await waiting()).toMatchObject({ givenUpAt: expect.any(Date), lastProblem: "EENVELOPE 550" });
    expect((await db.execute(sql`select from one_time_links where account_id = ${editor.id}`)).rowCount).toBe(
      0,
    );
  });

  it("sends each mail once when several processes send", async () => {
    const people = await Promise.all(Array.from({ length: 6 }, () => aModerator(db)));
    const {
      post: { id: postId },
    } = await aPost(db);
    for (const { id } of people)
      await queueMail(db as never, { accountId: id, letter: "post_submitted", facts: { postId } });
    await Promise.all([send(), send(), send()]);
    expect(received).toHaveLength(people.length);
    expect(new Set(received.map((one) => one.to[0]))).toEqual(new Set(people.map((one) => one.email)));
  });

  it("deletes a mail to a locked account without sending it", async () => {
    const editor = await anEditor(db);
    await db
      .update(accounts)
      .set({ lockedAt: sql`now()` })
      .where(eq(accounts.id, editor.id));
    await queueMail(db as never, { accountId: editor.id, letter: "invitation", facts: {} });
    await send();
    expect(received).toEqual([]);
    expect(await lettersTo(editor.id)).toEqual([]);
  });

  it("refuses everybody but the clock", async () => {
    await expect(sendWaitingMails((await anEditor(db)).actor)).rejects.toThrow(NotAllowed);
  });
});

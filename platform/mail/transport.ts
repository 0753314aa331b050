// Sends letters by SMTP, or without a mail server writes them to a folder that the demo shows.
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import nodemailer, { type Transporter } from "nodemailer";
import { env } from "@/platform/env";
import type { WrittenLetter } from "./letter";

export type Delivery = { id: string; to: { name: string; address: string }; letter: WrittenLetter };

const patienceInMs = 20_000;

/** The folder for letters without a mail server. */
export const outboxFolder = (): string => join(env().DATA_DIR, "postausgang");

let kept: Transporter | undefined;

function transporter(): Transporter {
  const { SMTP_URL } = env();
  return (kept ??= SMTP_URL
    ? nodemailer.createTransport({
        url: SMTP_URL,
        connectionTimeout: patienceInMs,
        greetingTimeout: patienceInMs,
        socketTimeout: patienceInMs,
      })
    : nodemailer.createTransport({ streamTransport: true, buffer: true, newline: "windows" }));
}

/**
 * Sends one letter and returns when the mail server has accepted it; otherwise rejects with nodemailer's
 * error. The library builds the headers from separate fields. The message id belongs to the mail, so a letter
 * that is sent twice after a crash is recognised as the same.
 */
export async function deliver({ id, to, letter }: Delivery): Promise<void> {
  const { APP_URL, MAIL_FROM, SMTP_URL } = env();
  const sent = await transporter().sendMail({
    from: MAIL_FROM,
    to,
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    messageId: `<${id}@${new URL(APP_URL).hostname}>`,
    headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  if (!SMTP_URL) await keepInFolder(id, sent.message as Buffer);
}

async function keepInFolder(id: string, message: Buffer): Promise<void> {
  const folder = outboxFolder();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${id}.eml`);
  await writeFile(`${file}.part`, message, { mode: 0o600 });
  await rename(`${file}.part`, file);
}

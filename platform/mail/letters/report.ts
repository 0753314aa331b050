import type { Letter } from "@/platform/mail/letter";

type Facts = { number: string; kind: string; due: string; link: string };

/**
 * Number, kind, due date and the way there: nothing of what a reader wrote, which may be about health
 * (A-016).
 */
export function reportReceived({ number, kind, due, link }: Facts): Letter {
  return {
    subject: `Neu: ${kind} ${number}`,
    paragraphs: [
      `im Portal ist eine Meldung eingegangen: ${kind}, Nummer ${number}.`,
      `Bitte bearbeiten Sie sie bis zum ${due}.`,
    ],
    link: { label: "Meldung in der Redaktion öffnen", href: link },
    afterwards: ["Was gemeldet wurde, steht nur dort."],
  };
}

export function reportReminder({
  number,
  kind,
  due,
  link,
  isOverdue,
}: Facts & { isOverdue: boolean }): Letter {
  return {
    subject: `${isOverdue ? "Frist vorbei" : "Erinnerung"}: ${kind} ${number}`,
    paragraphs: [
      isOverdue
        ? `die Meldung ${number} (${kind}) ist noch offen. Sie sollte bis zum ${due} bearbeitet sein.`
        : `die Meldung ${number} (${kind}) ist noch offen. Sie soll bis zum ${due} bearbeitet sein.`,
    ],
    link: { label: "Meldung in der Redaktion öffnen", href: link },
  };
}

/** To the reader: the answer, and none of their own words. */
export function reportAnswer({
  number,
  received,
  answer,
  link,
  isBarrier,
  complaints,
}: {
  number: string;
  received: string;
  answer: string;
  link: string;
  isBarrier: boolean;
  complaints: string;
}): Letter {
  return {
    subject: `Antwort auf Ihre Meldung ${number}`,
    paragraphs: [
      `am ${received} haben Sie uns im Portal etwas gemeldet. Ihre Nummer ist ${number}. Unsere Antwort:`,
    ],
    quote: answer,
    link: { label: "Stand Ihrer Meldung ansehen", href: link },
    afterwards: [
      ...(isBarrier
        ? [
            `Hilft Ihnen die Antwort nicht, können Sie sich kostenlos an eine Schlichtungsstelle wenden: ${complaints}`,
          ]
        : []),
      "Auf diese E-Mail können Sie nicht antworten. Schreiben Sie uns bei Fragen noch einmal über das Portal und nennen Sie die Nummer.",
    ],
  };
}

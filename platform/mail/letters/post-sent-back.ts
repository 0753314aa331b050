import { inQuotes } from "@/domain/in-quotes";
import type { Letter } from "@/platform/mail/letter";

export function postSentBack({
  title,
  reason,
  link,
}: {
  title: string;
  reason: string;
  link: string;
}): Letter {
  return {
    subject: `Bitte noch einmal ansehen: ${inQuotes(title)}`,
    paragraphs: [`Ihr Beitrag ${inQuotes(title)} ist mit einer Rückmeldung zu Ihnen zurückgekommen:`],
    quote: reason,
    link: { label: "Beitrag überarbeiten", href: link },
    afterwards: ["Wenn alles geklärt ist, reichen Sie ihn einfach noch einmal ein."],
  };
}

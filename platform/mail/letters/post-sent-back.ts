import { inQuotes } from "@/domain/in-quotes";
import type { Letter } from "@/platform/mail/letter";

export function postSentBack({
  title,
  kind,
  jobcenter,
  reason,
  link,
}: {
  title: string;
  kind: string;
  jobcenter: string;
  reason: string;
  link: string;
}): Letter {
  return {
    subject: `Bitte noch einmal ansehen: ${kind}, ${jobcenter}`,
    paragraphs: [`Ihr Beitrag ${inQuotes(title)} ist mit einer Rückmeldung zu Ihnen zurückgekommen:`],
    quote: reason,
    link: { label: "Beitrag überarbeiten", href: link },
    afterwards: ["Wenn alles geklärt ist, reichen Sie ihn einfach noch einmal ein."],
  };
}

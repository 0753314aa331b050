import { inQuotes } from "@/domain/in-quotes";
import type { Letter } from "@/platform/mail/letter";

export function postSubmitted({
  title,
  kind,
  jobcenter,
  link,
}: {
  title: string;
  kind: string;
  jobcenter: string;
  link: string;
}): Letter {
  return {
    subject: `Zur Freigabe: ${kind}, ${jobcenter}`,
    paragraphs: [`${jobcenter} hat einen Beitrag zur Freigabe eingereicht: ${inQuotes(title)} (${kind}).`],
    link: { label: "Beitrag prüfen", href: link },
  };
}

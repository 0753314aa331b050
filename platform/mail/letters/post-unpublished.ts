import { inQuotes } from "@/domain/in-quotes";
import type { Letter } from "@/platform/mail/letter";

export function postUnpublished({
  title,
  kind,
  jobcenter,
  reason,
  link,
}: {
  title: string;
  kind: string;
  jobcenter: string;
  reason: string | null;
  link: string;
}): Letter {
  return {
    subject: `Vom Netz genommen: ${kind}, ${jobcenter}`,
    paragraphs: [
      `der Beitrag ${inQuotes(title)} (${jobcenter}) ist im Portal nicht mehr zu lesen.${reason ? " Die Begründung:" : ""}`,
    ],
    quote: reason ?? undefined,
    link: { label: "Beitrag in der Redaktion öffnen", href: link },
    afterwards: ["Der Text ist nicht verloren. Sie können ihn überarbeiten und noch einmal einreichen."],
  };
}

import type { Letter } from "@/platform/mail/letter";

type Facts = {
  /** As a letter names the post (commands/mail/step/name-post.ts). */
  named: string;
  kind: string;
  jobcenter: string;
  /** Null when there is none, or when only the desk may show it. */
  reason: string | null;
  link: string;
};

export function postUnpublished({ named, kind, jobcenter, reason, link }: Facts): Letter {
  return {
    subject: `Vom Netz genommen: ${kind}, ${jobcenter}`,
    paragraphs: [
      `der Beitrag ${named} von ${jobcenter} ist im Portal nicht mehr zu lesen.${reason ? " Die Begründung:" : ""}`,
    ],
    quote: reason ?? undefined,
    link: { label: "Beitrag in der Redaktion öffnen", href: link },
    afterwards: ["Der Text ist nicht verloren. Sie können ihn überarbeiten und noch einmal einreichen."],
  };
}

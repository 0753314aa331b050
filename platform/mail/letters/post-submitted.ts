import type { Letter } from "@/platform/mail/letter";

type Facts = {
  /** As a letter names the post (commands/mail/step/name-post.ts). */
  named: string;
  kind: string;
  jobcenter: string;
  link: string;
};

export function postSubmitted({ named, kind, jobcenter, link }: Facts): Letter {
  return {
    subject: `Zur Freigabe: ${kind}, ${jobcenter}`,
    paragraphs: [`${jobcenter} hat den Beitrag ${named} zur Freigabe eingereicht.`],
    link: { label: "Beitrag prüfen", href: link },
  };
}

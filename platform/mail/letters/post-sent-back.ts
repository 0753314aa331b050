import type { Letter } from "@/platform/mail/letter";

type Facts = {
  /** As a letter names the post (commands/mail/step/name-post.ts). */
  named: string;
  kind: string;
  jobcenter: string;
  /** Null when only the desk may show it. */
  reason: string | null;
  link: string;
};

export function postSentBack({ named, kind, jobcenter, reason, link }: Facts): Letter {
  return {
    subject: `Bitte noch einmal ansehen: ${kind}, ${jobcenter}`,
    paragraphs: [
      reason === null
        ? `Ihr Beitrag ${named} ist mit einer Rückmeldung zu Ihnen zurückgekommen. Sie steht in der Redaktion.`
        : `Ihr Beitrag ${named} ist mit einer Rückmeldung zu Ihnen zurückgekommen:`,
    ],
    quote: reason ?? undefined,
    link: { label: "Beitrag überarbeiten", href: link },
    afterwards: ["Wenn alles geklärt ist, reichen Sie ihn einfach noch einmal ein."],
  };
}

import type { Letter } from "@/platform/mail/letter";

type Facts = {
  /** As a letter names the post (commands/mail/step/name-post.ts). */
  named: string;
  kind: string;
  jobcenter: string;
  link: string;
  isLinkForReaders: boolean;
  /** When readers will see it, in words; null when they already do. */
  appears: string | null;
};

export function postApproved({ named, kind, jobcenter, link, isLinkForReaders, appears }: Facts): Letter {
  return {
    subject: `Freigegeben: ${kind}, ${jobcenter}`,
    paragraphs: [
      `Ihr Beitrag ${named} ist freigegeben.`,
      appears ? `Er erscheint am ${appears} im Portal.` : "Er ist jetzt im Portal zu lesen.",
    ],
    link: {
      label: isLinkForReaders ? "Beitrag im Portal lesen" : "Beitrag in der Redaktion öffnen",
      href: link,
    },
  };
}

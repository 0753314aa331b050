import { inQuotes } from "@/domain/in-quotes";
import type { Letter } from "@/platform/mail/letter";

type Facts = {
  title: string;
  kind: string;
  jobcenter: string;
  link: string;
  /** When readers will see it, in words; null when they already do. */
  appears: string | null;
};

export function postApproved({ title, kind, jobcenter, link, appears }: Facts): Letter {
  return {
    subject: `Freigegeben: ${kind}, ${jobcenter}`,
    paragraphs: [
      `Ihr Beitrag ${inQuotes(title)} ist freigegeben.`,
      appears ? `Er erscheint am ${appears} im Portal.` : "Er ist jetzt im Portal zu lesen.",
    ],
    link: { label: appears ? "Beitrag in der Redaktion öffnen" : "Beitrag im Portal lesen", href: link },
  };
}

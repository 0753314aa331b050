import type { Letter } from "@/platform/mail/letter";

type Facts = {
  /** As a letter names the post (commands/mail/step/name-post.ts). */
  named: string;
  leftSince: string;
  eraseOn: string;
  link: string;
};

export function draftLeft({ named, leftSince, eraseOn, link }: Facts): Letter {
  return {
    subject: "Ein Entwurf wird bald gelöscht",
    paragraphs: [
      `den Entwurf ${named} hat seit dem ${leftSince} niemand bearbeitet. Entwürfe, die nie erschienen sind, werden nach zwölf Monaten gelöscht: dieser am ${eraseOn}.`,
      "Brauchen Sie ihn noch, dann öffnen Sie ihn und speichern Sie ihn bis dahin einmal.",
    ],
    link: { label: "Entwurf öffnen", href: link },
    afterwards: ["Brauchen Sie ihn nicht mehr, ist nichts zu tun. Die Bilder bleiben in der Bildersammlung."],
  };
}

import type { Letter } from "@/platform/mail/letter";

export function hostInvited({
  named,
  when,
  home,
  link,
}: {
  /** As a letter names the post (commands/mail/step/name-post.ts). */
  named: string;
  when: string;
  home: string;
  link: string;
}): Letter {
  return {
    subject: `Einladung: Veranstalten Sie mit? Aktion von ${home}`,
    paragraphs: [
      `${home} lädt Ihr Jobcenter ein, eine Aktion gemeinsam zu veranstalten: ${named}${when && `, ${when}`}.`,
      "Wenn Sie zusagen, steht die Aktion auch auf der Seite Ihres Jobcenters. Den Text schreibt weiterhin nur das einladende Jobcenter.",
    ],
    link: { label: "Einladung ansehen und beantworten", href: link },
  };
}

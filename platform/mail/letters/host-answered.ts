import type { HostAnswer } from "@/domain/mail/letter";
import type { Letter } from "@/platform/mail/letter";

const answers: Record<HostAnswer, { subject: string; words: string }> = {
  accepted: {
    subject: "Zusage",
    words:
      "veranstaltet mit. Die Aktion steht damit auch auf der Seite dieses Jobcenters, sobald sie im Portal zu lesen ist.",
  },
  declined: { subject: "Absage", words: "veranstaltet nicht mit." },
  left: {
    subject: "Nicht mehr dabei",
    words: "veranstaltet nicht mehr mit. Auf der Seite dieses Jobcenters steht die Aktion nicht mehr.",
  },
};

export function hostAnswered({
  named,
  guest,
  answer,
  link,
}: {
  /** As a letter names the post (commands/mail/step/name-post.ts). */
  named: string;
  guest: string;
  answer: HostAnswer;
  link: string;
}): Letter {
  const { subject, words } = answers[answer];
  return {
    subject: `${subject}: ${guest}`,
    paragraphs: [`zu Ihrer Aktion ${named}: ${guest} ${words}`],
    link: { label: "Aktion in der Redaktion öffnen", href: link },
  };
}

import { inQuotes } from "@/domain/in-quotes";
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
  title,
  guest,
  answer,
  link,
}: {
  title: string;
  guest: string;
  answer: HostAnswer;
  link: string;
}): Letter {
  const { subject, words } = answers[answer];
  return {
    subject: `${subject}: ${guest}`,
    paragraphs: [`zu Ihrer Aktion ${inQuotes(title)}: ${guest} ${words}`],
    link: { label: "Aktion in der Redaktion öffnen", href: link },
  };
}

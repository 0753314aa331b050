import type { Letter } from "@/platform/mail/letter";

/** Names neither the person nor the title, which may name the person. */
export function viewingAnswered({ link }: { link: string }): Letter {
  return {
    subject: "Eine porträtierte Person hat geantwortet",
    paragraphs: [
      "Sie haben einer Person einen Link geschickt, mit dem sie ihren Beitrag vorab sieht. Sie hat geantwortet.",
      "Was sie schreibt, steht in der Redaktion bei ihrer Einwilligung.",
    ],
    link: { label: "Beitrag in der Redaktion öffnen", href: link },
  };
}

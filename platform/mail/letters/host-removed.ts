import type { Letter } from "@/platform/mail/letter";

/** Without the title: it may have changed since, and is not theirs to know any more. */
export function hostRemoved({ home, link }: { home: string; link: string }): Letter {
  return {
    subject: `Nicht mehr gemeinsam: eine Aktion von ${home}`,
    paragraphs: [
      `${home} hat Ihr Jobcenter aus einer gemeinsamen Aktion oder aus einer Einladung dazu herausgenommen. Auf Ihrer Seite steht sie nicht oder nicht mehr.`,
      `Wenn Sie Fragen dazu haben, wenden Sie sich bitte an ${home}.`,
    ],
    link: { label: "Ihre gemeinsamen Aktionen", href: link },
  };
}

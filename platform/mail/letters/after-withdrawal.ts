import type { Letter } from "@/platform/mail/letter";

/** Names nobody. */
export function takedownFailed({ jobcenter, link }: { jobcenter: string; link: string }): Letter {
  return {
    subject: "Bitte sofort prüfen: nach einem Widerruf noch etwas zu finden",
    paragraphs: [
      `nach einem Widerruf bei ${jobcenter} fragt das Portal seine eigenen Adressen ab. Dabei war noch etwas zu finden, oder eine Adresse hat nicht geantwortet.`,
      "Das Portal prüft von selbst weiter, bis nichts mehr zu finden ist. Was gefunden wurde, steht bei der Einwilligung.",
    ],
    link: { label: "Einwilligung in der Redaktion öffnen", href: link },
  };
}

/** Names neither the person nor the post. */
export function removalDue({
  due,
  link,
  isOverdue,
}: {
  due: string;
  link: string;
  isOverdue: boolean;
}): Letter {
  return {
    subject: isOverdue ? "Frist vorbei: Bitte um Entfernung" : "Nach einem Widerruf: Bitte um Entfernung",
    paragraphs: [
      "eine Einwilligung wurde widerrufen oder eingeschränkt. Der Beitrag wurde auch außerhalb des Portals verwendet.",
      isOverdue
        ? `Bis zum ${due} sollte um Entfernung gebeten sein. Noch ist nicht eingetragen, was geantwortet wurde.`
        : `Bitte bitten Sie bis zum ${due} um Entfernung, und tragen Sie dann ein, was geantwortet wurde. Der Brief dafür liegt bereit.`,
    ],
    link: { label: "Bitten um Entfernung öffnen", href: link },
  };
}

import type { Letter } from "@/platform/mail/letter";

/** Names neither the person nor the title, which may name the person. */
export function consentWithdrawn({ jobcenter, link }: { jobcenter: string; link: string }): Letter {
  return {
    subject: "Ein Beitrag ist nicht mehr zu lesen: Einwilligung widerrufen",
    paragraphs: [
      `zu einem Beitrag von ${jobcenter} wurde eine Einwilligung widerrufen. Der Beitrag ist seit diesem Moment im Portal und in den Feeds nicht mehr zu finden.`,
      "Bitte nehmen Sie ihn auch dort zurück, wo Sie ihn selbst weitergegeben haben, zum Beispiel in sozialen Netzwerken, in Aushängen oder bei der Presse.",
    ],
    link: { label: "Beitrag in der Redaktion öffnen", href: link },
  };
}

/** The same when the person stays on the portal and closed other channels only. */
export function consentNarrowed({ jobcenter, link }: { jobcenter: string; link: string }): Letter {
  return {
    subject: "Eine Einwilligung gilt nicht mehr für alle Wege",
    paragraphs: [
      `in einem Beitrag von ${jobcenter} hat eine Person ihre Einwilligung auf einzelne Wege beschränkt. Das Portal hält sich seit diesem Moment daran.`,
      "Welche Wege noch erlaubt sind, steht in der Redaktion bei der Einwilligung. Bitte nehmen Sie den Beitrag dort zurück, wo Sie ihn auf einem anderen Weg weitergegeben haben.",
    ],
    link: { label: "Beitrag in der Redaktion öffnen", href: link },
  };
}

// The campaign and its two past Aktionswochen; dates as announced by Deutscher Landkreistag and Deutscher
// Städtetag.
import type { Database, Transaction } from "@/db/client";
import { aktionswochen, campaigns } from "@/db/schema";

const campaignSlug = "stark-sozial-vor-ort";

const pastWeeks = [
  {
    slug: "2019",
    title: "Aktionswoche 2019",
    startsOn: "2019-08-26",
    endsOn: "2019-08-30",
    introduction:
      "Die erste bundesweite Aktionswoche der Kampagne. Deutscher Städtetag und Deutscher Landkreistag " +
      "haben sie am 21. August 2019 angekündigt: mit Tagen der offenen Tür, Ausstellungen, " +
      "Unternehmerfrühstücken und Gesprächen.",
  },
  {
    slug: "2022",
    title: "Aktionswoche 2022",
    startsOn: "2022-06-20",
    endsOn: "2022-06-26",
    introduction:
      "Die zweite bundesweite Aktionswoche, nach dem Beginn im Jahr 2019 und der Pandemie. " +
      "Sie dauerte sieben Tage und nahm das Wochenende dazu.",
  },
];

export async function loadCampaign(tx: Database | Transaction): Promise<{ campaignId: string }> {
  const [campaign] = await tx
    .insert(campaigns)
    .values({ slug: campaignSlug, title: "Stark. Sozial. Vor Ort.", startedOn: "2018-11-26" })
    .onConflictDoUpdate({ target: campaigns.slug, set: { slug: campaignSlug } })
    .returning({ id: campaigns.id });
  if (!campaign) throw new Error("the campaign was not stored");
  await tx
    .insert(aktionswochen)
    .values(pastWeeks.map((week) => ({ ...week, campaignId: campaign.id })))
    .onConflictDoNothing({ target: aktionswochen.slug });
  return { campaignId: campaign.id };
}
